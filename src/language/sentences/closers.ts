import { alphanumeric, classAt, closer, opener, skip, space, terminator } from './character-classes.js';
import { insideStraightQuote, type Scan } from './scan.js';

/**
 * Past all that stays with a sentence after its last mark: closing quotes and brackets, also with a space before them, note numbers such as
 * [1], and a small picture.
 */
export function skipClosers(scan: Scan, from: number): number {
  const { text } = scan;
  let end = skipAttached(scan, from);
  end = skipNotes(text, end);
  for (
    let apart = skipPlainSpace(text, end);
    apart > end && closesAlone(scan, apart);
    apart = skipPlainSpace(text, end)
  )
    end = skipAttached(scan, apart + 1);
  return skipPicture(text, end);
}

/** A quote that may open and stands before a word opens one, unless a straight one is open already. */
function skipAttached(scan: Scan, from: number): number {
  const { text } = scan;
  let at = from;
  for (; (classAt(text, at) & closer) !== 0; at++) {
    const opens = (classAt(text, at) & opener) !== 0 && (classAt(text, at + 1) & alphanumeric) !== 0;
    if (opens && !(text.charAt(at) === '"' && insideStraightQuote(scan, at))) break;
  }
  return at;
}

/** One closing mark between white space, or before a mark that goes on: ` .' )`. */
function closesAlone(scan: Scan, at: number): boolean {
  const { text } = scan;
  const bits = classAt(text, at);
  if ((bits & closer) === 0) return false;
  const after = classAt(text, at + 1);
  const ends =
    at + 1 >= text.length ||
    (after & (space | terminator | closer)) !== 0 ||
    ',;:'.includes(text.charAt(at + 1));
  if (!ends) return false;
  if ((bits & opener) === 0) return true;
  return text.charAt(at) === '"' && insideStraightQuote(scan, at);
}

/** `[1][2]`, as encyclopaedias have them after the stop. */
function skipNotes(text: string, from: number): number {
  if (text.charAt(from) !== '[') return from;
  const notes = /(?:\[\d{1,3}\])+/y;
  notes.lastIndex = from;
  return notes.test(text) ? notes.lastIndex : from;
}

function skipPlainSpace(text: string, from: number): number {
  let at = from;
  while (text.charAt(at) === ' ' || text.charAt(at) === '\u00a0') at++;
  return at;
}

/** `Terima kasih! 🙏 Semoga …`: the picture belongs to the words before it. */
function skipPicture(text: string, from: number): number {
  const start = skipPlainSpace(text, from);
  if (text.charCodeAt(start) >> 10 !== highSurrogates) return from;
  const picture = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{RI}|\p{VS}|\p{Join_C})+(?=\s|$)/uy;
  picture.lastIndex = start;
  return picture.test(text) ? skip(text, picture.lastIndex, closer) : from;
}

const highSurrogates = 0xd800 >> 10;
