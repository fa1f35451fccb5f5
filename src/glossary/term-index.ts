import type { CliticRules } from '../language/clitic-rules.js';
import type { Language } from '../language/language.js';
import type { Glossary, Term } from '../model/term.js';
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
  /** Forms with a capital, by exact spelling. */
  readonly exact: WordTrie<SourceForm>;
  /** Forms without, by lower-case spelling. */
  readonly folded: WordTrie<SourceForm>;
  /** Forbidden target forms, by exact spelling. */
  readonly forbidden: WordTrie<{ readonly entry: Term; readonly form: string }>;
  /** Required and allowed target forms of all entries, by exact spelling: a forbidden form inside one of them is no fault. */
  readonly welcome: WordTrie<true>;
  /** Words of the longest welcome form. */
  readonly longestWelcome: number;
}

/** `language` is the one that the sources are written in. */
export function buildTermIndex(glossary: Glossary, language: Language): TermIndex {
  const exact = emptyTrie<SourceForm>();
  const folded = emptyTrie<SourceForm>();
  const forbidden: TermIndex['forbidden'] = emptyTrie();
  const welcome = emptyTrie<true>();
  let longestWelcome = 0;
  for (const entry of glossary.terms) {
    for (const form of [entry.source, ...entry.variants]) insertSource(form, entry, { exact, folded });
    for (const form of entry.forbid) insertCased(forbidden, splitWords(form), { entry, form });
    for (const form of [entry.target, ...entry.allow]) {
      const words = splitWords(form);
      longestWelcome = Math.max(longestWelcome, words.length);
      insertCased(welcome, words, true);
    }
  }
  return { clitics: language.clitics, exact, folded, forbidden, welcome, longestWelcome };
}

function insertSource(form: string, entry: Term, tries: Pick<TermIndex, 'exact' | 'folded'>): void {
  const words = splitWords(form);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return;
  const tail = form.slice(last.end);
  const source: SourceForm = {
    entry,
    capital: hasCapital(form),
    lead: form.slice(0, first.start),
    tail: tail === '.' ? '' : tail,
    notBefore: entry.notBefore.map(splitWords),
    notAfter: entry.notAfter.map(splitWords),
  };
  if (source.capital) insertCased(tries.exact, words, source);
  else insertForm(tries.folded, words, 'lower', source);
}

/** A form that starts in lower case also stands at the start of a sentence. */
function insertCased<Value>(trie: WordTrie<Value>, words: readonly Word[], value: Value): void {
  const [first, ...rest] = words;
  if (!first) return;
  insertForm(trie, words, 'spelling', value);
  insertForm(trie, [{ ...first, spelling: capitalize(first.spelling) }, ...rest], 'spelling', value);
}

function capitalize(spelling: string): string {
  return spelling.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
