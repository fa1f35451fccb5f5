import { classAt, digit, letter, lower, skip, skipBack, space, upper } from './character-classes.js';
import { kindOf, type AbbreviationKind } from './compiled-rules.js';
import { isDateline } from './dateline.js';
import { degreeEnds } from './degree-ends.js';
import { isListNumber } from './list-numbers.js';
import { holdsOffice } from './holds-office.js';
import { opensClearly, opensSentence } from './opens-sentence.js';
import type { Place, Scan } from './scan.js';
import { unitEnds } from './unit-ends.js';
import {
  hasDigit,
  hasNoVowel,
  isAcronym,
  isInitials,
  isRoman,
  previousToken,
  tokenAfter,
  wordAfter,
  wordBefore,
} from './words-around.js';

/** Decides over one stop with nothing between it and the white space: by the word before it, by what follows, and by what stands before. */
export function stopEndsSentence(scan: Scan, place: Place): boolean {
  const { text, rules } = scan;
  const word = wordBefore(text, place.at, scan.start);
  if (word.length > longestShort && !word.includes('.') && !word.includes('-')) return true;
  if (isListNumber(scan, place, word)) return false;
  const from = place.at - word.length;
  if (rules.units.has(word.toLowerCase())) {
    const figure = previousToken(text, from, scan.start);
    if (isFigure(figure)) return unitEnds(scan, place, word, figure);
  }
  const kind = kindOf(word, rules, () => isShouted(text, place.opening));
  if (kind) return abbreviationEnds(scan, place, word, kind);
  if (isInitials(word))
    return !isHeading(scan, place, word) && initialsEnd(scan, place, previousToken(text, from, scan.start));
  // `NV. Hadji Kalla`: no sentence is one word without a vowel.
  if (from <= scan.start && hasNoVowel(word)) return false;
  if (isShort(word))
    return isFigure(previousToken(text, from, scan.start)) || opensSentence(text, place, rules);
  return !isHeading(scan, place, word) && !isVerse(text, place, word) && !isDateline(scan, place);
}

/** `Bab I. Pendahuluan`, `Langkah 1. Siapkan bahan`: a heading of two words with its number. */
function isHeading({ text, rules, start }: Scan, place: Place, word: string): boolean {
  if (!isFigure(word) || word.length > 5) return false;
  const from = place.at - word.length;
  const first = previousToken(text, from, start);
  return (
    rules.headings.has(first.toLowerCase()) && skipBack(text, from, space, start) - first.length === start
  );
}

/** `Kis. 2:1`: whatever stands before chapter and verse is a book. */
function isVerse(text: string, place: Place, word: string): boolean {
  return (
    word.length < 6 &&
    (classAt(text, place.opening) & digit) !== 0 &&
    /^\d+:\d/u.test(tokenAfter(text, place.opening))
  );
}

/** No abbreviation of one piece, and no place of a dateline, is longer. */
const longestShort = 12;

function abbreviationEnds(scan: Scan, place: Place, word: string, kind: AbbreviationKind): boolean {
  const { text, rules } = scan;
  if (goesOnWithMark(text, place.next)) return false;
  if (kind === 'beforeNumber')
    return !isNumberLike(text, place) && (!isShort(word) || opensSentence(text, place, rules));
  const before = previousToken(text, place.at - word.length, scan.start);
  if (kind === 'degree') return degreeEnds(scan, place, word, before);
  if (kind === 'afterName') return afterNameEnds(scan, place);
  // After a figure it is a measure (`200 hlm. Penerbit`), after a name an initial (`Tan Tjoen H. Warga`).
  const measure = isFigure(before) && (classAt(word, 0) & lower) !== 0 && !word.includes('.');
  const behind = measure || (word.length === 1 && isName(before));
  return kind === 'insideName' || behind
    ? opensSentence(text, place, rules)
    : opensClearly(text, place, rules);
}

/** A bracket or a dash after an abbreviation: `Tbk. (BMRI)`, `5 Des. - Presiden`. */
function goesOnWithMark(text: string, next: number): boolean {
  return '(-–—'.includes(text.charAt(next));
}

