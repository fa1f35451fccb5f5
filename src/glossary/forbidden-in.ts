import type { Span, Term } from '../model/term.js';
import type { Text } from '../model/text.js';
import type { ForbiddenForms, ForbiddenTrie } from './forbidden-forms.js';
import { splitWords, type Word } from './split-words.js';
import type { TermIndex } from './term-index.js';
import { formsAt } from './word-trie.js';

/** A target form that an entry rules out. */
export interface Forbidden {
  readonly entry: Term;
  readonly form: string;
  readonly span: Span;
}

interface Found {
  readonly last: number;
  readonly value: { readonly entry: Term; readonly form: string };
}

/**
 * Forbidden forms of any entry in a target: on whole words, in any capitals, in the plural, with a hyphen for a space; the longest at a place.
 * One that stands inside a required or allowed form of any entry is no fault.
 */
export function forbiddenIn(target: Text, { forbidden }: Pick<TermIndex, 'forbidden'>): Forbidden[] {
  const tries = [forbidden.exact, forbidden.anyCase].filter((trie) => trie.forbidden.next.size > 0);
  if (tries.length === 0) return [];
  const words = splitWords(target.text);
  const found: Forbidden[] = [];
  for (let at = 0; at < words.length; at++) {
    const match = longestAt(words, at, tries, forbidden);
    if (!match) continue;
    const span = { start: words[at]?.start ?? 0, end: words[match.last]?.end ?? 0 };
    found.push({ ...match.value, span });
    at = match.last;
  }
  return found;
}

function longestAt(
  words: readonly Word[],
  at: number,
  tries: readonly ForbiddenTrie[],
  forms: ForbiddenForms,
): Found | null {
  let longest: Found | null = null;
  for (const trie of tries) {
    const match = formsAt(trie.forbidden, words, at, trie.spelling, true).at(-1);
    if (!match || (longest && match.last <= longest.last)) continue;
    if (!isWelcome(words, at, match.last, trie, forms.longestWelcome)) longest = match;
  }
  return longest;
}

function isWelcome(
  words: readonly Word[],
  first: number,
  last: number,
  { welcome, spelling }: ForbiddenTrie,
  longestWelcome: number,
): boolean {
  for (let at = first; at >= 0 && last - at < longestWelcome; at--) {
    if (formsAt(welcome, words, at, spelling).some((match) => match.last >= last)) return true;
  }
  return false;
}
