import type { Span, Term } from '../model/term.js';
import type { Text } from '../model/text.js';
import { splitWords, type Word } from './split-words.js';
import type { TermIndex } from './term-index.js';
import { formsAt } from './word-trie.js';

/** A target form that an entry rules out. */
export interface Forbidden {
  readonly entry: Term;
  readonly form: string;
  readonly span: Span;
}

/**
 * Forbidden forms of any entry in a target, on whole words and as they are spelled (with a capital at a sentence's start); the longest at a place.
 * One that stands inside a required or allowed form of any entry is no fault.
 */
export function forbiddenIn(target: Text, index: TermIndex): Forbidden[] {
  if (index.forbidden.next.size === 0) return [];
  const words = splitWords(target.text);
  const found: Forbidden[] = [];
  for (let at = 0; at < words.length; at++) {
    const match = formsAt(index.forbidden, words, at, 'spelling').at(-1);
    if (!match || isWelcome(words, at, match.last, index)) continue;
    const span = { start: words[at]?.start ?? 0, end: words[match.last]?.end ?? 0 };
    found.push({ ...match.value, span });
    at = match.last;
  }
  return found;
}

function isWelcome(words: readonly Word[], first: number, last: number, index: TermIndex): boolean {
  for (let at = first; at >= 0 && last - at < index.longestWelcome; at--) {
    if (formsAt(index.welcome, words, at, 'spelling').some((match) => match.last >= last)) return true;
  }
  return false;
}
