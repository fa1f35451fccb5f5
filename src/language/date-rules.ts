import type { Phrases } from './phrases.js';

/** How a language writes dates. Words stand in lower case. */
export interface DateRules {
  /** Days of the week, Sunday is 0. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Those of them that are also another word (minggu: week), so that they need a capital or a word of `dayWords` before them. */
  readonly doubtfulWeekdays: ReadonlySet<string>;
  /** Words after a doubtful one that show the other sense: minggu lalu. */
  readonly notWeekdayBefore: ReadonlySet<string>;
  /** Words before a day of the week that make it a name: Pasar Minggu. */
  readonly notWeekdayAfter: ReadonlySet<string>;
  /** Words before a day of the week that show it: hari. */
  readonly dayWords: ReadonlySet<string>;
  /** Words before a day of the week that may mean the evening before: malam Minggu is Saturday night. */
  readonly eves: ReadonlySet<string>;
  /** Names of the months, in full and cut, by their number. */
  readonly months: ReadonlyMap<string, number>;
  /** Months that are also another word, and cut ones: they need a capital. */
  readonly doubtfulMonths: ReadonlySet<string>;
  /** Cut names that are a month only beside a day or a year. */
  readonly shortMonths: ReadonlySet<string>;
  /** Days, weeks, months and years as seen from now: kemarin is `day -1`, next week `week 1`. */
  readonly relative: Phrases<string>;
  /** Words beside the figures of another calendar, which copy may leave out: 1 `Ramadan` 1447 `Hijriah`. */
  readonly otherCalendar: ReadonlySet<string>;
  /** In what order 5/8/2025 stands. */
  readonly order: 'dmy' | 'mdy';
  /** The month may stand before the day: Aug. 5. */
  readonly monthFirst: boolean;
  /** Between two days of one month: 5-7 Agustus. */
  readonly between: ReadonlySet<string>;
  /** What may stand between a day of the week and its date, or between month and year. */
  readonly fillers: ReadonlySet<string>;
  /** How a month is written in a proposed change, from January. */
  readonly written: readonly string[];
}
