import { exact, times, toFloat, type ExactNumber } from '../../../language/exact-number.js';
import type { ReadNumber } from '../../../language/read-value.js';
import type { ReadValues } from '../../../language/read-values.js';
import { convert, type Unit } from '../../../language/units.js';

/** A number of the source and the number of the target that stands for it. */
export interface MatchedNumber {
  readonly source: ReadNumber;
  readonly target: ReadNumber;
  /** `value`: the same. `reading`: one of them has another reading that is the same. `converted`: the same amount in another unit. */
  readonly how: 'value' | 'reading' | 'converted';
}

export interface MatchedNumbers {
  readonly matched: readonly MatchedNumber[];
  /** Of the source, and found nowhere in the target. */
  readonly lost: readonly ReadNumber[];
  /** Of the target, and found nowhere in the source. */
  readonly added: readonly ReadNumber[];
  /** Of the source, where its value is in the target less often. */
  readonly fewer: readonly ReadNumber[];
  /** Of the target, where its value is in the source less often. */
  readonly more: readonly ReadNumber[];
}

/** What is left to match, in the order of the text. */
interface Rest {
  readonly matched: MatchedNumber[];
  before: readonly ReadNumber[];
  after: readonly ReadNumber[];
}

/**
 * Matches the numbers of both sides as multisets, the surest first: by value and unit, by value, by another reading, then with figures that
 * the other side has in a date or a time, then by conversion of units.
 */
export function matchNumbers(before: ReadValues, after: ReadValues): MatchedNumbers {
  const rest: Rest = { matched: [], before: before.numbers, after: after.numbers };
  matchBy(rest, 'value', (number) => [`${valueKey(number)} ${unitNames(number)}`]);
  matchBy(rest, 'value', (number) => number.units.map((unit) => `${valueKey(number)} ${unit.name}`));
  matchBy(rest, 'value', (number) => [valueKey(number)]);
  matchBy(rest, 'reading', readingsOf);
  matchBy(rest, 'reading', vagueOrder, roundOrder);
  matchBy(rest, 'reading', roundOrder, vagueOrder);
  const [inDates, inSource] = [claimedFigures(after), claimedFigures(before)];
  rest.before = rest.before.filter((number) => !readingsOf(number).some((key) => inDates.has(key)));
  rest.after = rest.after.filter((number) => !readingsOf(number).some((key) => inSource.has(key)));
  const [known, repeated] = [valuesOf(after.numbers), valuesOf(before.numbers)];
  const fewer = rest.before.filter((number) => known.has(valueKey(number)));
  rest.before = rest.before.filter((number) => !known.has(valueKey(number)));
  const isAgain = (number: ReadNumber): boolean =>
    number.form !== 'article' && repeated.has(valueKey(number));
  const more = rest.after.filter(isAgain);
  rest.after = rest.after.filter((number) => !isAgain(number));
  matchConverted(rest);
  return { matched: rest.matched, lost: rest.before, added: rest.after, fewer, more };
}

function keyOf({ top, bottom }: ExactNumber): string {
  return bottom === 1n ? String(top) : `${top}/${bottom}`;
}

/** “Thousands” is no number and never stands for 1,000. */
function valueKey({ form, value }: ReadNumber): string {
  return form === 'vague' ? `about ${keyOf(value)}` : keyOf(value);
}

/** belasan and “a dozen”, ribuan and “a thousand”: a round word may stand for its order of size. */
function roundOrder({ form, value }: ReadNumber): string[] {
  const size = toFloat(value);
  const isRound = form !== 'figure' && form !== 'name' && (size === 12 || Number.isInteger(Math.log10(size)));
  return isRound && size >= 10 ? [String(Math.floor(Math.log10(size)))] : [];
}

function vagueOrder(number: ReadNumber): string[] {
  return number.form === 'vague' ? roundOrder(number) : [];
}

function unitNames({ units }: ReadNumber): string {
  return units.map((unit) => unit.name).join('|');
}

/** All that a number may stand for; half is 50 percent as well. */
function readingsOf(number: ReadNumber): string[] {
  if (number.form === 'vague') return [];
  const isShare = number.units[0]?.name === 'percent';
  const all = [number.value, ...number.also];
  const shares = isShare ? [times(number.value, exact(1, 100))] : [];
  const fullTexts = /^\d+(?:[.,:]\d+)+$/u.test(number.text)
    ? [`digits ${number.text.replaceAll(/\D/gu, '')}`]
    : [];
  return [...all, ...shares].map(keyOf).concat(fullTexts);
}

