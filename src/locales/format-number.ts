import type { ReaderLanguage } from './choose-language.js';

/** English is the news desk's American English; Indonesian writes 1.234,5. */
const regions: Record<ReaderLanguage, string> = { en: 'en-US', id: 'id-ID' };

/** A number as the language writes it: 1,234.5 or 1.234,5. */
export function formatNumber(
  language: ReaderLanguage,
  value: number,
  options: Intl.NumberFormatOptions = {},
): string {
  // Loading the formats of a language costs a run of one article 30 ms, and most counts need none.
  if (Object.keys(options).length === 0 && Number.isInteger(value) && value >= 0 && value < 1000)
    return String(value);
  const key = `${language} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.NumberFormat(regions[language], options);
  formats.set(key, known);
  return known.format(value);
}

/** Making a format costs a hundred times what using it does. */
const formats = new Map<string, Intl.NumberFormat>();
