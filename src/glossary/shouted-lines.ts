import type { Span } from '../model/term.js';

/** Longer than acronyms are: a word of this length in capitals is no acronym. */
const longerThanAcronyms = 6;

/**
 * The lines of a text that stand in capitals throughout, such as headlines. Capitals prove nothing there: `AS` may be the country or an axle.
 * A line of one or two acronyms, `RI-AS`, is none of them.
 */
export function shoutedLines(text: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (isShouted(text.slice(start, end))) lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

function isShouted(line: string): boolean {
  if (/\p{Ll}/u.test(line)) return false;
  const words = line.match(/\p{Lu}[\p{Lu}\p{M}]+/gu) ?? [];
  return words.length > 2 || words.some((word) => word.length >= longerThanAcronyms);
}
