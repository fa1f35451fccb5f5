import { readNumbers, type ReadNumber } from '../../../language/read-numbers.js';
import type { Span } from '../../../model/term.js';
import { oncePerPair } from '../once-per-pair.js';

/** (5/8) and 5/8/2025: an edition may leave the date out, as AP does within seven days. */
const date = /(?<![\d/])\d{1,2}\/\d{1,2}(?:\/\d{2,4})?(?![\d/])/g;

/** Figures below this are often spelled, left out or moved (“both”, “a”), so that they only warn. */
const small = 10;

/** Numbers that only one side has, in the order of the text. */
export interface NumberDifference {
  readonly lost: readonly ReadNumber[];
  readonly added: readonly ReadNumber[];
  /** Spelled and small ones of the source that were not found. */
  readonly weak: readonly ReadNumber[];
}

export const compareNumbers = oncePerPair(({ source, target, from, to }): NumberDifference => {
  const before = readNumbers(source.text, from.numbers);
  const after = readNumbers(target.text, to.numbers);
  const dates = datesIn(source.text);
  const missing = before.filter((number) => !isAmong(number, after) && !isWithin(number, dates));
  return {
    lost: missing.filter(isFirm),
    added: after.filter((number) => !isAmong(number, before) && isFirm(number)),
    weak: missing.filter((number) => !isFirm(number) && number.kind !== 'name' && number.value > 2),
  };
});

function isFirm(number: ReadNumber): boolean {
  return number.kind === 'figure' && (number.value >= small || !Number.isInteger(number.value));
}

function isAmong(number: ReadNumber, others: readonly ReadNumber[]): boolean {
  return others.some((other) => other.readings.some((reading) => number.readings.includes(reading)));
}

export function spanOf({ start, end }: ReadNumber): Span {
  return { start, end };
}

function datesIn(text: string): Span[] {
  return [...text.matchAll(date)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function isWithin(number: ReadNumber, spans: readonly Span[]): boolean {
  return spans.some((span) => number.start >= span.start && number.end <= span.end);
}
