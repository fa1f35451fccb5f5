import type { CliticRules } from '../language/clitic-rules.js';
import type { Language } from '../language/language.js';
import type { Glossary, Term } from '../model/term.js';
import { CliticGlance } from './clitic-glance.js';
import { buildForbiddenForms, type ForbiddenForms } from './forbidden-forms.js';
import { hasCapital, splitWords, type Word } from './split-words.js';
import { emptyTrie, insertForm, type WordTrie } from './word-trie.js';

/** A source form of an entry, ready to be compared. */
export interface SourceForm {
  readonly entry: Term;
  readonly capital: boolean;
  /** Signs that belong to the form before its first and after its last word, as in `C++`. */
  readonly lead: string;
  readonly tail: string;
  readonly notBefore: readonly (readonly Word[])[];
  readonly notAfter: readonly (readonly Word[])[];
}

/** A glossary made ready for finding; built once, then used for every text. */
export interface TermIndex {
  readonly clitics: CliticRules;
  /** Tells most words, which carry no clitic, at a glance. */
  readonly glance: CliticGlance;
  /** Forms with a capital, by exact spelling. */
  readonly exact: WordTrie<SourceForm>;
  /** The same by lower-case spelling, for lines that stand in capitals throughout. */
  readonly shouted: WordTrie<SourceForm>;
  /** Forms without a capital, by lower-case spelling. */
  readonly folded: WordTrie<SourceForm>;
  readonly forbidden: ForbiddenForms;
  /** Number of neighbouring words on either side that may decide whether a form stands at a word. */
  readonly reach: number;
  /** Whether an entry asks for more than the sentence: for the first mention, or for the article's day. */
  readonly wholeArticle: boolean;
}

/** `from` is the language that the sources are written in, `to` the one of the targets. */
export function buildTermIndex(
  glossary: Glossary,
  from: Pick<Language, 'clitics'>,
  to: Pick<Language, 'clitics'>,
): TermIndex {
  const tries = {
    exact: emptyTrie<SourceForm>(),
    shouted: emptyTrie<SourceForm>(),
    folded: emptyTrie<SourceForm>(),
  };
  for (const entry of glossary.terms) {
    const neighbours = {
      notBefore: entry.notBefore.map((phrase) => splitWords(phrase)),
      notAfter: entry.notAfter.map((phrase) => splitWords(phrase)),
    };
    for (const form of [entry.source, ...entry.variants]) insertSource(form, { entry, ...neighbours }, tries);
  }
  return {
    clitics: from.clitics,
    glance: new CliticGlance(from.clitics),
    ...tries,
    reach: reachOf(glossary.terms),
    forbidden: buildForbiddenForms(glossary.terms, to.clitics),
    wholeArticle: glossary.terms.some((term) => tellsMentions(term) || isDated(term)),
  };
}

/** The longest form may stand twice, with a phrase that rules it out and a word behind. */
function reachOf(terms: readonly Term[]): number {
  const longest = (forms: readonly string[]): number =>
    forms.reduce((most, form) => Math.max(most, splitWords(form).length), 0);
  const form = longest(terms.flatMap(({ source, variants }) => [source, ...variants]));
  const phrase = longest(terms.flatMap(({ notBefore, notAfter }) => [...notBefore, ...notAfter]));
  return 2 * form + phrase + 2;
}

function isDated({ from, until }: Term): boolean {
  return from !== undefined || until !== undefined;
}

/** Whether an entry wants another form at the first mention than later. */
export function tellsMentions({ first, later = [] }: Term): boolean {
  return first !== undefined || later.length > 0;
}

function insertSource(
  form: string,
  known: Pick<SourceForm, 'entry' | 'notBefore' | 'notAfter'>,
  tries: Pick<TermIndex, 'exact' | 'shouted' | 'folded'>,
): void {
  const words = splitWords(form);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return;
  const tail = form.slice(last.end);
  const source: SourceForm = {
    ...known,
    capital: hasCapital(form),
    lead: form.slice(0, first.start),
    tail: tail === '.' ? '' : tail,
  };
  if (!source.capital) return insertForm(tries.folded, words, 'lower', source);
  insertForm(tries.exact, words, 'spelling', source);
  // A form that starts in lower case also stands at the start of a sentence.
  const spelling = capitalize(first.spelling);
  if (spelling !== first.spelling)
    insertForm(tries.exact, [{ ...first, spelling }, ...words.slice(1)], 'spelling', source);
  insertForm(tries.shouted, words, 'lower', source);
}

export function capitalize(spelling: string): string {
  return spelling.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
