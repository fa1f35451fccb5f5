import type { Span } from '../model/term.js';
import type { ExactNumber } from './exact-number.js';
import type { Unit } from './units.js';

interface Read extends Span {
  readonly text: string;
}

export interface ReadNumber extends Read {
  readonly kind: 'number';
  /** With its unit: “Rp” and “persen” stand outside its own span. */
  readonly whole: Read;
  /** The likeliest. */
  readonly value: ExactNumber;
  /** What else it may stand for: the first of “15 to 20 million” is 15 or 15,000,000. */
  readonly also: readonly ExactNumber[];
  /**
   * `figure`: with digits. `words`: spelled out. `loose`: a word that is often no number or is said without one: satu, kedua, both.
   * `vague`: an order of size: ratusan, dozens. `name`: digits of a name: F-16, COVID-19. `article`: “a mile”, no number of its own.
   */
  readonly form: 'figure' | 'words' | 'loose' | 'vague' | 'name' | 'article';
  /** What it counts, where that is money, a share or a measure. Several where the text leaves it open. */
  readonly units: readonly Unit[];
  /** The unit stands at its neighbour in a range, and holds for both. */
  readonly sharesUnit: boolean;
  /** Stands inside round brackets, as conversions do. */
  readonly bracketed: boolean;
  /** 1,5 in “1,5 miliar”: the digits before a word of scale. Without one, the value itself. */
  readonly mantissa: ExactNumber;
  /** Written as this language does not write figures: 10,5 or 1.250.000 in English. The value is then what the other language means. */
  readonly foreign: boolean;
}

/** A date as far as the text says it. */
export interface ReadDate extends Read {
  readonly kind: 'date';
  /** Days of the month; two or more in 5-7 August. */
  readonly days: readonly number[];
  /** From 1. */
  readonly month?: number;
  readonly year?: number;
  /** Days of the week that it may be, Sunday is 0. Several where the words leave it open: malam Minggu is Saturday night. */
  readonly weekdays: readonly number[];
  /** Written as 5/8 and not with the name of the month. */
  readonly numeric: boolean;
}

export interface ReadTime extends Read {
  readonly kind: 'time';
  /** Minutes since midnight that it may be: “pukul 7” is 7 in the morning or in the evening. */
  readonly minutes: readonly number[];
  /** Minutes east of Greenwich, `local` for “local time”. */
  readonly zone?: number | 'local';
}
