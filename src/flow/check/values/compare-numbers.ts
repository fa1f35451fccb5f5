import { toFloat } from '../../../language/exact-number.js';
import type { ReadNumber } from '../../../language/read-value.js';
import { oncePerPair } from '../once-per-pair.js';
import { matchNumbers, type MatchedNumbers } from './match-numbers.js';
import { readPair } from './read-pair.js';

/** A number that the translation changed. */
export interface ChangedNumber {
  readonly source: ReadNumber;
  readonly target: ReadNumber;
}

/** What the numbers of a pair show. Each number stands in one of the lists. */
export interface NumberComparison extends MatchedNumbers {
  /** Left on both sides, and so alike that one stands for the other. */
  readonly changed: readonly ChangedNumber[];
}

export const compareNumbers = oncePerPair((pair): NumberComparison => {
  const { before, after } = readPair(pair);
  if (before.numbers.length === 0 && after.numbers.length === 0)
    return { matched: [], lost: [], added: [], fewer: [], more: [], changed: [] };
  const found = matchNumbers(before, after);
  const changed: ChangedNumber[] = [];
  const [lost, open] = pairUp(found.lost, found.added, changed);
  // A figure that is said less often, and another more often, has taken its place.
  const figures = (numbers: readonly ReadNumber[]): ReadNumber[] =>
    numbers.filter(({ form }) => form === 'figure');
  const [, added] = pairUp(figures(found.fewer), open, changed, isSameKind);
  const [stillLost] = pairUp(lost, figures(found.more), changed, isSameKind);
  if (changed.length === 0) pairUp(figures(found.fewer), figures(found.more), changed);
  return { ...found, lost: stillLost, added, changed };
});

/** Moves pairs of numbers that stand for each other to `changed`; returns what is left on both sides. */
function pairUp(
  sources: readonly ReadNumber[],
  targets: readonly ReadNumber[],
  changed: ChangedNumber[],
  fits: (source: ReadNumber, target: ReadNumber) => boolean = () => true,
): [ReadNumber[], ReadNumber[]] {
  const open = [...targets];
  const left = sources.filter((source) => {
    const at = likeliest(source, open, fits);
    const target = open[at];
    if (!target) return true;
    open.splice(at, 1);
    changed.push({ source, target });
    return false;
  });
  return [left, open];
}

/** Both in figures, or both in words. */
function isSameKind(source: ReadNumber, target: ReadNumber): boolean {
  return source.form === target.form && isCounted(source);
}

/** How many numbers of the target are looked at for the one that stands for a number of the source. */
const tried = 8;

/** Index of the number of the target that a number of the source most likely became; -1 where none can be. */
function likeliest(
  source: ReadNumber,
  open: readonly ReadNumber[],
  fits: (source: ReadNumber, target: ReadNumber) => boolean,
): number {
  let [best, bestScore] = [-1, 0];
  for (const [at, target] of open.slice(0, tried).entries()) {
    const score = fits(source, target) ? likeness(source, target) : 0;
    if (score > bestScore) [best, bestScore] = [at, score];
  }
  return best;
}

function likeness(source: ReadNumber, target: ReadNumber): number {
  if (!isCounted(source) || !isCounted(target)) {
    const isSameForm = source.form === target.form && (source.form === 'name' || source.form === 'vague');
    return isSameForm ? 1 : 0;
  }
  const names = source.units.some((unit) => target.units.some((other) => other.name === unit.name));
  const dimensions = source.units[0]?.dimension === target.units[0]?.dimension;
  const power = powerOfTen(source, target) === 0 ? 0 : 4;
  return 1 + power + (names ? 3 : 0) + (dimensions ? 2 : 0) + (isFirm(source) === isFirm(target) ? 1 : 0);
}

/** How many zeros the target has more (or less) than the source; 0 where more than zeros differs. */
export function powerOfTen(source: ReadNumber, target: ReadNumber): number {
  const [one, other] = [toFloat(source.value), toFloat(target.value)];
  if (one <= 0 || other <= 0) return 0;
  const power = Math.log10(other / one);
  const whole = Math.round(power);
  return Math.abs(power - whole) < 1e-9 ? whole : 0;
}

/** Says a number and is not only a word that may be said without one. */
function isCounted({ form, value }: ReadNumber): boolean {
  return form === 'figure' || form === 'words' || (form === 'loose' && value.bottom === 3n);
}

/** Numbers below this are often spelled, left out or moved (“both”, “a”), so that they only warn. */
const small = 10;

/** A figure that nobody leaves out: from ten on, with decimals, or of money, a share or a measure. */
export function isFirm(number: ReadNumber): boolean {
  if (number.form !== 'figure') return false;
  const dimension = number.units[0]?.dimension;
  const isMeasured = dimension !== undefined && dimension !== 'duration' && !number.sharesUnit;
  return toFloat(number.value) >= small || number.value.bottom !== 1n || isMeasured;
}

/** A number in words from ten on; single words such as “dozen” and “seratus” are idioms as often. */
export function isSpelledOut({ form, value, text }: ReadNumber): boolean {
  return form === 'words' && toFloat(value) >= small && /[\s-]/u.test(text);
}

/** Small and spoken of as a number: its loss is worth a look. */
export function isSmall({ form, value }: ReadNumber): boolean {
  return form === 'figure' || (form === 'words' && toFloat(value) > 2);
}

/** A year that stands alone: AP leaves out the current one. */
export function isYear({ form, text, units, value }: ReadNumber): boolean {
  return (
    form === 'figure' &&
    units.length === 0 &&
    /^\d{4}$/u.test(text) &&
    value.top >= 1300n &&
    value.top <= 2100n
  );
}
