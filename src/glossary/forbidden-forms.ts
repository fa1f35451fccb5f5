import type { CliticRules } from '../language/clitic-rules.js';
import type { Term } from '../model/term.js';
import { inflectedForms } from './inflect-form.js';
import { splitWords } from './split-words.js';
import { wantedForms } from './wanted-forms.js';
import { emptyTrie, insertForm, type Spelling, type WordTrie } from './word-trie.js';

/** One way to compare: what is forbidden, and the wanted forms inside which it is no fault. */
export interface ForbiddenTrie {
  readonly spelling: Spelling;
  readonly forbidden: WordTrie<{ readonly entry: Term; readonly form: string }>;
  readonly welcome: WordTrie<true>;
}

/** Forbidden target forms of all entries with their plurals. */
export interface ForbiddenForms {
  /** Found in any capitals: `Kiev` forbids KIEV and kiev. */
  readonly anyCase: ForbiddenTrie;
  /** Acronyms, because `AS` must not forbid `as`; and forms that differ from a wanted one by case alone. */
  readonly exact: ForbiddenTrie;
  /** Words of the longest wanted form. */
  readonly longestWelcome: number;
}

export function buildForbiddenForms(terms: readonly Term[], rules: CliticRules): ForbiddenForms {
  const anyCase = emptyForbidden('lower');
  const exact = emptyForbidden('spelling');
  const wanted = new Set<string>();
  let longestWelcome = 0;
  if (terms.some((entry) => entry.forbid.length > 0)) {
    for (const form of terms.flatMap(wantedForms)) {
      wanted.add(form.toLowerCase());
      const words = splitWords(form);
      longestWelcome = Math.max(longestWelcome, words.length);
      for (const inflected of inflectedForms(words, rules)) {
        insertForm(anyCase.welcome, inflected, 'lower', true);
        insertForm(exact.welcome, inflected, 'spelling', true);
      }
    }
  }
  for (const entry of terms) {
    for (const form of entry.forbid) {
      const trie = isCaseBound(form, wanted) ? exact : anyCase;
      for (const words of inflectedForms(splitWords(form), rules))
        insertForm(trie.forbidden, words, trie.spelling, { entry, form });
    }
  }
  return { anyCase, exact, longestWelcome };
}

function emptyForbidden(spelling: Spelling): ForbiddenTrie {
  return { spelling, forbidden: emptyTrie(), welcome: emptyTrie() };
}

function isCaseBound(form: string, wanted: ReadonlySet<string>): boolean {
  return !/\p{Ll}/u.test(form) || wanted.has(form.toLowerCase());
}
