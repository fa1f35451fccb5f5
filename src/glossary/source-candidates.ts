import type { CliticRules } from '../language/clitic-rules.js';
import { encliticStems } from './enclitic-stems.js';
import type { Word } from './split-words.js';
import type { SourceForm } from './term-index.js';
import { stepOf, type Spelling, type WordTrie } from './word-trie.js';

/** A form that may stand somewhere. Offsets are those of its words, without its signs. */
export interface Candidate {
  readonly source: SourceForm;
  /** Indices of its first and last word. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  /** Where the form ends: before an enclitic that clings to its last word. */
  readonly end: number;
  readonly plural: boolean;
}

const none: readonly Candidate[] = [];

/** All forms that start at a word, shorter ones first. `first` stands in for that word where only a part of it counts. */
export function candidatesAt(
  root: WordTrie<SourceForm>,
  spelling: Spelling,
  words: readonly Word[],
  at: number,
  rules: CliticRules,
  first = words[at],
): readonly Candidate[] {
  // Nearly every word of a text ends here.
  if (!first || (!root.next.has(first[spelling]) && !carriesEnclitic(first.lower, rules))) return none;
  const candidates: Candidate[] = [];
  const add = (source: SourceForm, last: number, end: number, plural: boolean): void => {
    candidates.push({ source, first: at, last, start: first.start, end, plural });
    const again = plural ? null : twin(words, at, last, rules);
    if (again) candidates.push({ source, first: at, start: first.start, ...again, plural: true });
  };
  let node: WordTrie<SourceForm> | undefined = root;
  let plural = false;
  for (let last = at, place = 0; last < words.length; last++, place++) {
    const word = place === 0 ? first : words[last];
    if (!word) break;
    for (const stem of encliticStems(word[spelling], rules)) {
      const source = node.next.get(stepOf({ ...word, [spelling]: stem }, place, spelling))?.value;
      if (source) add(source, last, word.end - (word[spelling].length - stem.length), plural);
    }
    node = node.next.get(stepOf(word, place, spelling));
    if (!node) break;
    if (node.value) add(node.value, last, word.end, plural);
    // Only the first word of a longer form is doubled inside it: menteri-menteri luar negeri.
    if (place === 0 && twin(words, at, at, rules)) {
      plural = true;
      last++;
    }
  }
  return candidates;
}

/** Whether a word ends in two letters in which an enclitic does. */
function carriesEnclitic(lower: string, rules: CliticRules): boolean {
  let ends = endings.get(rules);
  if (!ends) endings.set(rules, (ends = new Set(rules.enclitics.map(lastTwo))));
  return ends.has(lastTwo(lower));
}

const endings = new WeakMap<CliticRules, Set<number>>();

function lastTwo(word: string): number {
  return word.charCodeAt(word.length - 2) * 0x10000 + word.charCodeAt(word.length - 1);
}

/** Where the words from `at` to `last` stand once more after a hyphen, an enclitic on the second time aside; null where they do not. */
function twin(
  words: readonly Word[],
  at: number,
  last: number,
  rules: CliticRules,
): { readonly last: number; readonly end: number } | null {
  if (words[last + 1]?.gap !== '-') return null;
  const length = last - at + 1;
  for (let place = 0; place < length; place++) {
    const [word, again] = [words[at + place], words[last + 1 + place]];
    if (!word || !again || (place > 0 && again.gap !== word.gap)) return null;
    if (again.lower === word.lower) continue;
    if (place < length - 1 || !encliticStems(again.lower, rules).includes(word.lower)) return null;
    return { last: last + length, end: again.end - (again.lower.length - word.lower.length) };
  }
  return { last: last + length, end: words[last + length]?.end ?? 0 };
}
