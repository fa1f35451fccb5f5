import { readNumbers, type ReadNumber } from '../../language/read-numbers.js';
import type { Span } from '../../model/term.js';
import type { PairCheck, Report } from './check.js';

/** (5/8) and 5/8/2025: an edition may leave the date out, as AP does within seven days. */
const date = /(?<![\d/])\d{1,2}\/\d{1,2}(?:\/\d{2,4})?(?![\d/])/g;

/** Figures below this are often spelled, left out or moved (“both”, “a”), so that they only warn. */
const small = 10;

/**
 * Numbers by value. A figure of the source that the target has in no form is `num.value`; a figure that only the target has is
 * `num.hallucinated`. Where one of each remains they are one fault: the number was changed. Spelled and small numbers warn as `num.small`.
 */
export const numbers: PairCheck = ({ source, target, from, to }) => {
  const before = readNumbers(source.text, from.numbers);
  const after = readNumbers(target.text, to.numbers);
  const dates = datesIn(source.text);
  const missing = before.filter((number) => !isAmong(number, after) && !isWithin(number, dates));
  const added = after.filter((number) => !isAmong(number, before) && isFirm(number));
  const lost = missing.filter(isFirm);
  const reports: Report[] = lost.map((number, at) => valueReport(number, added[at]));
  for (const number of added.slice(lost.length)) {
    reports.push({
      code: 'num.hallucinated',
      severity: 'blocking',
      values: { found: number.text },
      source: [],
      target: [spanOf(number)],
    });
  }
  const weak = missing.filter((number) => !isFirm(number) && number.kind !== 'name' && number.value > 2);
  for (const number of weak) {
    reports.push({
      code: 'num.small',
      severity: 'warning',
      values: { value: number.text },
      source: [spanOf(number)],
      target: [],
    });
  }
  return reports;
};

function valueReport(number: ReadNumber, instead: ReadNumber | undefined): Report {
  const values = { value: number.text };
  if (!instead)
    return { code: 'num.value', severity: 'blocking', values, source: [spanOf(number)], target: [] };
  return {
    code: 'num.changed',
    severity: 'blocking',
    values: { ...values, found: instead.text },
    source: [spanOf(number)],
    target: [spanOf(instead)],
  };
}

function isFirm(number: ReadNumber): boolean {
  return number.kind === 'figure' && (number.value >= small || !Number.isInteger(number.value));
}

function isAmong(number: ReadNumber, others: readonly ReadNumber[]): boolean {
  return others.some((other) => other.readings.some((reading) => number.readings.includes(reading)));
}

function spanOf({ start, end }: ReadNumber): { readonly start: number; readonly end: number } {
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
