import { foldSpelling } from '../../../language/fold-spelling.js';
import type { Language } from '../../../language/language.js';
import { readWords, stemsOfName, type ReadWord } from '../../../language/read-names.js';
import { remember } from '../../../language/remember.js';
import type { Pair } from '../check.js';
import { oncePerPair } from '../once-per-pair.js';

/** The words of both sides of a pair, and where each word of the source may stand in the target. */
export interface WordAlignment {
  readonly source: readonly AlignedWord[];
  readonly target: readonly ReadWord[];
  /** Indices of the words of the target that may stand for a meaning, or for a name's key; none where it has none. */
  placesOf(key: string): readonly number[];
}

export interface AlignedWord extends ReadWord {
  /** What the word may mean; none where the source language's vocabulary does not know it. */
  readonly meanings: readonly string[];
  /** Indices of the words of the target that it may have become. */
  readonly places: readonly number[];
  /** Only a like start, as international words have it, led to the places. */
  readonly bySpelling: boolean;
}

/** An international word is recognised by so many letters (universitas, university); shorter ones must be equal. */
const tellingLetters = 5;
const none: readonly never[] = [];

export const alignWords = oncePerPair(({ source, target, from, to }: Pair): WordAlignment => {
  const words = readWords(target.text, to.names);
  const index = indexTarget(words, to);
  const read = readWords(source.text, from.names);
  return {
    source: read.map((word, at) => alignWord(word, read[at + 1], index, from)),
    target: words,
    placesOf: (key) => placesOfKey(index, key),
  };
});

interface TargetIndex {
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  readonly byFold: ReadonlyMap<string, readonly number[]>;
}

function indexTarget(words: readonly ReadWord[], to: Language): TargetIndex {
  const byKey = new Map<string, number[]>();
  const byFold = new Map<string, number[]>();
  words.forEach((word, at) => {
    add(byKey, word.plain, at);
    add(byKey, word.plain + (words[at + 1]?.plain ?? ''), at);
    for (const key of word.keys) add(byKey, key, at);
    for (const key of to.vocabulary.meaningsOf(word.text)) add(byKey, key, at);
    if (word.capital) for (const key of stemsOfName(word.plain, to.names)) add(byKey, key, at);
    if (isTelling(word)) add(byFold, foldedStart(word.plain), at);
  });
  return { byKey, byFold };
}

function add(index: Map<string, number[]>, key: string, at: number): void {
  const places = index.get(key);
  if (!places) index.set(key, [at]);
  else if (places.at(-1) !== at) places.push(at);
}

/** A key of several words stands where its last one does, if the target has them all. */
function placesOfKey({ byKey }: TargetIndex, key: string): readonly number[] {
  const whole = byKey.get(key);
  if (whole || !key.includes(' ')) return whole ?? none;
  const parts = key.split(' ').map((part) => byKey.get(part));
  return parts.every((part) => part !== undefined) ? (parts.at(-1) ?? none) : none;
}

function alignWord(
  word: ReadWord,
  next: ReadWord | undefined,
  index: TargetIndex,
  from: Language,
): AlignedWord {
  if (from.functionWords.has(word.plain)) return { ...word, meanings: none, places: none, bySpelling: false };
  const meanings = from.vocabulary.meaningsOf(word.text);
  const places = findPlaces(word, next, meanings, index);
  const alike =
    places.length === 0 && isTelling(word) ? index.byFold.get(foldedStart(word.plain)) : undefined;
  return { ...word, meanings, places: alike ?? places, bySpelling: alike !== undefined };
}

function findPlaces(
  word: ReadWord,
  next: ReadWord | undefined,
  meanings: readonly string[],
  index: TargetIndex,
): readonly number[] {
  const named = index.byKey.get(word.plain) ?? (next && index.byKey.get(word.plain + next.plain));
  if (named) return named;
  const places: number[] = [];
  for (const key of word.keys) places.push(...placesOfKey(index, key));
  for (const key of meanings) places.push(...placesOfKey(index, key));
  return places;
}

function isTelling(word: ReadWord): boolean {
  return word.plain.length >= 4;
}

const foldedStart = remember((plain: string) => foldSpelling(plain).slice(0, tellingLetters));
