import type { NumberRules } from './number-rules.js';
import { phraseFrom } from './phrases.js';
import type { ReadTime } from './read-value.js';
import type { DayPart, TimeRules } from './time-rules.js';
import type { ValueToken } from './value-tokens.js';

/** A time with the index of its first and last token. */
export interface PlacedTime {
  readonly time: ReadTime;
  readonly first: number;
  readonly last: number;
}

/** Hours and minutes as written. */
interface Clock {
  readonly hours: number;
  readonly minutes: number;
  /** 08.00 and 14.30 leave no doubt on a clock of 24 hours. */
  readonly isFull: boolean;
  readonly last: number;
}

interface Found {
  readonly minutes: readonly number[];
  readonly zone?: number | 'local';
  readonly last: number;
}

const day = 1440;

/** All times of day of a text, in order. Only words around a figure make it a time: 22 dead are never 10 p.m. */
export function readTimes(
  text: string,
  tokens: readonly ValueToken[],
  isClaimed: (token: number) => boolean,
  rules: TimeRules,
  words: NumberRules['words'],
): PlacedTime[] {
  const found: PlacedTime[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (isClaimed(at) || !mayStart(tokens[at], rules, words)) continue;
    for (const { first, ...time } of timesAt(tokens, at, rules, words)) {
      const { last, ...read } = time;
      const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
      found.push({ time: { kind: 'time', start, end, text: text.slice(start, end), ...read }, first, last });
      at = last;
    }
  }
  return found;
}

/** Most words begin no time. */
function mayStart(token: ValueToken | undefined, rules: TimeRules, words: NumberRules['words']): boolean {
  if (!token || token.kind === 'figure') return token !== undefined;
  const { lower } = token;
  return (
    words.has(lower) ||
    rules.before.has(lower) ||
    rules.named.firsts.has(lower) ||
    rules.past.firsts.has(lower)
  );
}

/** The time that starts at a token, and the one that ends a span with it: 10.00-12.00 WIB. */
function timesAt(
  tokens: readonly ValueToken[],
  at: number,
  rules: TimeRules,
  words: NumberRules['words'],
): (Found & { readonly first: number })[] {
  const named = phraseFrom(tokens, at, rules.named);
  if (named) return [{ ...closing(tokens, at + named.length - 1, [named.meaning], rules), first: at }];
  const isIntroduced = introduces(tokens, at, rules, words);
  const pointed = isIntroduced && tokens[at + 1]?.text === '.' ? 1 : 0;
  const place = isIntroduced ? at + 1 + pointed : at;
  const clock =
    spokenClock(tokens, place, isIntroduced, rules, words) ??
    clockAt(tokens, place, isIntroduced, rules, words);
  if (!clock) return [];
  const isShown = isIntroduced || showsItself(tokens, clock, rules);
  const second = secondClock(tokens, clock, isIntroduced, rules, words);
  if (!second) return isShown ? [{ ...timeOf(tokens, clock, rules), first: at }] : [];
  const [own, end] = [timeOf(tokens, clock, rules), timeOf(tokens, second, rules)];
  const shared = end.zone !== undefined && own.zone === undefined ? { zone: end.zone } : {};
  return [
    { ...own, ...shared, first: at },
    { ...end, first: second.last },
  ];
}

/** The other end of a span, where the words show that it is a time and no other number: “pukul 10.00 dan 3 orang” has one time. */
function secondClock(
  tokens: readonly ValueToken[],
  clock: Clock,
  isIntroduced: boolean,
  rules: TimeRules,
  words: NumberRules['words'],
): Clock | null {
  const word = tokens[clock.last + 1]?.lower ?? '';
  if (!rules.between.has(word)) return null;
  const isAgain = introduces(tokens, clock.last + 2, rules, words);
  const second = clockAt(tokens, clock.last + (isAgain ? 3 : 2), isAgain, rules, words);
  if (!second) return null;
  const isWritten = /[.:]/u.test(tokens[second.last]?.text ?? '');
  const isShown =
    showsItself(tokens, second, rules) || phraseFrom(tokens, second.last + 1, rules.dayParts) !== null;
  return isShown || (isIntroduced && (isWritten || isAgain || !rules.lists.has(word))) ? second : null;
}

/** “pukul 5”, but not the “jam” of “2 jam 30 menit”. */
function introduces(
  tokens: readonly ValueToken[],
  at: number,
  rules: TimeRules,
  words: NumberRules['words'],
): boolean {
  if (!rules.before.has(tokens[at]?.lower ?? '')) return false;
  const before = tokens[at - 1];
  return before?.kind !== 'figure' && !words.has(before?.lower ?? '');
}

