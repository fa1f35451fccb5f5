import type { CliticRules } from '../language/clitic-rules.js';
import type { Span, Term } from '../model/term.js';
import { hasCapital, type Word, splitWords } from './split-words.js';

/** One word of a target form, with all the spellings that do for it. */
interface FormWord {
  readonly gap: string;
  /** Compared with the word in lower case where the form has no capital, else with the word as it stands. */
  readonly compare: 'spelling' | 'lower';
  readonly spellings: ReadonlySet<string>;
}

type TargetForm = readonly FormWord[];

/** Entries never change once read, so what was made ready of one holds as long as the entry does. */
const ready = new WeakMap<Term, { readonly rules: CliticRules; readonly forms: readonly TargetForm[] }>();

/** Where the target has the required form or an allowed one, in order, without overlaps; of two that overlap the longer one. */
export function findTargetForms(words: readonly Word[], term: Term, rules: CliticRules): Span[] {
  const forms = targetForms(term, rules);
  const found = words.flatMap((_, at) =>
    forms.filter((form) => standsAt(form, words, at)).map((form) => spanOf(words, at, form.length)),
  );
  const taken: Span[] = [];
  for (const span of found.toSorted((left, right) => lengthOf(right) - lengthOf(left))) {
    if (!taken.some((other) => span.start < other.end && other.start < span.end)) taken.push(span);
  }
  return taken.toSorted((left, right) => left.start - right.start);
}

function targetForms(term: Term, rules: CliticRules): readonly TargetForm[] {
  const known = ready.get(term);
  if (known?.rules === rules) return known.forms;
  const forms = [term.target, ...term.allow].map((form) => targetForm(splitWords(form), rules));
  ready.set(term, { rules, forms });
  return forms;
}

function targetForm(words: readonly Word[], rules: CliticRules): TargetForm {
  return words.map((word, place) => {
    const next = words[place + 1];
    const head = !next || rules.afterHead.has(next.lower);
    const compare = hasCapital(word.spelling) ? 'spelling' : 'lower';
    const spellings = [word[compare], ...(head ? rules.inflect(word[compare]) : [])];
    // Datelines and some headlines stand in capitals: SEOUL, South Korea.
    if (compare === 'spelling') spellings.push(word.spelling.toUpperCase());
    return { gap: word.gap, compare, spellings: new Set(spellings) };
  });
}

/** Compounds take a hyphen where the form has a space (ballistic-missile tests). A dollar sign makes a currency: US$ is not the US. */
function standsAt(form: TargetForm, words: readonly Word[], at: number): boolean {
  const after = words[at + form.length];
  if (form.length === 0 || after?.gap.startsWith('$')) return false;
  return form.every((wanted, place) => {
    const word = words[at + place];
    if (!word || !wanted.spellings.has(word[wanted.compare])) return false;
    return place === 0 || word.gap === wanted.gap || (wanted.gap === ' ' && word.gap === '-');
  });
}

function spanOf(words: readonly Word[], at: number, length: number): Span {
  return { start: words[at]?.start ?? 0, end: words[at + length - 1]?.end ?? 0 };
}

function lengthOf(span: Span): number {
  return span.end - span.start;
}
