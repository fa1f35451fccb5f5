import type { ReaderLanguage } from '../../locales/choose-language.js';

const units = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

const regions: Record<ReaderLanguage, string> = { en: 'en-US', id: 'id-ID' };

/** How long ago a moment was, in the reader's words; null under a minute, and for what is no time. */
export function sayAge(at: string, now: number, language: ReaderLanguage): string | null {
  const seconds = (Date.parse(at) - now) / 1000;
  const unit = units.find(([, length]) => Math.abs(seconds) >= length);
  if (!unit) return null;
  const format = new Intl.RelativeTimeFormat(regions[language], { numeric: 'auto', style: 'short' });
  return format.format(Math.trunc(seconds / unit[1]), unit[0]);
}

/** Day and time on this machine's clock; what is no time stands as it is. */
export function sayMoment(at: string, now: number, language: ReaderLanguage): string {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return at;
  const sameYear = moment.getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(regions[language], {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(moment);
}

/** US dollars; small sums with as many figures as tell them from nothing. */
export function sayMoney(dollars: number, language: ReaderLanguage): string {
  const digits = dollars !== 0 && dollars < 0.995 ? 3 : 2;
  return new Intl.NumberFormat(regions[language], {
    style: 'currency',
    currency: 'USD',
    minimumFractionDigits: 2,
    maximumFractionDigits: digits,
  }).format(dollars);
}
