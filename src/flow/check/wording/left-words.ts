import type { Language } from '../../../language/language.js';
import { remember } from '../../../language/remember.js';
import type { Span } from '../../../model/term.js';
import { oncePerLanguages } from '../once-per-languages.js';
import { oncePerPair } from '../once-per-pair.js';
import type { Pair } from '../check.js';
import { isInside, wordsOf, type PlacedWord } from '../words.js';
import { findAddresses } from './addresses.js';

/** A word of the source language that stands in the target. */
export interface LeftWord extends PlacedWord {
  /** `function`: a grammatical word. `known`: a frequent word of the news. `derived`: its affixes tell it. */
  readonly kind: 'function' | 'known' | 'derived';
  /** Whether the source has the same word. */
  readonly copied: boolean;
  /** Whether the word before or after it is copied from the source as well, known or not. */
  readonly inRun: boolean;
}

/**
 * Words of the source language in the target, outside names, pinned terms, addresses, and phrases that are kept on purpose: between quotation
 * marks on both sides, or explained in brackets. Only words in lower case count, and all but grammatical words only if the source has them too.
 */
export const leftWords = oncePerPair(readLeftWords);

function readLeftWords(pair: Pair): LeftWord[] {
  const words = wordsOf(pair.target.text);
  const kindOfWord = kinds(pair);
  if (!words.some((word) => kindOfWord(word.text) !== null)) return [];
  const inSource = new Set(wordsOf(pair.source.text).map((word) => word.lower));
  const kept = [
    ...pair.receipts.flatMap((receipt) => (receipt.found ? [receipt.found] : [])),
    ...findAddresses(pair.target.text),
    ...keptPhrases(pair),
  ];
  return words.flatMap((word, at) => {
    const kind = kindOf(word.text, pair);
    if (kind === null || isInside(word, kept) || isWithinName(words, at)) return [];
    const copied = inSource.has(word.text);
    const inRun =
      copied && [words[at - 1], words[at + 1]].some((near) => near && isCopied(near, inSource, pair));
    return copied || kind === 'function' ? [{ ...word, kind, copied, inRun }] : [];
  });
}

/** Whether a neighbour was copied too: a word in lower case, or one that only begins the sentence with its capital. */
function isCopied(word: PlacedWord, inSource: ReadonlySet<string>, pair: Pair): boolean {
  const { lower } = word;
  if (!inSource.has(lower) || pair.to.functionWords.has(lower) || pair.to.leftovers.shared.has(lower))
    return false;
  return word.text === lower ? /^\p{Ll}/u.test(lower) : word.start === 0 && kindOf(lower, pair) !== null;
}

function kindOf(word: string, pair: Pair): LeftWord['kind'] | null {
  return kinds(pair)(word);
}

const kinds = oncePerLanguages((from, to) => remember((word) => findKind(word, from, to)));

function findKind(word: string, from: Language, to: Language): LeftWord['kind'] | null {
  if (!/^\p{Ll}/u.test(word) || to.leftovers.shared.has(word) || to.functionWords.has(word)) return null;
  if (from.functionWords.has(word)) return 'function';
  if (isKnown(word, from)) return 'known';
  const [half, again, ...more] = word.split('-');
  if (half !== undefined && half === again?.slice(0, half.length) && more.length === 0)
    return isKnown(half, from) || from.leftovers.derived.test(again) ? 'derived' : null;
  return from.leftovers.derived.test(word) ? 'derived' : null;
}

/** A word of the tables, unless both languages have it: media, program. */
function isKnown(word: string, from: Pair['from']): boolean {
  const meanings = from.vocabulary.meaningsOf(word);
  return meanings.length > 0 && !meanings.includes(word);
}

/** A grammatical word inside a name keeps its place: Front Pembela Islam dan Umat. */
function isWithinName(words: readonly PlacedWord[], at: number): boolean {
  const before = words[at - 1];
  const after = words[at + 1];
  return before !== undefined && after !== undefined && isCapital(before.text) && isCapital(after.text);
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** Up to so many words a phrase may be kept on purpose; more is a sentence that nobody translated. */
const longestPhrase = 5;
const phrases =
  /[“"‘']([^“”"‘’'()]{3,60})[”"’']|\(([^()]{3,60})\)|(\p{Ll}[\p{L}-]+(?: \p{Ll}[\p{L}-]+){0,3})(?= \([^()]+\))/gu;

/** Phrases of the source that stand between marks, in brackets, or before an explanation in brackets: gotong royong (mutual help). */
function keptPhrases({ source, target }: Pair): Span[] {
  const text = source.text.toLowerCase();
  return [...target.text.matchAll(phrases)].flatMap((match) => {
    const phrase = (match[1] ?? match[2] ?? match[3] ?? '').replace(/[.,!?]$/u, '');
    const words = phrase.split(' ');
    // Before brackets nobody says where the phrase begins: it is the longest ending that the source has.
    const from =
      match[3] === undefined ? 0 : words.findIndex((_, at) => text.includes(words.slice(at).join(' ')));
    const kept = from < 0 ? '' : words.slice(from).join(' ');
    if (kept === '' || words.length - from > longestPhrase || !text.includes(kept.toLowerCase())) return [];
    const start = match.index + match[0].lastIndexOf(kept);
    return [{ start, end: start + kept.length }];
  });
}
