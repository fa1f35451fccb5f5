import { findBreakPlaces } from './break-rules/break-places.js';
import type { CompiledBreakRule } from './break-rules/compile-break-rules.js';
import type { SentenceRules } from './sentence-rules.js';
import { splitSentences, type SplitText } from './split-sentences.js';

/** How a desk has its texts split: by the tables, by rules of SRX that go before them, or by such rules alone. */
export interface Splitting {
  readonly sentences: SentenceRules;
  readonly breakRules?: DeskBreakRules;
}

export interface DeskBreakRules {
  readonly rules: readonly CompiledBreakRule[];
  /** Whether the tables are left aside. */
  readonly alone: boolean;
}

/** Splits a text the way a desk wants it. What comes back concatenates to the text, whatever the rules are. */
export function splitText(text: string, { sentences, breakRules }: Splitting): SplitText {
  if (!breakRules) return splitSentences(text, sentences);
  const places = findBreakPlaces(text, breakRules.rules);
  if (breakRules.alone) return cutAt(text, places.breaks);
  const own = ownCuts(text, sentences).filter(({ end, next }) => !forbidden(places.forbids, end, next));
  const cuts = new Set([...own.map(({ next }) => next), ...places.breaks]);
  return cutAt(
    text,
    [...cuts].toSorted((left, right) => left - right),
  );
}

function ownCuts(text: string, rules: SentenceRules): { end: number; next: number }[] {
  const { lead, sentences } = splitSentences(text, rules);
  let at = lead.length;
  const cuts = sentences.map((sentence) => {
    const end = at + sentence.text.length;
    at = end + sentence.gap.length;
    return { end, next: at };
  });
  return cuts.slice(0, -1);
}

/** A rule of SRX may put its place before the white space or after it. */
function forbidden(forbids: (at: number) => boolean, end: number, next: number): boolean {
  return forbids(end) || (next > end && forbids(next));
}

/** Cuts a text at offsets; white space at the edges goes into the gaps. */
function cutAt(text: string, cuts: readonly number[]): SplitText {
  const lead = text.length - text.trimStart().length;
  const sentences: { text: string; gap: string }[] = [];
  let start = lead;
  for (const cut of [...cuts, text.length]) {
    const piece = text.slice(start, Math.max(start, cut));
    const words = piece.trimEnd();
    if (words === '') continue;
    const end = start + words.length;
    const next = end + leadingSpace(text, end);
    sentences.push({ text: words, gap: text.slice(end, next) });
    start = next;
  }
  return { lead: text.slice(0, lead), sentences };
}

function leadingSpace(text: string, from: number): number {
  const space = /\s*/y;
  space.lastIndex = from;
  return space.exec(text)?.[0].length ?? 0;
}
