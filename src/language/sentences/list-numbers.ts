import { classAt, closer, digit, opener, skip, skipBack, space, upper } from './character-classes.js';
import type { Place, Scan } from './scan.js';
import { longestWord, previousToken } from './words-around.js';

/** `1`, `12`, `a`, `IV`. */
const number = /^(?:\d{1,3}|[a-zA-Z]|[IVX]{1,5})$/;
/** `1.2`, `II.A`, `3.b`. */
const code = /^(?:\d{1,2}|[IVX]{1,4})(?:\.(?:\d{1,2}|[a-zA-Z]))+$/;

/**
 * Whether a word with its stop is the number of a list's item: at the start of a sentence, after a colon, a semicolon or a word such as `yakni`,
 * or where it follows the last number of a list in the same paragraph.
 */
export function isListNumber(scan: Scan, place: Place, word: string): boolean {
  if (word.length > 7) return false;
  const { text } = scan;
  const from = place.at - word.length;
  const first = from - scan.start < longestWord && from <= skip(text, scan.start, opener);
  if (!number.test(word)) return first && code.test(word);
  const value = valueOf(word);
  const found = first ? isFirst(scan, value) : isAnnounced(scan, from, value);
  if (found && value > 0) scan.listNumber = value;
  return found;
}

/** A number at the start of a line, or in its turn; `Berapa usianya? 45. Masih muda.` answers a question. */
function isFirst(scan: Scan, value: number): boolean {
  if (scan.start === scan.line || value <= 1 || value === scan.listNumber + 1) return true;
  const before = skipBack(scan.text, scan.start, space | closer, 0);
  return scan.text.charAt(before - 1) !== '?';
}

/** 1 for `1` and for `a`; 0 for a letter in capitals, which may be an initial. */
function valueOf(word: string): number {
  if ((classAt(word, 0) & digit) !== 0) return Number(word);
  return (classAt(word, 0) & upper) !== 0 ? 0 : word.charCodeAt(0) - 0x60;
}

/** Whether a small letter that a sentence seems to open with is the next one of a list: `a. … b. …`. */
export function isNextLetter(scan: Scan, at: number): boolean {
  const { text, listNumber } = scan;
  return (
    listNumber > 0 && text.charCodeAt(at) - 0x60 === listNumber + 1 && '.)'.includes(text.charAt(at + 1))
  );
}

function isAnnounced(scan: Scan, from: number, value: number): boolean {
  const { text, rules } = scan;
  if (value > 0 && value === scan.listNumber + 1 && scan.listNumber > 0) return true;
  const before = skipBack(text, from, space, scan.start);
  if (':;'.includes(text.charAt(before - 1)) && before > scan.start && before < from) return value <= 1;
  return value === 1 && rules.listIntroducers.has(previousToken(text, from, scan.start).toLowerCase());
}
