import type { CliticRules } from '../language/clitic-rules.js';
import type { Span, Term } from '../model/term.js';
import { isHead } from './inflect-form.js';
import { hasCapital, type Word, splitWords } from './split-words.js';

/** One word of a target form, with all the spellings that do for it. */
interface FormWord {
  readonly gap: string;
  /** Compared with the word in lower case where the form has no capital, else with the word as it stands. */
  readonly compare: 'spelling' | 'lower';
  readonly spellings: ReadonlySet<string>;
  readonly plurals: ReadonlySet<string>;
}

export interface TargetForm {
  readonly written: string;
  readonly words: readonly FormWord[];
  /** Fine at a later mention only, or (`first`) at the first one as well, or (`target` beside a `first`) only later. */
  readonly laterOnly: boolean;
}

/** A place of the target that has a form of an entry. */
export interface TargetPlace extends Span {
  readonly laterOnly: boolean;
  /** The form could be a plural and is none. */
  readonly singular: boolean;
}

/** Entries never change once read, so what was made ready of one holds as long as the entry does. */
const ready = new WeakMap<Term, { readonly rules: CliticRules; readonly forms: readonly TargetForm[] }>();

/** Where the target has a form that the entry accepts somewhere, in order, without overlaps; of two that overlap the longer one. */
export function findTargetForms(words: readonly Word[], term: Term, rules: CliticRules): TargetPlace[] {
  const forms = targetForms(term, rules);
  const found = words.flatMap((_, at) =>
    forms.filter((form) => standsAt(form.words, words, at)).map((form) => placeOf(form, words, at)),
  );
  const taken: TargetPlace[] = [];
  for (const place of found.toSorted((left, right) => lengthOf(right) - lengthOf(left))) {
    if (!taken.some((other) => place.start < other.end && other.start < place.end)) taken.push(place);
  }
  return taken.toSorted((left, right) => left.start - right.start);
}

/** The target forms of an entry, each once. */
export function targetForms(term: Term, rules: CliticRules): readonly TargetForm[] {
  const known = ready.get(term);
  if (known?.rules === rules) return known.forms;
  const { target, first, allow, later = [] } = term;
  const forms = [
    ...(first === undefined ? [] : [targetForm(first, false, rules)]),
    ...(first === target ? [] : [targetForm(target, first !== undefined, rules)]),
    ...allow.map((form) => targetForm(form, false, rules)),
    ...later.map((form) => targetForm(form, true, rules)),
  ];
  ready.set(term, { rules, forms });
  return forms;
}

function targetForm(written: string, laterOnly: boolean, rules: CliticRules): TargetForm {
  const words = splitWords(written);
  return { written, laterOnly, words: words.map((_, place) => formWord(words, place, rules)) };
}

function formWord(words: readonly Word[], place: number, rules: CliticRules): FormWord {
  const { gap, spelling, lower } = words[place] as Word;
  const compare = hasCapital(spelling) ? 'spelling' : 'lower';
  const plurals = isHead(words, place, rules) ? rules.inflect(compare === 'lower' ? lower : spelling) : [];
  // Datelines and some headlines stand in capitals: SEOUL, South Korea.
  const shouted = (forms: readonly string[]): string[] =>
    compare === 'lower' ? [...forms] : forms.flatMap((form) => [form, form.toUpperCase()]);
  const singular = compare === 'lower' ? lower : spelling;
  return {
    gap,
    compare,
    spellings: new Set(shouted([singular, ...plurals])),
    plurals: new Set(shouted(plurals)),
  };
}

/** Compounds take a hyphen where the form has a space (ballistic-missile tests). A dollar sign makes a currency: US$ is not the US. */
function standsAt(form: readonly FormWord[], words: readonly Word[], at: number): boolean {
  const after = words[at + form.length];
  if (form.length === 0 || after?.gap.startsWith('$')) return false;
  return form.every((wanted, place) => {
    const word = words[at + place];
    if (!word || !wanted.spellings.has(word[wanted.compare])) return false;
    return place === 0 || word.gap === wanted.gap || (wanted.gap === ' ' && word.gap === '-');
  });
}

function placeOf({ words: form, laterOnly }: TargetForm, words: readonly Word[], at: number): TargetPlace {
  const inflects = form.some((word) => word.plurals.size > 0);
  const plural = form.some((wanted, place) => wanted.plurals.has(words[at + place]?.[wanted.compare] ?? ''));
  const [start, end] = [words[at]?.start ?? 0, words[at + form.length - 1]?.end ?? 0];
  return { start, end, laterOnly, singular: inflects && !plural };
}

function lengthOf(span: Span): number {
  return span.end - span.start;
}
