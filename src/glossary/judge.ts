import type { Language } from '../language/language.js';
import type { Occurrence, Receipt, Span, Term, TermGiving } from '../model/term.js';
import type { Text } from '../model/text.js';
import { splitWords } from './split-words.js';
import { findTargetForms } from './target-forms.js';

export { forbiddenIn, type Forbidden } from './forbidden-in.js';

export interface Judged {
  readonly target: Text;
  /** What `findTerms` found in the source. */
  readonly occurrences: readonly Occurrence[];
  /** How terms were given to who made the target, by the entry's source form; `none` where it is silent. */
  readonly given?: Readonly<Record<string, TermGiving>>;
  /** Language of the target, for its plurals. */
  readonly to: Pick<Language, 'clitics'>;
}

/**
 * One receipt an occurrence, in the order of the source.
 *
 * A term that the source repeats must stand in the target at least once: English takes a pronoun or a short form where Indonesian repeats the
 * name, so a later mention without a place of its own points at the last place found. A place inside the longer form of another entry is not
 * one's own: the US of "US Defense Secretary" is no proof that a separate AS was translated.
 */
export function judge({ target, occurrences, given = {}, to }: Judged): Receipt[] {
  const places = placesOf(target.text, occurrences, to.clitics);
  const seen = new Map<Term, number>();
  return occurrences.map(({ entry, start, end }) => {
    const mention = seen.get(entry) ?? 0;
    seen.set(entry, mention + 1);
    const own = places.get(entry) ?? [];
    const place = own[Math.min(mention, own.length - 1)];
    return {
      term: entry.source,
      source: { start, end },
      required: entry.target,
      found: place ? { ...place, form: target.text.slice(place.start, place.end) } : null,
      how: given[entry.source] ?? 'none',
    };
  });
}

function placesOf(
  text: string,
  occurrences: readonly Occurrence[],
  rules: Language['clitics'],
): Map<Term, Span[]> {
  const words = splitWords(text);
  const entries = [...new Set(occurrences.map((occurrence) => occurrence.entry))];
  const places = entries.map((entry) => [entry, findTargetForms(words, entry, rules)] as const);
  const all = places.flatMap(([, spans]) => spans);
  return new Map(
    places.map(([entry, spans]) => [
      entry,
      spans.filter((span) => !all.some((other) => isInside(span, other))),
    ]),
  );
}

function isInside(inner: Span, outer: Span): boolean {
  return (
    outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start
  );
}
