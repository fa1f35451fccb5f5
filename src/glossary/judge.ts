import type { CliticRules } from '../language/clitic-rules.js';
import type { Language } from '../language/language.js';
import type { Occurrence, Receipt, ReceiptRemark, Span, Term, TermGiving } from '../model/term.js';
import type { Text } from '../model/text.js';
import { findInstead } from './find-instead.js';
import { requiredForm } from './required-form.js';
import { splitWords, type Word } from './split-words.js';
import { findTargetForms, type TargetPlace } from './target-forms.js';

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
 * name, so a later mention without a place of its own points at the last place found and is remarked as `shared`. A place inside the longer form
 * of another entry is not one's own: the US of "US Defense Secretary" is no proof that a separate AS was translated.
 */
export function judge({ target, occurrences, given = {}, to }: Judged): Receipt[] {
  if (occurrences.length === 0) return [];
  const words = splitWords(target.text);
  const places = placesOf(words, occurrences, to.clitics);
  const used = new Set<TargetPlace>();
  return occurrences.map((occurrence) => {
    const { entry, start, end, mention } = occurrence;
    const own = placesFor(occurrence, places);
    const chosen = choose(occurrence, own, used);
    if (chosen) used.add(chosen.place);
    const remarks = remarksOn(occurrence, chosen);
    const instead = chosen ? null : findInstead(occurrence, own, words, to.clitics);
    return {
      term: entry.source,
      source: { start, end },
      required: requiredForm(occurrence),
      found: chosen ? withForm(chosen.place, target.text) : null,
      how: given[entry.source] ?? 'none',
      ...(mention === undefined ? {} : { mention }),
      ...(remarks.length === 0 ? {} : { remarks }),
      ...(instead ? { instead: { ...withForm(instead, target.text), why: instead.why } } : {}),
    };
  });
}

function withForm({ start, end }: Span, text: string): Span & { readonly form: string } {
  return { start, end, form: text.slice(start, end) };
}

interface Choice {
  readonly place: TargetPlace;
  readonly shared: boolean;
}

/** The first place that is free; for a plural one that has a plural, where there is one. */
function choose(
  { plural, mention }: Occurrence,
  places: readonly TargetPlace[],
  used: ReadonlySet<TargetPlace>,
): Choice | null {
  const fitting = places.filter((place) => mention !== 'first' || !place.laterOnly);
  const free = fitting.filter((place) => !used.has(place));
  const place = (plural && free.find((each) => !each.singular)) || free[0];
  if (place) return { place, shared: false };
  const last = fitting.at(-1);
  return last ? { place: last, shared: true } : null;
}

function remarksOn({ ambiguous, expired, plural }: Occurrence, chosen: Choice | null): ReceiptRemark[] {
  return [
    ...(ambiguous ? (['ambiguous'] as const) : []),
    ...(expired ? (['expired'] as const) : []),
    ...(chosen?.shared ? (['shared'] as const) : []),
    ...(plural && chosen?.place.singular ? (['singular'] as const) : []),
  ];
}

function placesFor({ entry, alias }: Occurrence, places: ReadonlyMap<Term, TargetPlace[]>): TargetPlace[] {
  const own = places.get(entry) ?? [];
  if (!alias) return own;
  return [...own, ...(places.get(alias) ?? [])].toSorted((left, right) => left.start - right.start);
}

function placesOf(
  words: readonly Word[],
  occurrences: readonly Occurrence[],
  rules: CliticRules,
): Map<Term, TargetPlace[]> {
  const entries = new Set(occurrences.flatMap(({ entry, alias }) => (alias ? [entry, alias] : [entry])));
  const places = [...entries].map((entry) => [entry, findTargetForms(words, entry, rules)] as const);
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