/** setengah tiga, half past two, 10 lewat 15 */
function spokenClock(
  tokens: readonly ValueToken[],
  at: number,
  isIntroduced: boolean,
  rules: TimeRules,
  words: NumberRules['words'],
): (Clock & { readonly isSpoken: true }) | null {
  const spoken = { isFull: false, isSpoken: true } as const;
  if (isIntroduced && rules.halfTo.has(tokens[at]?.lower ?? '')) {
    const hour = hourAt(tokens, at + 1, words);
    return hour === null ? null : { ...spoken, ...minutesFrom(hour, -30), last: at + 1 };
  }
  const past = phraseFrom(tokens, at, rules.past);
  const hour = past ? hourAt(tokens, at + past.length, words) : null;
  if (past && hour !== null) return { ...spoken, ...minutesFrom(hour, past.meaning), last: at + past.length };
  const sign = rules.minutesFollow.get(tokens[at + 1]?.lower ?? '');
  const [full, rest] = [hourAt(tokens, at, words), hourAt(tokens, at + 2, words)];
  if (!isIntroduced || sign === undefined || full === null || rest === null) return null;
  return { ...spoken, ...minutesFrom(full, sign * rest), last: at + 2 };
}

function minutesFrom(hour: number, minutes: number): { readonly hours: number; readonly minutes: number } {
  const all = (hour * 60 + minutes + day) % day;
  return { hours: Math.floor(all / 60), minutes: all % 60 };
}

function hourAt(tokens: readonly ValueToken[], at: number, words: NumberRules['words']): number | null {
  const token = tokens[at];
  const value =
    token?.kind === 'figure' && /^\d{1,2}$/u.test(token.text)
      ? Number(token.text)
      : words.get(token?.lower ?? '');
  return value !== undefined && Number.isInteger(value) && value >= 0 && value < 60 ? value : null;
}

/** 14.30, 2:30, 1430 or an hour alone. */
function clockAt(
  tokens: readonly ValueToken[],
  at: number,
  isIntroduced: boolean,
  rules: TimeRules,
  words: NumberRules['words'],
): Clock | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'word') {
    const hour =
      isIntroduced || rules.after.has(tokens[at + 1]?.lower ?? '') ? hourAt(tokens, at, words) : null;
    return hour === null || hour < 1 || hour > 12
      ? null
      : { hours: hour, minutes: 0, isFull: false, last: at };
  }
  const parts = /^(\d{1,2})(?:[.:]([0-5]\d))?(?:[.:][0-5]\d)?$|^([01]\d|2[0-4])([0-5]\d)$/u.exec(token.text);
  if (!parts) return null;
  const [hours, minutes] = [Number(parts[1] ?? parts[3]), Number(parts[2] ?? parts[4] ?? 0)];
  if (hours > 24) return null;
  const hasMinutes = parts[2] !== undefined || parts[3] !== undefined;
  const isFull =
    hours > 12 ||
    hours === 0 ||
    token.text.startsWith('0') ||
    (rules.twentyFour && hasMinutes && hours >= 10);
  return { hours: hours % 24, minutes, isFull: isFull || parts[3] !== undefined, last: at };
}

/** What follows, or a colon, makes it a time without a word before it. */
function showsItself(
  tokens: readonly ValueToken[],
  clock: Clock & { readonly isSpoken?: true },
  rules: TimeRules,
): boolean {
  if (clock.isSpoken) return true;
  const next = tokens[clock.last + 1];
  if (!next) return isColonTime(tokens[clock.last], rules);
  if (rules.after.has(next.lower))
    return next.lower !== 'hours' || /^\d{4}$/u.test(tokens[clock.last]?.text ?? '');
  return (
    phraseFrom(tokens, clock.last + 1, rules.meridiems) !== null ||
    phraseFrom(tokens, clock.last + 1, rules.zones) !== null ||
    isColonTime(tokens[clock.last], rules)
  );
}

function isColonTime(token: ValueToken | undefined, rules: TimeRules): boolean {
  return rules.sign !== '' && /^\d{1,2}:\d\d$/u.test(token?.text ?? '');
}

function timeOf(tokens: readonly ValueToken[], clock: Clock, rules: TimeRules): Found {
  let last = clock.last;
  if (rules.after.has(tokens[last + 1]?.lower ?? '')) last++;
  const meridiem = phraseFrom(tokens, last + 1, rules.meridiems);
  if (meridiem) last += meridiem.length;
  const part = phraseFrom(tokens, last + 1, rules.dayParts);
  if (part) last += part.length;
  const all = readings(clock, meridiem?.meaning ?? part?.meaning);
  return closing(tokens, last, all, rules);
}

/** Takes the zone after a time, also in brackets or after a comma. */
function closing(
  tokens: readonly ValueToken[],
  last: number,
  minutes: readonly number[],
  rules: TimeRules,
): Found {
  const mark = tokens[last + 1]?.text;
  const skipped = mark === '(' || mark === ',' ? 1 : 0;
  const zone = phraseFrom(tokens, last + 1 + skipped, rules.zones);
  return zone ? { minutes, zone: zone.meaning, last: last + skipped + zone.length } : { minutes, last };
}

/** All minutes of the day that a clock may mean, within a part of the day where one is said. */
function readings(clock: Clock, part: DayPart | undefined): readonly number[] {
  const minutes = clock.hours * 60 + clock.minutes;
  const all = clock.isFull && !part ? [minutes] : [minutes, (minutes + 720) % day];
  if (!part) return all;
  const [from, to] = part;
  const fitting = all.filter((each) => (from < to ? each >= from && each < to : each >= from || each < to));
  return fitting.length > 0 ? fitting : all;
}
