import { exact, isWhole, plus, times, toFloat, type ExactNumber } from './exact-number.js';
import type { NumberRules } from './number-rules.js';
import { stepOver, type ValueToken } from './value-tokens.js';

/** A number made of several words: “2,5 juta”, “two hundred and thirty”, “tens of thousands”. */
export interface Composed {
  readonly value: ExactNumber;
  readonly mantissa: ExactNumber;
  /** Index of its last token. */
  readonly last: number;
  readonly isVague: boolean;
}

export interface Start {
  readonly value: ExactNumber;
  readonly at: number;
  readonly isFigure: boolean;
  readonly isVague: boolean;
  /** May stand above a part: two thirds, and not the second third. */
  readonly canDivide: boolean;
}

const zero = exact(0);
const one = exact(1);
const half = exact(1, 2);

/** What was read so far: millions and thousands, then hundreds, then what a scale or a multiplier may still multiply. */
interface Sum {
  total: ExactNumber;
  group: ExactNumber;
  unit: ExactNumber | null;
  mantissa: ExactNumber;
  isVague: boolean;
  smallestScale: number;
}

/** Reads on from a first number as long as its words go together. */
export function composeNumber(tokens: readonly ValueToken[], start: Start, rules: NumberRules): Composed {
  const sum: Sum = {
    total: zero,
    group: zero,
    unit: null,
    mantissa: start.value,
    isVague: start.isVague,
    smallestScale: Infinity,
  };
  addOwn(sum, start.value, start.isFigure);
  let last = start.at;
  for (;;) {
    const next = extend(tokens, last, sum, start, rules);
    if (next === last) break;
    last = next;
  }
  return { value: sumOf(sum), mantissa: sum.mantissa, last, isVague: sum.isVague };
}

function sumOf({ total, group, unit }: Sum): ExactNumber {
  return plus(plus(total, group), unit ?? zero);
}

/** “seratus” starts a hundred and “seribu” a thousand, so that “lima” may follow. */
function addOwn(sum: Sum, value: ExactNumber, isFigure: boolean): void {
  const size = toFloat(value);
  if (isFigure || size < 100) sum.unit = value;
  else if (size < 1000) sum.group = plus(sum.group, value);
  else sum.total = plus(sum.total, value);
}

/** Takes the next words into the sum; returns the index of the last one taken, or the same index where nothing fits. */
function extend(
  tokens: readonly ValueToken[],
  last: number,
  sum: Sum,
  start: Start,
  rules: NumberRules,
): number {
  const at = stepOver(tokens, last);
  const word = tokens[at]?.lower;
  if (word === undefined) return last;
  const scale = rules.scales.get(word) ?? rules.vague.get(word);
  if (scale !== undefined) {
    const written = rules.scales.has(word) || !start.isVague || rules.vagueJoiner === '';
    return written && multiplyAll(sum, scale) ? at : last;
  }
  if (rules.multipliers.has(word)) return multiplyUnit(sum, rules.multipliers.get(word) ?? 1, at, last);
  if (rules.addends.has(word) && sum.unit && toFloat(sum.unit) < 10) {
    sum.group = plus(sum.group, plus(sum.unit, exact(rules.addends.get(word) ?? 0)));
    sum.unit = null;
    return at;
  }
  if (sum.isVague) return joinVague(tokens, at, sum, rules) ? at + 1 : last;
  return addPart(tokens, at, sum, start, rules) ?? addWord(tokens, at, sum, start, rules) ?? last;
}

/** A scale must be smaller than the one before it: 1 juta 500 ribu. */
function multiplyAll(sum: Sum, scale: number): boolean {
  if (scale > sum.smallestScale && !sum.isVague) return false;
  const multiplied = sumOf({ ...sum, total: zero });
  if (multiplied.top === 0n) {
    if (sum.smallestScale !== Infinity || sum.total.top === 0n) return false;
    sum.total = times(sum.total, exact(scale));
  } else {
    sum.mantissa = multiplied;
    sum.total = plus(sum.total, times(multiplied, exact(scale)));
  }
  [sum.group, sum.unit, sum.smallestScale] = [zero, null, scale];
  return true;
}

