import { foldSpelling } from '../../../language/fold-spelling.js';
import type { Language } from '../../../language/language.js';
import { readWords, stemsOfName, type ReadWord } from '../../../language/read-names.js';
import { remember } from '../../../language/remember.js';
import type { Pair } from '../check.js';
import { oncePerLanguages } from '../once-per-languages.js';
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

export const alignWords = oncePerPair((pair: Pair): WordAlignment => {
  const { source, target, from, to } = pair;
  const words = readWords(target.text, to.names);
  const index = indexTarget(words, to, askedMeanings(pair));
  const read = readWords(source.text, from.names);
  return {
    source: read.map((word, at) => alignWord(word, read[at + 1], index, from)),
    target: words,
    placesOf: (key) => placesOfKey(index, key),
  };
});

interface TargetIndex {
  readonly words: readonly ReadWord[];
  readonly names: Language['names'];
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  readonly byFold: ReadonlyMap<string, readonly number[]>;
}

/**
 * What a word of the target means, of the keys that the source language may ask for and of their single words: the rest of what it may mean is
 * not indexed.
 */
const askedMeanings = oncePerLanguages((from, to) => {
  const keys = [...from.vocabulary.keys, ...[...from.names.keys.values()].flat()];
  const asked = new Set(keys.flatMap((key) => [key, ...key.split(' ')]));
  return remember((word) => to.vocabulary.meaningsOf(word).filter((key) => asked.has(key)));
});

/** Whether a word of the target is one that some word of the source's language means. */
export const isOrdinaryWord = oncePerLanguages((from, to) =>
  remember((word) => to.vocabulary.meaningsOf(word).some((key) => from.vocabulary.keys.has(key))),
);

function indexTarget(
  words: readonly ReadWord[],
  to: Language,
  meaningsOf: (word: string) => readonly string[],
): TargetIndex {
  const byKey = new Map<string, number[]>();
  const byFold = new Map<string, number[]>();
  words.forEach((word, at) => {
    add(byKey, word.plain, at);
    const next = words[at + 1];
    if (word.capital && next) add(byKey, word.plain + next.plain, at);
    for (const key of word.keys) add(byKey, key, at);
    for (const key of meaningsOf(word.text)) add(byKey, key, at);
    if (isTelling(word)) add(byFold, foldedStart(word.plain), at);
  });
  return { words, names: to.names, byKey, byFold };
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
  const isGrammatical = from.functionWords.has(word.plain);
  const meanings = isGrammatical ? none : from.vocabulary.meaningsOf(word.text);
  const places = isGrammatical ? none : findPlaces(word, next, meanings, index);
  const alike = isGrammatical || places.length > 0 || !isTelling(word) ? none : placesAlike(word, index);
  const { text, start, end, plain, capital, opens, keys } = word;
  const found = places.length > 0 ? places : alike;
  const bySpelling = places.length === 0 && alike.length > 0;
  // Spelled out: a spread is several times slower, and this is made for every word.
  return { text, start, end, plain, capital, opens, keys, meanings, places: found, bySpelling };
}

function findPlaces(
  word: ReadWord,
  next: ReadWord | undefined,
  meanings: readonly string[],
  index: TargetIndex,
): readonly number[] {
  const named = index.byKey.get(word.plain);
  if (named) return named;
  const joined = word.capital && next ? index.byKey.get(word.plain + next.plain) : undefined;
  if (joined) return joined;
  const places: number[] = [];
  for (const key of word.keys) addNew(places, placesOfKey(index, key));
  for (const key of meanings) addNew(places, placesOfKey(index, key));
  return places.length === 0 && word.capital ? placesOfForms(word, index) : places;
}

function addNew(places: number[], more: readonly number[]): void {
  for (const place of more) if (!places.includes(place)) places.push(place);
}

/** Where the target has another form of a name: Moldovan for Moldova. */
function placesOfForms(word: ReadWord, { words, names }: TargetIndex): readonly number[] {
  return words.flatMap((other, at) =>
    other.capital &&
    stemsOfName(other.plain, names).some((stem) => stem === word.plain || word.keys.includes(stem))
      ? [at]
      : [],
  );
}

function placesAlike(word: ReadWord, { byFold }: TargetIndex): readonly number[] {
  return byFold.get(foldedStart(word.plain)) ?? none;
}

function isTelling(word: ReadWord): boolean {
  return word.plain.length >= 4;
}

const foldedStart = remember((plain: string) => foldSpelling(plain).slice(0, tellingLetters));
