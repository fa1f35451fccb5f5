import {
  alphanumeric,
  classAt,
  digit,
  letter,
  lower,
  opener,
  skipBack,
  space,
  upper,
} from './character-classes.js';

/** Longer than any abbreviation; bounds every look around a stop, which keeps the whole linear. */
export const longestWord = 40;

/** The characters before an offset as far as white space, an opening mark, a comma or a slash. */
export function wordBefore(text: string, end: number, limit = 0): string {
  const least = Math.max(limit, end - longestWord);
  let from = end;
  while (from > least && !separates(text, from - 1)) from--;
  return text.slice(from, end);
}

function separates(text: string, at: number): boolean {
  if ((classAt(text, at) & (space | opener)) !== 0) return !isApostrophe(text, at);
  const code = text.charCodeAt(at);
  return code === 0x2c || code === 0x2f || code === 0x3a || code === 0x3b; // , / : ;
}

/** The mark inside a word, as in Ma'ruf. */
function isApostrophe(text: string, at: number): boolean {
  return (text[at] === "'" || text[at] === '‘') && (classAt(text, at - 1) & letter) !== 0;
}

/** All characters before an offset as far as white space: what an address is told by. */
export function tokenBefore(text: string, end: number): string {
  const least = Math.max(0, end - 4 * longestWord);
  let from = end;
  while (from > least && (classAt(text, from - 1) & space) === 0) from--;
  return text.slice(from, end);
}

/** The word before the white space before an offset, with its comma or stop. */
export function previousToken(text: string, before: number, limit = 0): string {
  const end = skipBack(text, before, space, Math.max(limit, before - longestWord));
  const least = Math.max(limit, end - longestWord);
  let from = end;
  while (from > least && (classAt(text, from - 1) & (space | opener)) === 0) from--;
  return text.slice(from, end);
}

/** The letters and digits from an offset on. */
export function wordAfter(text: string, from: number): string {
  let end = from;
  while (end - from < longestWord && (classAt(text, end) & alphanumeric) !== 0) end++;
  return text.slice(from, end);
}

/** All characters from an offset on as far as white space. */
export function tokenAfter(text: string, from: number): string {
  let end = from;
  while (end < text.length && end - from < longestWord && (classAt(text, end) & space) === 0) end++;
  return text.slice(from, end);
}

/** `W`, `K.J`, `a.n`: letters one by one. */
export function isInitials(word: string): boolean {
  for (let at = 0; at < word.length; at++)
    if (at % 2 === 0 ? (classAt(word, at) & letter) === 0 : word[at] !== '.') return false;
  return word.length % 2 === 1;
}

/** In capitals throughout, and longer than an initial. */
export function isAcronym(word: string): boolean {
  for (let at = 0; at < word.length; at++) if ((classAt(word, at) & upper) === 0) return false;
  return word.length > 1;
}

/** Without a vowel: no word, hence a shortened one (`Tjk`, `Bdg`), unless it is an acronym. */
export function hasNoVowel(word: string): boolean {
  for (let at = 0; at < word.length; at++)
    if ((classAt(word, at) & letter) === 0 || 'aeiouyAEIOUYéèáóíú'.includes(word.charAt(at))) return false;
  return word.length > 1;
}

export function startsWith(word: string, bits: number): boolean {
  return (classAt(word, 0) & bits) !== 0;
}

export function endsWith(word: string, bits: number): boolean {
  return (classAt(word, word.length - 1) & bits) !== 0;
}

export function hasDigit(word: string): boolean {
  for (let at = 0; at < word.length; at++) if ((classAt(word, at) & digit) !== 0) return true;
  return false;
}

/** `IV`, `XII`. */
export function isRoman(word: string): boolean {
  return /^[IVXLCM]+$/.test(word);
}

/** `iPhone`, `eBay`: a capital follows the small letter. */
export function isCamel(text: string, at: number): boolean {
  for (let next = at + 1; next < at + 4; next++) {
    const bits = classAt(text, next);
    if ((bits & upper) !== 0) return (classAt(text, next + 1) & letter) !== 0;
    if ((bits & lower) === 0) return false;
  }
  return false;
}
