import { isSame, times, exact, toFloat } from './exact-number.js';
import type { NumberRules } from './number-rules.js';
import type { PlacedNumber } from './read-numbers.js';
import type { ReadNumber } from './read-value.js';
import type { ValueToken } from './value-tokens.js';

/**
 * In a range both ends have the unit and the scale of either: the first of “10-12 juta rupiah” is ten million rupiah. In a list the unit
 * stands last, and the scale may hold for all: “3 dan 5 juta” has both readings.
 */
export function shareRanges(
  tokens: readonly ValueToken[],
  numbers: readonly PlacedNumber[],
  rules: NumberRules,
): ReadNumber[] {
  const read = numbers.map(({ number }) => number);
  for (let at = numbers.length - 2; at >= 0; at--) {
    const [first, second] = [numbers[at], numbers[at + 1]];
    const link = first && second ? linkBetween(tokens, first.last + 1, second.first) : '';
    const isRange = rules.rangeWords.has(link);
    const [one, two] = [read[at], read[at + 1]];
    if (!one || !two || (!isRange && !rules.listWords.has(link))) continue;
    if (one.form === 'name' || two.form === 'name') continue;
    const shared = shareUnit(one, two);
    read[at] = link === ',' ? shared : withScale(shared, two, isRange);
    if (isRange) read[at + 1] = withYear(shareUnit(two, one), one);
  }
  return read;
}

function linkBetween(tokens: readonly ValueToken[], from: number, to: number): string {
  if (to - from > 4) return '';
  return tokens
    .slice(from, to)
    .map((token) => token.lower)
    .join(' ')
    .replaceAll(' . ', '.')
    .replace(/ \.$/u, '.')
    .replaceAll(' / ', '/');
}

function shareUnit(number: ReadNumber, other: ReadNumber): ReadNumber {
  return number.units.length > 0 || other.units.length === 0
    ? number
    : { ...number, units: other.units, sharesUnit: true };
}

function withScale(number: ReadNumber, other: ReadNumber, isRange: boolean): ReadNumber {
  const isPlain = isSame(number.value, number.mantissa) && toFloat(number.value) < 1000;
  if (!isPlain || isSame(other.value, other.mantissa) || number.form === 'vague') return number;
  const factor = toFloat(other.value) / toFloat(other.mantissa);
  const scaled = times(number.value, exact(Math.round(factor)));
  const isLikely = isRange && toFloat(number.mantissa) < toFloat(other.mantissa);
  return isLikely
    ? { ...number, value: scaled, also: [...number.also, number.value] }
    : { ...number, also: [...number.also, scaled] };
}

/** 1995-96 and 2024/25: the second year may be short. */
function withYear(number: ReadNumber, before: ReadNumber): ReadNumber {
  const isShort = /^\d\d$/u.test(number.text) && /^[12]\d{3}$/u.test(before.text);
  if (!isShort) return number;
  return { ...number, also: [...number.also, exact(BigInt(before.text.slice(0, 2) + number.text))] };
}
