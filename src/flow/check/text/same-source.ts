import type { Pair, PairCheck, Report } from '../check.js';
import { isInside, wordsOf } from '../words.js';

/** Addresses are the same in every language. */
const address = /\S+@\S+|https?:\/\/\S+|www\.\S+|@\w+|#\w+/gu;

/**
 * A target equal to its source, where a word remains that is no pinned term, name, abbreviation, number or address. A capital at the start of a
 * sentence proves no name, so the first word counts only when the source language knows it as a function word.
 */
export const sameSource: PairCheck = {
  code: 'same.source',
  severity: 'blocking',
  fails: [{ source: 'Presiden tiba di Jakarta hari ini.', target: 'Presiden tiba di Jakarta hari ini.' }],
  passes: [
    { source: 'DPRK', target: 'DPRK' },
    { source: 'redaksi@example.com', target: 'redaksi@example.com' },
  ],
  run: findCopy,
};

function findCopy({ source, target, receipts, from }: Pair): Report[] {
  const text = source.text.trim();
  if (text === '' || text !== target.text.trim()) return [];
  const kept = receipts.filter((receipt) => receipt.found !== null).map((receipt) => receipt.source);
  const addresses = [...source.text.matchAll(address)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const remaining = wordsOf(source.text).filter(
    (word) =>
      !isInside(word, [...kept, ...addresses]) &&
      (from.functionWords.has(word.text.toLowerCase()) || /^\p{Ll}/u.test(word.text)),
  );
  const [first] = remaining;
  if (!first) return [];
  return [
    {
      values: { word: first.text },
      source: remaining.map(({ start, end }) => ({ start, end })),
      target: [],
    },
  ];
}
