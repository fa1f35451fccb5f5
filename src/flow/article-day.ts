import type { Language } from '../language/language.js';
import type { ReadDate } from '../language/read-value.js';
import { readValues } from '../language/read-values.js';
import type { Document } from '../model/document.js';

/** A dateline is no longer than this, and a line that holds a date alone is not either. */
const longest = 90;
/** Blocks from the top that may hold the dateline: behind headline, standfirst, byline and date. */
const looked = 8;

/**
 * The day that an article is of, `YYYY-MM-DD`: as its front matter says, else as its dateline does (`Jakarta, 6 Agustus 2025 – …`), else a line
 * near its top that is a date and little more (`Rabu, 6 Agustus 2025 | 14.30 WIB`). Null where none of them says it.
 */
export function articleDay(document: Pick<Document, 'blocks' | 'date'>, language: Language): string | null {
  if (document.date !== undefined) return document.date;
  for (const { segments } of document.blocks.slice(0, looked)) {
    const head = headOf(segments[0]?.source.text ?? '');
    const day = head === '' ? null : onlyDay(readValues(head, language).dates);
    if (day) return day;
  }
  return null;
}

/** What stands before the dash of a dateline, or a whole short line that is no sentence. */
function headOf(text: string): string {
  const start = text.slice(0, longest);
  const dateline = /^(.*?\d.*?)\s(?:-{1,2}|–|—)\s/u.exec(start)?.[1];
  if (dateline !== undefined) return dateline;
  return text.length < longest && !/[.!?]["”']?$/u.test(text) ? text : '';
}

function onlyDay(dates: readonly ReadDate[]): string | null {
  const [date] = dates;
  if (dates.length !== 1 || date?.days.length !== 1) return null;
  return dayOf(date.year, date.month, date.days[0]);
}

function dayOf(year: number | undefined, month: number | undefined, day: number | undefined): string | null {
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null;
}
