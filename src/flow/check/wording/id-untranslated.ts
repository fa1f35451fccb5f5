import type { Pair, PairCheck, Report } from '../check.js';
import { isInside, wordsOf, type PlacedWord } from '../words.js';

/** One function word may be a name or a title; two in one sentence are a piece of the source. */
const enough = 2;

/**
 * Words of the source language that stayed in the target. Only its function words count, in lower case, outside pinned terms and outside
 * capitalised names (a name such as “Front Pembela Islam dan Umat” keeps its “dan”).
 */
export const idUntranslated: PairCheck = {
  code: 'id.untranslated',
  severity: 'blocking',
  fails: [
    {
      source: 'Ia mengatakan bahwa rapat itu ditunda.',
      target: 'He said bahwa the meeting itu was postponed.',
    },
  ],
  passes: [
    {
      source: 'Ia menyanyikan lagu “Bagimu Negeri”.',
      target: 'She sang the song “Bagimu Negeri.”',
    },
  ],
  run: findLeftWords,
};

function findLeftWords({ target, receipts, from, to }: Pair): Report[] {
  const kept = receipts.flatMap((receipt) => (receipt.found ? [receipt.found] : []));
  const words = wordsOf(target.text);
  const left = words.filter(
    (word, at) =>
      from.functionWords.has(word.text) &&
      !to.functionWords.has(word.text) &&
      !isInside(word, kept) &&
      !isWithinName(words, at),
  );
  if (left.length < enough) return [];
  return [
    {
      values: { words: [...new Set(left.map((word) => word.text))].join(', ') },
      source: [],
      target: left.map(({ start, end }) => ({ start, end })),
    },
  ];
}

function isWithinName(words: readonly PlacedWord[], at: number): boolean {
  const before = words[at - 1];
  const after = words[at + 1];
  return before !== undefined && after !== undefined && isCapital(before.text) && isCapital(after.text);
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
