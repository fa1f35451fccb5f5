import type { ReadDate } from './read-value.js';

/** Day of the week of a date, Sunday is 0; null where the text does not say day, month and year, or no such day exists. */
export function weekdayOf({ days, month, year }: ReadDate, otherYear?: number): number | null {
  const [day] = days;
  const inYear = year ?? otherYear;
  if (days.length !== 1 || day === undefined || month === undefined || inYear === undefined) return null;
  const date = new Date(Date.UTC(inYear, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.getUTCDay() : null;
}