function multiplyUnit(sum: Sum, multiplier: number, at: number, last: number): number {
  if (!sum.unit && sum.smallestScale !== Infinity) return last;
  if (!sum.unit && sum.group.top !== 0n) return last;
  const multiplied = times(sum.unit ?? one, exact(multiplier));
  if (toFloat(multiplied) < 100 && !sum.isVague && multiplier === 10) {
    sum.unit = multiplied;
  } else {
    sum.group = plus(sum.group, multiplied);
    sum.unit = null;
  }
  return at;
}

/** tens of thousands */
function joinVague(tokens: readonly ValueToken[], at: number, sum: Sum, rules: NumberRules): boolean {
  const scale = rules.vague.get(tokens[at + 1]?.lower ?? '');
  return tokens[at]?.lower === rules.vagueJoiner && scale !== undefined && multiplyAll(sum, scale);
}

/** dua pertiga, two-thirds, dua per tiga, satu setengah, two and a half, 1 ½ */
function addPart(
  tokens: readonly ValueToken[],
  at: number,
  sum: Sum,
  { canDivide }: Start,
  rules: NumberRules,
): number | undefined {
  const word = tokens[at]?.lower ?? '';
  const unit = sum.unit;
  if (!unit || !isWhole(unit)) return undefined;
  const isSmall = toFloat(unit) < 20 && sum.group.top === 0n && sum.total.top === 0n;
  const part =
    isSmall && canDivide ? (rules.parts.get(word) ?? partInWords(tokens, at, unit, rules)) : undefined;
  if (part !== undefined) {
    sum.unit = times(unit, exact(1, part));
    sum.mantissa = sum.unit;
    return word === rules.divider ? at + 1 : at;
  }
  const isHalf = rules.half !== '' && word === rules.half;
  const isJoinedHalf =
    word === rules.joiner &&
    rules.articles.has(tokens[at + 1]?.lower ?? '') &&
    tokens[at + 2]?.lower === 'half';
  if (!isHalf && !isJoinedHalf) return undefined;
  sum.unit = plus(unit, half);
  return isHalf ? at : at + 2;
}

function partInWords(
  tokens: readonly ValueToken[],
  at: number,
  unit: ExactNumber,
  rules: NumberRules,
): number | undefined {
  if (rules.divider === '' || tokens[at]?.lower !== rules.divider) return undefined;
  const part = rules.words.get(tokens[at + 1]?.lower ?? '');
  return part !== undefined && part > 1 && part <= 20 && toFloat(unit) < part ? part : undefined;
}

/** A smaller number in words after tens, hundreds or thousands: “puluh tiga”, “hundred and five”. */
function addWord(
  tokens: readonly ValueToken[],
  at: number,
  sum: Sum,
  start: Start,
  rules: NumberRules,
): number | undefined {
  const joined = rules.joiner !== '' && tokens[at]?.lower === rules.joiner;
  const place = joined ? at + 1 : at;
  const token = tokens[place];
  const isLarge = sum.group.top !== 0n || sum.total.top !== 0n;
  if (!token || (joined && (!isLarge || sum.unit !== null))) return undefined;
  if (token.kind === 'figure') return addFigure(tokens, place, sum, rules);
  const own = rules.words.get(token.lower);
  if (own === undefined || own === 0 || own >= 1000 || (start.isFigure && sum.smallestScale === Infinity))
    return undefined;
  if (start.isFigure && !rules.scales.has(tokens[place + 1]?.lower ?? '')) return undefined;
  const tens = sum.unit ? toFloat(sum.unit) : 0;
  const fitsUnit = sum.unit === null ? isLarge : tens >= 20 && tens % 10 === 0 && own < 10;
  if (!fitsUnit || (own >= 100 && sum.group.top !== 0n)) return undefined;
  if (own >= 100) sum.group = plus(sum.group, exact(own));
  else sum.unit = plus(sum.unit ?? zero, exact(own));
  return place;
}

/** 1 juta 500 ribu: a figure goes on only where a smaller scale follows it. */
function addFigure(
  tokens: readonly ValueToken[],
  at: number,
  sum: Sum,
  rules: NumberRules,
): number | undefined {
  const scale = rules.scales.get(tokens[at + 1]?.lower ?? '');
  const figure = tokens[at]?.text ?? '';
  if (scale === undefined || scale >= sum.smallestScale || sum.unit || !/^\d{1,3}$/u.test(figure))
    return undefined;
  sum.unit = exact(BigInt(figure));
  return at;
}
