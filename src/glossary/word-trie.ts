import type { Word } from './split-words.js';

/** A tree of words: from the root, one step a word. `value` stands where a form ends. */
export interface WordTrie<Value> {
  readonly next: Map<string, WordTrie<Value>>;
  value: Value | null;
}

export function emptyTrie<Value>(): WordTrie<Value> {
  return { next: new Map(), value: null };
}

/** Words are compared by their exact spelling, or by their lower-case one. */
export type Spelling = 'spelling' | 'lower';

/** The gap belongs to the step, so that `Jong-un` and `Jong un` are two forms. A form's first word has none. */
export function stepOf(word: Word, place: number, spelling: Spelling): string {
  return place === 0 ? word[spelling] : word.gap + word[spelling];
}

/** The first form to claim a place keeps it. */
export function insertForm<Value>(
  root: WordTrie<Value>,
  words: readonly Word[],
  spelling: Spelling,
  value: Value,
): void {
  let node = root;
  for (const [place, word] of words.entries()) {
    const step = stepOf(word, place, spelling);
    let next = node.next.get(step);
    if (!next) node.next.set(step, (next = emptyTrie()));
    node = next;
  }
  node.value ??= value;
}

export interface TrieMatch<Value> {
  /** Index of the last word. */
  readonly last: number;
  readonly value: Value;
}

/** All target forms that start at a word, shortest first. With `compounds`, a hyphen does where the form has a space (press-conference room). */
export function formsAt<Value>(
  root: WordTrie<Value>,
  words: readonly Word[],
  at: number,
  spelling: Spelling,
  compounds = false,
): TrieMatch<Value>[] {
  const matches: TrieMatch<Value>[] = [];
  let node: WordTrie<Value> | undefined = root;
  for (let last = at; last < words.length; last++) {
    const word = words[last];
    if (!word) break;
    const spaced: WordTrie<Value> | undefined =
      compounds && last > at && word.gap === '-' ? node.next.get(` ${word[spelling]}`) : undefined;
    node = node.next.get(stepOf(word, last - at, spelling)) ?? spaced;
    if (!node) break;
    if (node.value !== null) matches.push({ last, value: node.value });
  }
  return matches;
}
