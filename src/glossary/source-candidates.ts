import type { CliticRules } from '../language/clitic-rules.js';
import { encliticStems } from './enclitic-stems.js';
import type { Word } from './split-words.js';
import type { SourceForm } from './term-index.js';
import type { Spelling, WordTrie } from './word-trie.js';

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
  let candidates: Candidate[] | null = null;
  let node: WordTrie<SourceForm> | undefined = root;
  let plural = false;
  let word = first;
  for (let last = at; word; word = words[++last]) {
    const written = word[spelling];
    const gap = last === at ? '' : word.gap;
    for (const stem of encliticStems(written, rules)) {
      const source = node.next.get(gap + stem)?.value;
      if (!source || !first) continue;
      const end = word.end - (written.length - stem.length);
      candidates ??= [];
      addCandidate({ source, first: at, last, start: first.start, end, plural }, candidates, words, rules);
    }
    node = node.next.get(gap + written);
    if (!node || !first) break;
    if (node.value) {
      candidates ??= [];
      const found = { source: node.value, first: at, last, start: first.start, end: word.end, plural };
      addCandidate(found, candidates, words, rules);
    }
    // Only the first word of a longer form is doubled inside it: menteri-menteri luar negeri.
    if (last === at && twin(words, at, at, rules)) {
      plural = true;
      last++;
    }
  }
  return candidates ?? none;
}

/** Adds a form, and its plural where it stands twice. */
function addCandidate(
  found: Candidate,
  candidates: Candidate[],
  words: readonly Word[],
  rules: CliticRules,
): void {
  candidates.push(found);
  const again = found.plural ? null : twin(words, found.first, found.last, rules);
  if (again) candidates.push({ ...found, ...again, plural: true });
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
