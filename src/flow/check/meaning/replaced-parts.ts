import { isAdaptation } from '../../../language/fold-spelling.js';
import type { Span } from '../../../model/term.js';
import type { ReadWord } from '../../../language/read-names.js';
import type { Pair } from '../check.js';
import { isInside } from '../words.js';
import { alignWords, type AlignedWord, type WordAlignment } from './align-words.js';

/** What is known of the words of a pair. */
export interface NameFacts {
  /** A word of the source that the tables take for a name. */
  readonly isName: (word: AlignedWord) => boolean;
  /** A word of the target that nothing in the source explains, whatever else it may mean. */
  readonly isFresh: (word: ReadWord) => boolean;
  /** One of those that has no other use than as a name. */
  readonly isFreshName: (word: ReadWord) => boolean;
  /** Spans of the source that the glossary pins. */
  readonly pinned: readonly Span[];
}

/** A word of a name, and what stands in its place. */
export interface ReplacedPart {
  readonly source: AlignedWord;
  readonly target: ReadWord;
}

/**
 * Words of names that the target replaces while it keeps the words beside them: Alex Ovechkin, Alex Rogers. On the same side of the kept word
 * any word with a capital is a replacement; on the other side, where English may turn the name round, only one that is nothing but a name.
 */
export function findReplacedParts(pair: Pair, facts: NameFacts): ReplacedPart[] {
  const words = alignWords(pair);
  const taken = new Set<ReadWord>();
  return words.source.flatMap((word, at) => {
    if (!isLost(word, pair) || isInside(word, facts.pinned)) return [];
    const target = insteadOf(word, at, pair, words, facts);
    if (!target || taken.has(target)) return [];
    taken.add(target);
    return [{ source: word, target }];
  });
}

function isLost(word: AlignedWord, { from }: Pair): boolean {
  return (
    word.capital &&
    word.places.length === 0 &&
    word.plain.length > 2 &&
    /^\p{Lu}\p{Ll}/u.test(word.text) &&
    !from.functionWords.has(word.plain) &&
    !from.numbers.words.has(word.plain)
  );
}

function insteadOf(
  word: AlignedWord,
  at: number,
  pair: Pair,
  { source, target }: WordAlignment,
  facts: NameFacts,
): ReadWord | undefined {
  for (const step of [-1, 1]) {
    const kept = source[at + step];
    if (!kept?.capital || !areNeighbours(word, kept, pair.source.text)) continue;
    for (const place of kept.places) {
      if (!isKept(kept, target[place])) continue;
      const beside = target[place - step];
      const across = target[place + step];
      const isFresh = facts.isName(word) ? facts.isFresh : facts.isFreshName;
      if (beside && isInstead(word, beside, isFresh)) return beside;
      if (across && facts.isName(word) && isInstead(word, across, facts.isFreshName)) return across;
    }
  }
  return undefined;
}

/** Another spelling of the same name takes no one's place. */
function isInstead(lost: AlignedWord, word: ReadWord, isFresh: (word: ReadWord) => boolean): boolean {
  const mayReplace = word.capital && !word.opens && word.plain.length > 2;
  return mayReplace && !isAdaptation(lost.plain, word.plain) && isFresh(word);
}

function isKept(kept: AlignedWord, word: ReadWord | undefined): boolean {
  return (
    word !== undefined &&
    word.capital &&
    (word.plain === kept.plain || (kept.keys.length > 0 && kept.bySpelling))
  );
}

function areNeighbours(word: Span, other: Span, text: string): boolean {
  const [first, second] = word.start < other.start ? [word, other] : [other, word];
  return /^[\s.-]+$/u.test(text.slice(first.end, second.start));
}
