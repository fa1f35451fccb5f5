import type { Span } from '../model/term.js';
import type { NumberRules } from './number-rules.js';

/** A number of a text. Offsets are UTF-16 units. */
export interface ReadNumber extends Span {
  readonly text: string;
  /** Everything that it may stand for: values such as `1500`, times such as `2:30`, decades such as `90s`. The likeliest comes first. */
  readonly readings: readonly string[];
  /** `figure`: written with digits. `name`: digits of a name such as F-16 or of a month. `words`: spelled out. */
  readonly kind: 'figure' | 'words' | 'name';
  readonly value: number;
}

const token = /\d+(?:[.,:]\d+)*|\p{L}+/gu;

/** All numbers of a text, in order: figures, spelled numbers, months. */
export function readNumbers(text: string, rules: NumberRules): ReadNumber[] {
  const tokens = [...text.matchAll(token)];
  const found: ReadNumber[] = [];
  for (let at = 0; at < tokens.length;) {
    const length = readAt(text, tokens, at, rules, found);
    at += Math.max(length, 1);
  }
  return withSharedScales(text, found, rules);
}

type Token = RegExpExecArray;

/** Adds the number that starts at a token; returns how many tokens it takes, 0 where there is none. */
function readAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  rules: NumberRules,
  found: ReadNumber[],
): number {
  const first = tokens[at];
  if (!first) return 0;
  const word = first[0].toLowerCase();
  const end = first.index + first[0].length;
  const month = rules.months.get(word);
  if (month !== undefined) {
    found.push({
      start: first.index,
      end,
      text: first[0],
      readings: [String(month)],
      kind: 'name',
      value: month,
    });
    return 1;
  }
  const isFigure = /^\d/u.test(word);
  const after = tokens[at + 1]?.[0].toLowerCase() ?? '';
  const isArticle = rules.articles.has(word) && (rules.multipliers.has(after) || rules.scales.has(after));
  if (!isFigure && !rules.words.has(word) && !isArticle) return 0;
  const readings = isFigure ? figureReadings(text, first, rules) : [];
  const start = isFigure ? figureValue(word, rules) : (rules.words.get(word) ?? 1);
  const spelled = compose(text, tokens, at, start, rules);
  const last = tokens[at + spelled.length - 1] ?? first;
  const stop = last.index + last[0].length;
  const value = spelled.value * moneyScale(text, first.index, tokens[at + spelled.length], rules);
  const name = isFigure && /\p{Lu}-?$/u.test(text.slice(Math.max(0, first.index - 3), first.index));
  found.push({
    start: first.index,
    end: stop,
    text: text.slice(first.index, stop),
    readings: spelled.length > 1 || value !== start ? [key(value)] : [key(value), ...readings],
    kind: name ? 'name' : isFigure ? 'figure' : 'words',
    value,
  });
  return spelled.length;
}

/** Rounded, so that 2.3 × 10⁹ is the same by every way of computing it. */
function key(value: number): string {
  return String(Number(value.toPrecision(12)));
}

function figureValue(figure: string, rules: NumberRules): number {
  const grouped = new RegExp(`^\\d{1,3}(?:[${rules.grouping}]\\d{3})+(?:[${rules.decimal}]\\d+)?$`, 'u');
  if (grouped.test(figure)) {
    return Number(figure.replaceAll(rules.grouping, '').replace(rules.decimal, '.'));
  }
  if (/^\d+(?:[.,]\d+)?$/u.test(figure)) return Number(figure.replace(',', '.'));
  return Number(figure.replaceAll(/\D/gu, ''));
}

/** Further readings of a figure: a time, a decade, a century by its first year. */
function figureReadings(text: string, figure: Token, rules: NumberRules): string[] {
  const end = figure.index + figure[0].length;
  const after = text.slice(end, end + 40);
  const readings: string[] = [];
  if (isTime(text, figure, after, rules)) {
    const time = /^(\d?\d)[.:]?([0-5]\d)$/u.exec(figure[0]);
    if (time) readings.push(timeKey(Number(time[1]), time[2] ?? ''));
    else readings.push(timeKey(Number(figure[0]), '00'));
  }
  if (rules.decade.test(after)) readings.push(`${figure[0].slice(-2)}s`, String(Number(figure[0]) / 100 + 1));
  if (/[.,:]\d+[.,:]/u.test(figure[0])) readings.push(figure[0].replaceAll(/\D/gu, ''));
  return readings;
}

/** Only words around a figure make it a time: 22 dead are never 10. */
function isTime(text: string, figure: Token, after: string, rules: NumberRules): boolean {
  const before = text.slice(Math.max(0, figure.index - 16), figure.index);
  return (
    /^\d{1,2}:\d{2}$/u.test(figure[0]) ||
    rules.timeBefore.test(before) ||
    rules.timeAfter.test(after.slice(0, 30))
  );
}

/** The hour of a twelve-hour clock, so that 14.30 is 2:30. */
function timeKey(hours: number, minutes: string): string {
  return `${hours % 12}:${minutes}`;
}

/** Composes “two hundred thirty thousand” from its words; returns the value and how many tokens it took. */
function compose(
  text: string,
  tokens: readonly Token[],
  at: number,
  start: number,
  rules: NumberRules,
): { readonly value: number; readonly length: number } {
  let [total, group, unit, length] = [0, 0, start, 1];
  for (let next = tokens[at + 1]; next; next = tokens[at + length]) {
    const before = tokens[at + length - 1];
    if (!before || !/^[\s-]$/u.test(text.slice(before.index + before[0].length, next.index))) break;
    const word = next[0].toLowerCase();
    const own = rules.words.get(word);
    const multiplier = rules.multipliers.get(word);
    const addend = rules.addends.get(word);
    const scale = rules.scales.get(word);
    if (scale !== undefined) [total, group, unit] = [total + (group + unit) * scale, 0, 0];
    else if (multiplier !== undefined) [group, unit] = [group + (unit || 1) * multiplier, 0];
    else if (addend !== undefined) [group, unit] = [group + unit + addend, 0];
    else if (own !== undefined && Number.isInteger(own) && (unit === 0 || (unit >= 20 && own < 10)))
      unit += own;
    else break;
    length++;
  }
  return { value: total + group + unit, length };
}

function moneyScale(text: string, start: number, next: Token | undefined, rules: NumberRules): number {
  return next && rules.moneyMark.test(text.slice(Math.max(0, start - 12), start))
    ? (rules.moneyScales.get(next[0]) ?? 1)
    : 1;
}

/** “15 to 20 million” may say 15 million: the first of a range also has the reading with the second's scale. */
function withSharedScales(text: string, numbers: readonly ReadNumber[], rules: NumberRules): ReadNumber[] {
  return numbers.map((number, at) => {
    const next = numbers[at + 1];
    if (!next || number.kind !== 'figure' || next.kind !== 'figure') return number;
    if (
      !rules.rangeWords.has(
        text
          .slice(number.end, next.start)
          .trim()
          .replace(/[$€£]|Rp/gu, '')
          .trim(),
      )
    )
      return number;
    const scale = [...rules.scales].find(([word]) => next.text.toLowerCase().endsWith(` ${word}`))?.[1];
    return scale === undefined
      ? number
      : { ...number, readings: [...number.readings, key(number.value * scale)] };
  });
}