/** `Tjk`, `Bdg`, `Th`: no word, and no acronym. */
function isShort(word: string): boolean {
  return hasNoVowel(word) && !isAcronym(word) && (classAt(word, 0) & upper) !== 0;
}

/** A word in capitals without a mark behind it: after it, a single letter is an initial and no title. */
function isName(token: string): boolean {
  return (classAt(token, 0) & upper) !== 0 && (classAt(token, token.length - 1) & letter) !== 0;
}

/** Tbk., SWT., dll.: a bracket, another such word or an hour's zone goes on, and so does the name of who holds the office before. */
function afterNameEnds(scan: Scan, place: Place): boolean {
  const { text, rules } = scan;
  if (holdsOffice(scan, place.at)) return opensSentence(text, place, rules) && !isNextCapital(text, place);
  if (opensSentence(text, place, rules)) return true;
  if (rules.continuers.has(wordAfter(text, place.opening).toLowerCase())) return false;
  const token = tokenAfter(text, place.opening);
  if (token.endsWith('.') && kindOf(token.slice(0, -1), rules) === 'afterName') return false;
  return true;
}

/** Tim Cook, unlike Tim itu. */
function isNextCapital(text: string, place: Place): boolean {
  return (
    (classAt(text, skip(text, place.opening + wordAfter(text, place.opening).length, space)) & upper) !== 0
  );
}

/** Joko W. Santoso, K.J. Choi; but Serie A. Juventus, and Andi R. Ia. */
function initialsEnd(scan: Scan, place: Place, before: string): boolean {
  const { text, rules } = scan;
  if (goesOnWithMark(text, place.next)) return false;
  // Nobody's name has an X that stands alone; a network, a king and the unknown have.
  if (text.charAt(place.at - 1) === 'X' && (classAt(before, before.length - 1) & letter) !== 0) return true;
  if (rules.letterFollows.has(before.toLowerCase())) return !isInitialBehind(text, place);
  // `f.o.b.`, `d.o.`: several small letters are no name.
  if (place.at > 1 && text.charAt(place.at - 2) === '.' && (classAt(text, place.at - 1) & lower) !== 0)
    return opensClearly(text, place, rules);
  if (isSecondLetter(scan, place.at, before)) return true;
  const single = text.charAt(place.at - 2) !== '.';
  if (single && isFigure(before) && (classAt(text, place.opening) & digit) === 0) return true;
  if ('"“«'.includes(text.charAt(place.next)) && place.opening > place.next) return true;
  return opensSentence(text, place, rules);
}

/** `dari A ke B.`, `kelas A, B, dan C.`: another letter stands before, so that this one is a letter too. */
function isSecondLetter(scan: Scan, at: number, before: string): boolean {
  if (before === '' || (classAt(before, 0) & lower) === 0) return false;
  const end = scan.text.lastIndexOf(before, at - 2);
  return /^[A-Za-z],?$/u.test(previousToken(scan.text, end, scan.start));
}

/** `kelas A. B.`? Two single letters are initials whatever stands before them. */
function isInitialBehind(text: string, place: Place): boolean {
  return text.charAt(place.opening + 1) === '.';
}

/** A figure, `ke-6`, or a Roman one. */
function isFigure(token: string): boolean {
  return (classAt(token, token.length - 1) & digit) !== 0 || (token.length > 0 && isRoman(token));
}

/** 5, 12/2020, IV, KEP-3, XXI/MPR, or `No.` before one of them. */
function isNumberLike(text: string, place: Place): boolean {
  const token = tokenAfter(text, place.opening).replace(/[.,;:)]+$/u, '');
  if (/^(?:no|nos|nomor)$/iu.test(token) || (classAt(token, 0) & digit) !== 0) return true;
  return /^[IVXLC]+(?:$|[-/])/u.test(token) || (hasDigit(token) && /[-/]/u.test(token));
}

/** Whether the copy is in capitals: what follows the stop is. */
function isShouted(text: string, opening: number): boolean {
  let at = opening;
  while ((classAt(text, at) & letter) !== 0) {
    if ((classAt(text, at) & upper) === 0) return false;
    at++;
  }
  return at > opening + 2;
}
