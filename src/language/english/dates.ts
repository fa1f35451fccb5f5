import type { DateRules } from '../date-rules.js';
import { phraseTable } from '../phrases.js';
import { wordSet } from '../word-set.js';

const full = 'january february march april may june july august september october november december'.split(
  ' ',
);
const short: readonly (readonly [string, number])[] = [
  ['jan', 1],
  ['feb', 2],
  ['mar', 3],
  ['apr', 4],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sept', 9],
  ['sep', 9],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12],
];

/** Month, day, year, after the AP Stylebook, and day, month, year as the British write. */
export const dates: DateRules = {
  weekdays: new Map(
    'sunday monday tuesday wednesday thursday friday saturday'
      .split(' ')
      .map((day, at) => [day, at] as const),
  ),
  doubtfulWeekdays: new Set(),
  notWeekdayBefore: new Set(),
  notWeekdayAfter: wordSet('sheffield'),
  dayWords: new Set(),
  eves: new Set(),
  months: new Map([...full.map((month, at) => [month, at + 1] as const), ...short]),
  doubtfulMonths: wordSet('march may', short.map(([month]) => month).join(' ')),
  shortMonths: new Set(short.map(([month]) => month)),
  relative: phraseTable(
    'day -2: the day before yesterday, two days ago, two days earlier',
    'day -1: yesterday, last night, a day earlier, the previous day',
    'day 0: today, tonight, this morning, this afternoon, this evening',
    'day 1: tomorrow',
    'day 2: the day after tomorrow',
    'week -1: last week, the previous week, a week ago, a week earlier',
    'week 0: this week',
    'week 1: next week, the following week, the coming week',
    'month -1: last month, the previous month, a month ago, a month earlier',
    'month 0: this month',
    'month 1: next month, the following month, the coming month',
    'year -1: last year, the previous year, a year ago, a year earlier',
    'year 0: this year',
    'year 1: next year, the following year, the coming year',
  ),
  otherCalendar: wordSet('hijri ah muharram ramadan ramadhan shawwal safar rajab shaban'),
  order: 'mdy',
  monthFirst: true,
  between: wordSet('- – — and to through'),
  fillers: wordSet('the of night morning evening afternoon on last'),
  written: [...wordSet('Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.')],
};
