import { judge } from '../glossary/judge.js';
import type { TermIndex } from '../glossary/term-index.js';
import type { Language } from '../language/language.js';
import type { Receipt } from '../model/term.js';
import type { Text } from '../model/text.js';
import { pinSegment, type PinnedSegment } from './pin/pin-segment.js';
import { violations } from './pin/violations.js';
import type { Engine } from './translate/port.js';
import type { ViolatedTerm } from './translate/repair-terms.js';

/** A text on its way through an engine: what was pinned for each round, and what the last reply lacked. */
export interface PinnedRounds {
  readonly source: Text;
  readonly pinned: PinnedSegment;
  /** What was pinned when it was asked again. */
  repair: PinnedSegment | null;
  violated: readonly Receipt[];
}

/** Terms that a reply lacks. Once a text was asked again, replies are read by the wire of the repair. */
export function violatedTerms(rounds: PinnedRounds, wire: string, to: Language): ViolatedTerm[] {
  rounds.violated = violations(judgeReply(rounds.repair ?? rounds.pinned, wire, to).receipts);
  return rounds.violated.map(({ term, required }) => ({ source: term, target: required }));
}

/** The second rung of the ladder: the terms that the first reply lacks, given in another way. */
export function pinAgain(
  rounds: PinnedRounds,
  { engine, index, to }: { readonly engine: Engine; readonly index: TermIndex; readonly to: Language },
): PinnedSegment {
  const { source, pinned, violated } = rounds;
  const { occurrences } = pinned;
  rounds.repair = pinSegment({ source, index, occurrences, traits: engine.traits, to, violated });
  return rounds.repair;
}

/** The round that brought the words which were kept. */
export function keptRound({ pinned, repair }: PinnedRounds, repaired: boolean | undefined): PinnedSegment {
  return repaired && repair ? repair : pinned;
}

/** A reply as a target, with the receipts of its terms. */
export function judgeReply(
  pinned: PinnedSegment,
  wire: string,
  to: Language,
): { readonly target: Text; readonly receipts: Receipt[] } {
  const target = pinned.restore(wire).text;
  return { target, receipts: judge({ target, occurrences: pinned.occurrences, to }) };
}
