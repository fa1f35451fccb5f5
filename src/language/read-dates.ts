import type { DateRules } from './date-rules.js';
import type { ReadDate } from './read-value.js';
import { isHyphen, type ValueToken } from './value-tokens.js';

/** A date with the index of its first and last token. */
export interface PlacedDate {
  readonly date: ReadDate;
  readonly first: number;
  readonly last: number;
}

interface Fields {
  readonly days: readonly number[];
  readonly month?: number;
  readonly year?: number;
  readonly weekdays: readonly number[];
  readonly numeric: boolean;
}

interface FoundFields extends Fields {
  readonly last: number;
}

/** All dates of a text, in order: days of the week, months, days of months, years that stand with a month. */
export function readDates(text: string, tokens: readonly ValueToken[], rules: DateRules): PlacedDate[] {
  const found: PlacedDate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!mayStart(tokens[at], rules)) continue;
    const fields = weekdayAt(tokens, at, rules) ?? dayAt(tokens, at, rules, false);
    if (!fields) continue;
    const { last, ...date } = fields;
    const [start, end] = [tokens[at]?.start ?? 0, tokens[last]?.end ?? 0];
    found.push({
      date: { kind: 'date', start, end, text: text.slice(start, end), ...date },
      first: at,
      last,
    });
    at = last;
  }
  return found;
}

/** Most words begin no date. */
function mayStart(token: ValueToken | undefined, { weekdays, months }: DateRules): boolean {
  return (
    token?.kind === 'figure' ||
    (token?.kind === 'word' && (weekdays.has(token.lower) || months.has(token.lower)))
  );
}

/** A day of the week, with the date that belongs to it: Selasa (5/8/2025), Tuesday, Aug. 5. */
function weekdayAt(tokens: readonly ValueToken[], at: number, rules: DateRules): FoundFields | null {
  const token = tokens[at];
  const weekday = rules.weekdays.get(token?.lower ?? '');
  if (!token || weekday === undefined) return null;
  const before = tokens[at - 1]?.lower ?? '';
  if (rules.notWeekdayAfter.has(before)) return null;
  if (rules.doubtfulWeekdays.has(token.lower) && !isWeekday(tokens, at, before, rules)) return null;
  const weekdays = rules.eves.has(before) ? [(weekday + 6) % 7, weekday] : [weekday];
  for (let next = at + 1; next <= at + 5; next++) {
    const date = dayAt(tokens, next, rules, true);
    if (date && (date.days.length > 0 || date.numeric)) return { ...date, weekdays };
    const filler = tokens[next];
    if (!filler || !(rules.fillers.has(filler.lower) || filler.text === ',' || filler.text === '(')) break;
  }
  return { days: [], weekdays, numeric: false, last: at };
}

/** “Minggu” is a day where it has a capital inside a sentence, or a date or a word for day beside it. */
function isWeekday(tokens: readonly ValueToken[], at: number, before: string, rules: DateRules): boolean {
  const next = tokens[at + 1];
  if (next?.text === '(') return true;
  const isCapital = tokens[at]?.text !== tokens[at]?.lower;
  if (next && rules.notWeekdayBefore.has(next.lower)) return before === 'hari';
  return isCapital ? at > 0 || rules.dayWords.has(before) || next?.text === ',' : before === 'hari';
}

/** A date without a day of the week. `isShown` says that a day of the week shows that 5/8 is a date. */
function dayAt(
  tokens: readonly ValueToken[],
  at: number,
  rules: DateRules,
  isShown: boolean,
): FoundFields | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'figure') return numericAt(tokens, at, rules, isShown) ?? dayMonthAt(tokens, at, rules);
  return token.kind === 'word' ? monthAt(tokens, at, rules) : null;
}

/** 5/8/2025, (5/8), (5-6/8), 5-8-2025, 5.8.2025, 2025-08-05 */
function numericAt(
  tokens: readonly ValueToken[],
  at: number,
  rules: DateRules,
  isShown: boolean,
): FoundFields | null {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(tokens[at]?.text ?? '');
  if (dotted) return numericFields([dotted[1]], dotted[2], dotted[3], at, rules);
  const [first, mark, second, mark2, third] = tokens.slice(at, at + 5);
  if (!first || !second?.joined || !mark?.joined || second.kind !== 'figure' || tokens[at - 1]?.text === '/')
    return null;
  const isThird = mark2?.joined === true && third?.joined === true && third.kind === 'figure';
  if (isHyphen(mark) && isThird && isHyphen(mark2)) {
    if (/^\d{4}$/u.test(first.text))
      return numericFields([third.text], second.text, first.text, at + 4, { ...rules, order: 'dmy' });
    return third.text.length === 4
      ? numericFields([first.text], second.text, third.text, at + 4, rules)
      : null;
  }
  const opened = tokens[at - 1]?.text === '(' || isShown;
  if (isHyphen(mark) && isThird && mark2.text === '/' && opened) {
    const year = yearAfterSlash(tokens, at + 5);
    const last = year === undefined ? at + 4 : at + 6;
    return numericFields([first.text, second.text], third.text, year, last, rules);
  }
  if (mark.text !== '/') return null;
  const year = yearAfterSlash(tokens, at + 3);
  if (year === undefined && !(opened && (isShown || closesDate(tokens[at + 3], rules)))) return null;
  return numericFields([first.text], second.text, year, at + (year === undefined ? 2 : 4), rules);
}

