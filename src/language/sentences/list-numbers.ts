import { classAt, digit, opener, skip, skipBack, space, upper } from './character-classes.js';
import type { Place, Scan } from './scan.js';
import { previousToken } from './words-around.js';

/** `1`, `12`, `a`, `IV`. */
const number = /^(?:\d{1,3}|[a-zA-Z]|[IVX]{1,5})$/;

/**
 * Whether a word with its stop is the number of a list's item: at the start of a sentence, after a colon, a semicolon or a word such as `yakni`,
 * or where it follows the last number of a list in the same paragraph.
 */
export function isListNumber(scan: Scan, place: Place, word: string): boolean {
  if (word.length > 5 || !number.test(word)) return false;
  const { text } = scan;
  const from = place.at - word.length;
  const value = valueOf(word);
  const found = from <= skip(text, scan.start, opener) || isAnnounced(scan, from, value);
  if (found && value > 0) scan.listNumber = value;
  return found;
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
  if (':;'.includes(text.charAt(before - 1)) && before > scan.start && before < from) return value < 100;
  return value === 1 && rules.listIntroducers.has(previousToken(text, from, scan.start).toLowerCase());
}
