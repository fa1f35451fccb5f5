import type { Language } from './language.js';
import { readDates } from './read-dates.js';
import { readNumbers } from './read-numbers.js';
import { readTimes } from './read-times.js';
import type { ReadDate, ReadNumber, ReadTime } from './read-value.js';
import { shareRanges } from './share-ranges.js';
import { valueTokens } from './value-tokens.js';

/** All that a text says in values, each kind in the order of the text. Spans count in UTF-16 units. */
export interface ReadValues {
  readonly dates: readonly ReadDate[];
  readonly times: readonly ReadTime[];
  readonly numbers: readonly ReadNumber[];
}

/**
 * Reads a text by the conventions of its language. What is surest claims its figures first: a figure of a date is no time, and one of a date
 * or a time is no number. Linear in the length of the text.
 */
export function readValues(text: string, language: Language): ReadValues {
  const tokens = valueTokens(text);
  const claimed = new Uint8Array(tokens.length);
  const isClaimed = (token: number): boolean => claimed[token] === 1;
  const dates = readDates(text, tokens, language.dates);
  for (const { first, last } of dates) claimed.fill(1, first, last + 1);
  const times = readTimes(text, tokens, isClaimed, language.times, language.numbers.words);
  for (const { first, last } of times) claimed.fill(1, first, last + 1);
  const numbers = readNumbers(text, tokens, isClaimed, language);
  return {
    dates: dates.map(({ date }) => date),
    times: times.map(({ time }) => time),
    numbers: shareRanges(tokens, numbers, language.numbers),
  };
}