function valuesOf(numbers: readonly ReadNumber[]): ReadonlySet<string> {
  return new Set(numbers.filter((number) => number.form !== 'article').map(valueKey));
}

/** Days, months, years, hours and minutes that dates and times have: the other side may have read the same figure as a number. */
function claimedFigures({ dates, times: clocks }: ReadValues): ReadonlySet<string> {
  const figures = dates.flatMap(({ days, month, year }) => [
    ...days,
    month ?? -1,
    year ?? -1,
    (year ?? -1) % 100,
  ]);
  const hours = clocks.flatMap(({ minutes }) =>
    minutes.flatMap((minute) => [Math.floor(minute / 60), Math.floor(minute / 60) * 100 + (minute % 60)]),
  );
  return new Set([...figures, ...hours].map(String));
}

type Keys = (number: ReadNumber) => readonly string[];

/** Matches numbers of which one's keys and the other's meet, first come first served. */
function matchBy(rest: Rest, how: MatchedNumber['how'], keys: Keys, keysAfter = keys): void {
  if (rest.before.length === 0 || rest.after.length === 0) return;
  const open = new Map<string, ReadNumber[]>();
  for (const number of rest.after.toReversed().filter(({ form }) => form !== 'article'))
    for (const key of new Set(keysAfter(number))) {
      const same = open.get(key);
      if (same) same.push(number);
      else open.set(key, [number]);
    }
  const taken = new Set<ReadNumber>();
  rest.before = rest.before.filter((source) => {
    if (source.form === 'article') return true;
    const target = keys(source)
      .map((key) => takeOpen(open.get(key) ?? [], taken))
      .find((found) => found !== undefined);
    if (!target) return true;
    taken.add(target);
    rest.matched.push({ source, target, how });
    return false;
  });
  rest.after = rest.after.filter((number) => !taken.has(number));
}

/** The first of the candidates that is still free; they stand in reverse order, and those in use are dropped on the way. */
function takeOpen(candidates: ReadNumber[], taken: ReadonlySet<ReadNumber>): ReadNumber | undefined {
  for (let last = candidates.at(-1); last; last = candidates.at(-1)) {
    if (!taken.has(last)) return last;
    candidates.pop();
  }
  return undefined;
}

/** How many numbers of the other side are tried for a conversion: enough for any sentence, and no square of a long list. */
const tried = 12;

function matchConverted(rest: Rest): void {
  const open = rest.after.filter(({ units }) => units.length > 0);
  const taken = new Set<ReadNumber>();
  rest.before = rest.before.filter((source) => {
    if (source.units.length === 0) return true;
    const at = open.slice(0, tried).findIndex((candidate) => isConversion(source, candidate));
    const target = open[at];
    if (!target) return true;
    open.splice(at, 1);
    taken.add(target);
    rest.matched.push({ source, target, how: 'converted' });
    return false;
  });
  rest.after = rest.after.filter((number) => !taken.has(number));
}

/** How far a conversion may be off by rounding. */
const rounding = 0.05;

/** 4.800 km and “3,000 miles”, 14 hari and “two weeks”. Never money: its rates change. */
export function isConversion(one: ReadNumber, other: ReadNumber): boolean {
  return one.units.some((from) =>
    other.units.some(
      (to) =>
        from.dimension === to.dimension &&
        from.name !== to.name &&
        from.dimension !== 'money' &&
        (from.dimension !== 'share' || isPoint(from, to)) &&
        amountsOf(one, from).some((amount) => isNear(convert(amount, from, to), toFloat(other.value), to)),
    ),
  );
}

/** The text may say “minus” or “below zero” before or after a temperature. */
function amountsOf({ value }: ReadNumber, { dimension }: Unit): number[] {
  const amount = toFloat(value);
  return dimension === 'temperature' ? [amount, -amount] : [amount];
}

/** 25 basis points are 0.25 percentage point; a percent is neither. */
function isPoint(...units: readonly Unit[]): boolean {
  return units.every(({ name }) => name.endsWith(' point'));
}

/** A small whole number may be rounded by half: 3 km is “nearly 2 miles”. */
const wholeRounding = 0.5;

function isNear(expected: number, found: number, { dimension }: Unit): boolean {
  if (dimension === 'temperature')
    return Math.min(Math.abs(expected - found), Math.abs(expected + found)) <= 2;
  const isSmallWhole = Number.isInteger(found) && found < 10 && found > 1;
  return (
    Math.abs(expected - found) <= Math.max(Math.abs(expected) * rounding, isSmallWhole ? wholeRounding : 0)
  );
}
