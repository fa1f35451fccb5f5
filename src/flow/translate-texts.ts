import type { TermIndex } from '../glossary/term-index.js';
import type { Language } from '../language/language.js';
import { noUsage, type EngineFailure, type EngineSegment, type Usage } from '../model/engine.js';
import type { Receipt } from '../model/term.js';
import type { Text } from '../model/text.js';
import { pinSegment, type PinnedSegment } from './pin/pin-segment.js';
import { judgeReply, keptRound, pinAgain, violatedTerms, type PinnedRounds } from './pinned-round.js';
import { addUsage, type TranslateOutcome } from './translate/outcome.js';
import type { Engine } from './translate/port.js';
import { translateSegments } from './translate/translate-segments.js';

/** A text that belongs to no document. */
export interface LooseText {
  readonly id: string;
  readonly source: Text;
  /** Neighbouring sentences, for context. */
  readonly before: string | null;
  readonly after: string | null;
}

export type LooseTranslation =
  | { readonly kind: 'translated'; readonly target: Text; readonly receipts: readonly Receipt[] }
  | { readonly kind: 'failed'; readonly failure: EngineFailure };

export interface TranslateTextsUsing {
  readonly engine: Engine;
  readonly index: TermIndex;
  readonly from: Language;
  readonly to: Language;
  /** Whether any of the texts is under embargo. */
  readonly embargo: boolean;
  /** What the books call it, in place of a document's path. */
  readonly label: string;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => void;
}

export interface TranslatedTexts {
  /** By id; where the signal cancelled, some are missing. */
  readonly translations: ReadonlyMap<string, LooseTranslation>;
  readonly usage: Usage;
}

interface Asked extends PinnedRounds {
  readonly text: LooseText;
}

/**
 * Translates texts as an article's would be, with pinned terms and their repair, and keeps nothing. The memory is not asked: it may hold the
 * very translation that these are to be measured by.
 */
export async function translateTexts(
  texts: readonly LooseText[],
  using: TranslateTextsUsing,
): Promise<TranslatedTexts> {
  const { engine, from, to, embargo, label: document, signal } = using;
  const asked = new Map(texts.map((text) => [text.id, ask(text, using)]));
  const translations = new Map<string, LooseTranslation>();
  let usage = noUsage;
  await translateSegments(
    {
      document,
      from: from.code,
      to: to.code,
      embargo,
      segments: [...asked.values()].map((each) => request(each, each.pinned)),
    },
    {
      engine,
      signal,
      verify: (id, wire) => violatedTerms(get(asked, id), wire, to),
      mask: (id) => {
        const each = get(asked, id);
        return request(each, pinAgain(each, using));
      },
      onBatch: (outcomes, spent) => {
        usage = addUsage(usage, spent);
        for (const outcome of outcomes)
          translations.set(outcome.id, translationOf(get(asked, outcome.id), outcome, to));
        using.onProgress(translations.size);
      },
    },
  );
  return { translations, usage };
}

function ask(text: LooseText, { engine, index, to }: TranslateTextsUsing): Asked {
  const { source } = text;
  const pinned = pinSegment({ source, index, traits: engine.traits, to });
  return { text, source, pinned, repair: null, violated: [] };
}

function request({ text: { id, before, after } }: Asked, { wire, terms }: PinnedSegment): EngineSegment {
  return { id, wire, terms, before, after };
}

function translationOf(asked: Asked, outcome: TranslateOutcome, to: Language): LooseTranslation {
  if (outcome.kind === 'failed') return { kind: 'failed', failure: outcome.failure };
  const used = keptRound(asked, outcome.repaired);
  return { kind: 'translated', ...judgeReply(used, outcome.wire, to) };
}

function get(asked: ReadonlyMap<string, Asked>, id: string): Asked {
  const found = asked.get(id);
  if (!found) throw new TypeError(`text ${id} was never asked for`);
  return found;
}
