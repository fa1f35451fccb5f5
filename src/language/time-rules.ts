import type { Phrases } from './phrases.js';

/** Part of a day as minutes since midnight, from the first up to and without the second; it may go over midnight. */
export type DayPart = readonly [number, number];

/** How a language writes the time of day. Words stand in lower case. */
export interface TimeRules {
  /** Words before a figure that make it a time: pukul. */
  readonly before: ReadonlySet<string>;
  /** Words before an hour for half an hour less: (pukul) setengah tiga is 2:30. */
  readonly halfTo: ReadonlySet<string>;
  /** Words before an hour for a part of an hour more: half past two. */
  readonly past: Phrases<number>;
  /** Words after a figure that make it a time: o'clock, hours. */
  readonly after: ReadonlySet<string>;
  /** Words between an hour and the minutes after it (lewat) or before it (kurang): 1 and -1. */
  readonly minutesFollow: ReadonlyMap<string, number>;
  /** Parts of the day after a time: malam, in the evening. */
  readonly dayParts: Phrases<DayPart>;
  /** Abbreviations that make a figure a time, with their part of the day: p.m. */
  readonly meridiems: Phrases<DayPart>;
  /** Names of times: noon, tengah malam. */
  readonly named: Phrases<number>;
  /** Zones after a time, in minutes east of Greenwich; `local` for local time. */
  readonly zones: Phrases<number | 'local'>;
  /** Between the two ends of a span: 10.00-12.00. */
  readonly between: ReadonlySet<string>;
  /** Those of them that also join a time and another number: dan. */
  readonly lists: ReadonlySet<string>;
  /** The sign between hours and minutes that alone makes a figure a time. */
  readonly sign: ':' | '';
  /** Two digits before the minutes are hours of a clock of 24 hours: pukul 08.00 is never 8 p.m. */
  readonly twentyFour: boolean;
  /** How the zones of a desk's own country are written in a proposed change. */
  readonly zoneNames: ReadonlyMap<number, string>;
}
