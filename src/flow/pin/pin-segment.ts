import { findTermsOnce } from '../../glossary/find-terms-once.js';
import { requiredForm } from '../../glossary/required-form.js';
import type { TermIndex } from '../../glossary/term-index.js';
import type { Language } from '../../language/language.js';
import type { EngineSegment, EngineTraits } from '../../model/engine.js';
import type { Occurrence, Receipt, TermGiving } from '../../model/term.js';
import type { Text } from '../../model/text.js';
import { renderWire, type Wire } from './wire.js';

export interface PinAsked {
  readonly source: Text;
  readonly index: TermIndex;
  /** The terms of the source, where the article has been read for them: it knows their first mention. */
  readonly occurrences?: readonly Occurrence[] | undefined;
  readonly traits: Pick<EngineTraits, 'terms' | 'markup'>;
  readonly to: Language;
  /** Receipts of a first reply that lacks terms: these are asked for again. Absent in the first round. */
  readonly violated?: readonly Receipt[];
}

export interface PinnedSegment extends Wire {
  readonly occurrences: readonly Occurrence[];
  /** What the engine is told, in every round: each term that occurs, or the repair of one would lose another. */
  readonly terms: EngineSegment['terms'];
  /** How each term was given, by the entry's source form: goes into the origin of the revision. */
  readonly given: Readonly<Record<string, TermGiving>>;
}

const none: readonly never[] = [];
/** Most sentences hold no term; those of a long article share this. */
const termless = { occurrences: none, terms: none, given: {} };

/**
 * Finds the pinned terms of a source and gives them to an engine, one rung of the ladder at a time: first the engine's own way; in a repair,
 * an engine that reads a prompt is asked again, and any other gets the violated terms as masks. The terms that stood are given as before.
 */
export function pinSegment(asking: PinAsked): PinnedSegment {
  const { source, traits, to, violated } = asking;
  const occurrences = asking.occurrences ?? findTermsOnce(source.text, asking.index);
  if (occurrences.length === 0) return { ...termless, ...renderWire(source, traits, none, to) };
  const wanted = violated && new Set(violated.map((receipt) => receipt.term));
  const asked = wanted ? occurrences.filter(({ entry }) => wanted.has(entry.source)) : occurrences;
  const again = new Set(violated ? asked : []);
  const wayOf = (occurrence: Occurrence): TermGiving =>
    again.has(occurrence) ? repairGiving(traits.terms) : firstGiving(occurrence, traits.terms);
  const pinned = occurrences.flatMap((occurrence) => {
    // A word that may be no term is left in the engine's hands.
    if (occurrence.ambiguous) return [];
    const way = wayOf(occurrence);
    return way === 'mask' || way === 'inline' ? [{ occurrence, giving: way }] : [];
  });
  return {
    occurrences,
    terms: uniqueTerms(occurrences),
    given: Object.fromEntries(asked.map((occurrence) => [occurrence.entry.source, wayOf(occurrence)])),
    ...renderWire(source, traits, pinned, to),
  };
}

/** A service's own glossary knows no conditions, so a term that counts only beside certain words (AS, but not AS Roma) is masked from the start. */
function firstGiving({ entry }: Occurrence, terms: EngineTraits['terms']): TermGiving {
  const conditional = entry.notBefore.length > 0 || entry.notAfter.length > 0;
  return terms === 'native' && conditional ? 'mask' : terms;
}

function repairGiving(terms: EngineTraits['terms']): TermGiving {
  return terms === 'prompt' ? 'repair' : 'mask';
}

/** By the form that stands in the text, which is the one that the engine meets; where it stands twice, as its first mention wants it. */
function uniqueTerms(occurrences: readonly Occurrence[]): { source: string; target: string }[] {
  const targets = new Map<string, string>();
  for (const occurrence of occurrences)
    if (!targets.has(occurrence.form)) targets.set(occurrence.form, requiredForm(occurrence));
  return [...targets].map(([source, target]) => ({ source, target }));
}
