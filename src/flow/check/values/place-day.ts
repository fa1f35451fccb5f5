import type { Language } from '../../../language/language.js';
import type { ReadDate } from '../../../language/read-value.js';

const oneDay = 24 * 60 * 60 * 1000;

/** So many days after a day, `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * oneDay).toISOString().slice(0, 10);
}

/** Whether what a date says may be that day: what it leaves out contradicts nothing. */
export function fitsDay({ weekdays, days, month, year }: ReadDate, day: string): boolean {
  const date = new Date(day);
  if (weekdays.length > 0 && !weekdays.includes(date.getUTCDay())) return false;
  if (days.length > 0 && !days.includes(date.getUTCDate())) return false;
  if (month !== undefined && month !== date.getUTCMonth() + 1) return false;
  return year === undefined || year === date.getUTCFullYear();
}

/** Tuesday, Aug. 5. */
export function writeDay(day: string, { dates }: Language): string {
  const date = new Date(day);
  const [weekday = ''] = [...dates.weekdays].find(([, at]) => at === date.getUTCDay()) ?? [];
  const month = dates.written[date.getUTCMonth()] ?? '';
  return `${weekday.charAt(0).toUpperCase()}${weekday.slice(1)}, ${month} ${date.getUTCDate()}`;
}
