import {
  isCloser,
  isDash,
  isDigit,
  isLower,
  isOpener,
  isSpace,
  isTerminator,
  isUpper,
} from './characters.js';
import type { SentenceRules } from './sentence-rules.js';

export interface SplitText {
  /** White space before the first sentence; all of a text that holds nothing else. */
  readonly lead: string;
  /** Each sentence without white space at its edges, and the white space after it. */
  readonly sentences: { text: string; gap: string }[];
}

/** Longer than any abbreviation; bounds every look around a stop, which keeps the whole linear. */
const longestWord = 40;
/** A bracket that closes within so many code units is an aside, and is not cut inside. */
const longestAside = 300;

/** Splits a text into sentences. Lead, sentences and gaps concatenate to the text exactly, whatever it holds. Linear in its length. */
export function splitSentences(text: string, rules: SentenceRules): SplitText {
  const first = skipSpace(text, 0);
  const sentences: { text: string; gap: string }[] = [];
  let start = first;
  let asideEnd = -1;
  let nextBracket = -1;
  for (let at = first; at < text.length;) {
    const character = text.charAt(at);
    if (character === '(') {
      if (nextBracket < at) nextBracket = indexOrEnd(text, ')', at);
      if (nextBracket < text.length && nextBracket - at <= longestAside) asideEnd = nextBracket;
    }
    const ended = isTerminator(character);
    if (!ended && !isSpace(character)) {
      at++;
      continue;
    }
    const stop = ended ? skip(text, at, isTerminator) : at;
    const end = ended ? skipClosers(text, stop) : at;
    const next = skipSpace(text, end);
    const cut =
      isBlankLine(text, end, next) ||
      (ended && end > asideEnd && endsSentence({ text, start, at, stop, end, next }, rules));
    if (cut || next === text.length) {
      sentences.push({ text: text.slice(start, end), gap: text.slice(end, next) });
      start = next;
    }
    at = Math.max(next, at + 1);
  }
  if (start < text.length) sentences.push({ text: text.slice(start), gap: '' });
  return { lead: text.slice(0, first), sentences };
}

/** Offsets around a possible end of a sentence: its start, the first mark, past the marks, past the closing quotes, the next word. */
interface Place {
  readonly text: string;
  readonly start: number;
  readonly at: number;
  readonly stop: number;
  readonly end: number;
  readonly next: number;
}

function endsSentence(place: Place, rules: SentenceRules): boolean {
  const { text, at, stop, end, next } = place;
  if (next === text.length) return true;
  const word = wordBefore(text, at);
  const opening = skip(text, next, isOpener);
  const head = text.charAt(opening);
  if (end === next && stop === end)
    return text.charAt(at) === '.' && stop === at + 1 && isMissingSpace(word, text, next);
  if (end === next && !isUpper(head)) return false;
  if (!canOpen(text, opening)) return false;
  const following = wordAfter(text, opening);
  if (rules.markedNames.has(word.toLowerCase() + text.charAt(at))) return rules.openers.has(following);
  if (text.charAt(at) !== '.' || stop > at + 1 || end > stop) return true;
  return stopEndsSentence(place, word, following, rules);
}

/** Decides over one stop with nothing between it and the white space. */
function stopEndsSentence(place: Place, word: string, following: string, rules: SentenceRules): boolean {
  const { text, start, at } = place;
  const lower = word.toLowerCase();
  if (at - word.length <= start && isListNumber(word)) return false;
  if (rules.mayBeFinal.has(lower)) return true;
  if (rules.neverFinal.has(lower)) return false;
  if (rules.beforeNumber.has(lower)) return !isDigit(following.charAt(0));
  if (!isInitials(word)) return true;
  const before = wordBefore(text, skipSpaceBack(text, at - word.length)).toLowerCase();
  return rules.letterFollows.has(before) || isDigit(before.slice(-1)) || rules.openers.has(following);
}

/** A sentence opens with anything but a small letter, a mark that goes on, or a dash before a small letter (`.” – kata X`). */
function canOpen(text: string, at: number): boolean {
  const head = text.charAt(at);
  if (isDash(head)) {
    const afterDash = text.charAt(skip(text, skipSpace(text, skip(text, at, isDash)), isOpener));
    return !isLower(afterDash);
  }
  return !isLower(head) && !isTerminator(head) && !',;:)'.includes(head);
}

/** `lainnya.Bahkan`: two words in their usual case, neither of them part of an address such as `www.Contoh.Com`. */
function isMissingSpace(word: string, text: string, next: number): boolean {
  return word.length > 2 && isPlainWord(word) && isUpper(text.charAt(next)) && isLower(text.charAt(next + 1));
}

function isPlainWord(word: string): boolean {
  for (let at = 1; at < word.length; at++) if (!isLower(word.charAt(at))) return false;
  return true;
}

/** `1`, `12`, `a`, `IV` at the start of a sentence. */
function isListNumber(word: string): boolean {
  return /^(?:\d{1,3}|[a-zA-Z]|[IVX]{1,5})$/.test(word);
}

/** `W`, `K.J`, `a.n`: letters one by one. */
function isInitials(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const character = word.charAt(at);
    if (at % 2 === 0 ? !isLower(character) && !isUpper(character) : character !== '.') return false;
  }
  return word.length % 2 === 1;
}

/** The characters before an offset as far as white space or an opening mark, at most `longestWord`. */
function wordBefore(text: string, end: number): string {
  let from = end;
  while (
    from > 0 &&
    end - from < longestWord &&
    !isSpace(text.charAt(from - 1)) &&
    !isOpener(text.charAt(from - 1))
  )
    from--;
  return text.slice(from, end);
}

function wordAfter(text: string, from: number): string {
  let end = from;
  while (end < text.length && end - from < longestWord && isWordCharacter(text.charAt(end))) end++;
  return text.slice(from, end).toLowerCase();
}

function isWordCharacter(character: string): boolean {
  return isLower(character) || isUpper(character) || isDigit(character);
}

/** Past the closing marks that stand directly after a stop. A straight quote before a word opens one, and stays with it. */
function skipClosers(text: string, from: number): number {
  let at = from;
  while (isCloser(text.charAt(at)) && !(isOpener(text.charAt(at)) && isWordCharacter(text.charAt(at + 1))))
    at++;
  return at;
}

function isBlankLine(text: string, from: number, to: number): boolean {
  let lines = 0;
  for (let at = from; at < to; at++) if (text.charAt(at) === '\n') lines++;
  return lines > 1;
}

function skip(text: string, from: number, matches: (character: string) => boolean): number {
  let at = from;
  while (at < text.length && matches(text.charAt(at))) at++;
  return at;
}

function skipSpace(text: string, from: number): number {
  return skip(text, from, isSpace);
}

/** Bounded like every look around a stop. */
function skipSpaceBack(text: string, from: number): number {
  let at = from;
  while (at > 0 && from - at < longestWord && isSpace(text.charAt(at - 1))) at--;
  return at;
}

function indexOrEnd(text: string, sought: string, from: number): number {
  const index = text.indexOf(sought, from);
  return index === -1 ? text.length : index;
}
