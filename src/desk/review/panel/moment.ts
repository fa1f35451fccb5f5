import type { ReaderLanguage } from '../../../locales/choose-language.js';

const regions: Record<ReaderLanguage, string> = { en: 'en-US', id: 'id-ID' };

/** A time as a person says it: the hour for today, else the day. Empty where none is known. */
export function sayMoment(at: string | null, language: ReaderLanguage, now: Date): string {
  if (at === null) return '';
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return at;
  const today = moment.toDateString() === now.toDateString();
  const parts: Intl.DateTimeFormatOptions = today
    ? { hour: '2-digit', minute: '2-digit' }
    : {
        day: 'numeric',
        month: 'short',
        ...(moment.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' }),
      };
  return new Intl.DateTimeFormat(regions[language], { hourCycle: 'h23', ...parts }).format(moment);
}
