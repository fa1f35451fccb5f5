import type { ReadNumber } from '../../../language/read-value.js';
import type { Span } from '../../../model/term.js';
import { powerOfTen } from './compare-numbers.js';
import { isConversion, type MatchedNumber } from './match-numbers.js';

export function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** With the unit. */
export function wholeSpan({ whole }: ReadNumber): Span {
  return spanOf(whole);
}

/** The same digits with thousands more or less: `num.magnitude` says so. */
export function isMagnitude(source: ReadNumber, target: ReadNumber): boolean {
  const power = powerOfTen(source, target);
  return power !== 0 && power % 3 === 0;
}

/** An amount of one currency stands for an amount of another: `money.code` says so. */
export function isCurrencyChange(source: ReadNumber, target: ReadNumber): boolean {
  const isOwn = !source.sharesUnit && !target.sharesUnit;
  return isOwn && isMoney(source) && isMoney(target) && !sharesUnitName(source, target);
}

export function isMoney({ units }: ReadNumber): boolean {
  return units[0]?.dimension === 'money';
}

export function sharesUnitName(one: ReadNumber, other: ReadNumber): boolean {
  return one.units.some((unit) => other.units.some(({ name }) => name === unit.name));
}

/**
 * “(149 miles per hour)” beside a matched “240 kilometers an hour”: the same amount as a number that both sides have, or in brackets and of
 * its dimension.
 */
export function isSecondUnit(
  number: ReadNumber,
  matched: readonly MatchedNumber[],
  side: 'source' | 'target',
): boolean {
  return matched.some((pair) => {
    const other = pair[side];
    if (sharesUnitName(number, other)) return false;
    return isConversion(number, other) || (number.bracketed && sharesDimension(number, other));
  });
}

function sharesDimension(one: ReadNumber, other: ReadNumber): boolean {
  return one.units.some((unit) => other.units.some(({ dimension }) => dimension === unit.dimension));
}