/** “(1/5 inch)” is no date: after a day and a month the brackets close, or the date goes on. */
function closesDate(token: ValueToken | undefined, rules: DateRules): boolean {
  return token === undefined || /^[),;–-]$/u.test(token.text) || rules.fillers.has(token.lower);
}

function yearAfterSlash(tokens: readonly ValueToken[], at: number): string | undefined {
  const [slash, year] = tokens.slice(at, at + 2);
  const isYear = slash?.text === '/' && slash.joined && year?.joined && /^(?:\d{4}|\d\d)$/u.test(year.text);
  return isYear ? year.text : undefined;
}

function numericFields(
  days: readonly (string | undefined)[],
  month: string | undefined,
  year: string | undefined,
  last: number,
  rules: Pick<DateRules, 'order'>,
): FoundFields | null {
  const written = [...days, month].map(Number);
  const swaps = rules.order === 'mdy' && days.length === 1 && (written[0] ?? 0) <= 12;
  const [read, monthRead] = swaps
    ? [[written[1] ?? 0], written[0] ?? 0]
    : [written.slice(0, -1), written.at(-1) ?? 0];
  if (monthRead < 1 || monthRead > 12 || read.some((day) => !(day >= 1 && day <= 31))) return null;
  const fullYear = year === undefined ? {} : { year: year.length === 2 ? 2000 + Number(year) : Number(year) };
  return { days: read, month: monthRead, ...fullYear, weekdays: [], numeric: true, last };
}

/** 5 Agustus 2025, 5-7 August, 5th of August */
function dayMonthAt(tokens: readonly ValueToken[], at: number, rules: DateRules): FoundFields | null {
  const { days, next } = daysFrom(tokens, at, rules);
  if (days.length === 0) return null;
  const place = rules.fillers.has(tokens[next]?.lower ?? '') ? next + 1 : next;
  const month = monthOf(tokens[place], rules);
  if (month === undefined) return null;
  return { days, month, weekdays: [], numeric: false, ...yearFrom(tokens, afterPoint(tokens, place), rules) };
}

/** Days of the month from a figure on: 5, 5-7, 5 dan 6. */
function daysFrom(
  tokens: readonly ValueToken[],
  at: number,
  rules: DateRules,
): { readonly days: readonly number[]; readonly next: number } {
  const days: number[] = [];
  let next = at;
  for (;;) {
    const day = /^\d{1,2}$/u.test(tokens[next]?.text ?? '') ? Number(tokens[next]?.text) : 0;
    if (day < 1 || day > 31) break;
    days.push(day);
    next += tokens[next + 1]?.joined && /^(?:st|nd|rd|th)$/u.test(tokens[next + 1]?.lower ?? '') ? 2 : 1;
    if (!rules.between.has(tokens[next]?.lower ?? '')) return { days, next };
    next++;
  }
  return { days, next: days.length > 0 ? next - 1 : next };
}

/** Aug. 5, 2025; Aug. 5-7; Agustus 2025; August */
function monthAt(tokens: readonly ValueToken[], at: number, rules: DateRules): FoundFields | null {
  const month = monthOf(tokens[at], rules);
  if (month === undefined) return null;
  const next = afterPoint(tokens, at);
  const { days, next: afterDays } = rules.monthFirst ? daysFrom(tokens, next, rules) : { days: [], next };
  const rest = yearFrom(tokens, days.length > 0 ? afterDays : next, rules);
  const token = tokens[at];
  if (days.length === 0 && rest.year === undefined && token) {
    if (rules.shortMonths.has(token.lower) && tokens[at + 1]?.text !== '.') return null;
    // A sentence may start with “May” and “March” that are no months.
    if (rules.doubtfulMonths.has(token.lower) && at === 0) return null;
  }
  return { days, month, weekdays: [], numeric: false, ...rest };
}

function monthOf(token: ValueToken | undefined, rules: DateRules): number | undefined {
  if (!token || (rules.doubtfulMonths.has(token.lower) && token.text === token.lower)) return undefined;
  return rules.months.get(token.lower);
}

/** The point of a cut month belongs to it. */
function afterPoint(tokens: readonly ValueToken[], month: number): number {
  const point = tokens[month + 1];
  return point?.text === '.' && point.joined && (tokens[month]?.text.length ?? 9) < 5 ? month + 2 : month + 1;
}

function yearFrom(
  tokens: readonly ValueToken[],
  next: number,
  rules: DateRules,
): { readonly year?: number; readonly last: number } {
  const comma = tokens[next]?.text === ',' ? 1 : 0;
  const filler = rules.fillers.has(tokens[next + comma]?.lower ?? '') ? 1 : 0;
  const place = next + comma + filler;
  const year = tokens[place];
  const ends = tokens[place + 1];
  const isYear = year && /^[12]\d{3}$/u.test(year.text) && !(isHyphen(ends) && ends?.joined);
  return isYear ? { year: Number(year.text), last: place } : { last: next - 1 };
}
