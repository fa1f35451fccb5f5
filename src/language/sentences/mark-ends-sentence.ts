import { closesBracket } from './aside.js';
import { isAttribution, isSpeaker } from './attribution.js';
import {
  alphanumeric,
  classAt,
  closer,
  digit,
  lineBreak,
  lower,
  opener,
  skip,
  space,
  terminator,
  upper,
} from './character-classes.js';
import type { CompiledRules } from './compiled-rules.js';
import { kindOf } from './compiled-rules.js';
import { endsTitle } from './ends-title.js';
import { isListItem, lineEndsSentence } from './line-ends-sentence.js';
import { isNextLetter } from './list-numbers.js';
import { isMissingSpace } from './missing-space.js';
import { opensClearly, opensSentence } from './opens-sentence.js';
import type { Marks, Place, Scan } from './scan.js';
import { stopEndsSentence } from './stop-ends-sentence.js';
import { hasNoVowel, isCamel, isInitials, longestWord, wordAfter, wordBefore } from './words-around.js';

/** Whether the marks at a place end the sentence. `lines` says whether a line ends there as well. */
export function markEndsSentence(scan: Scan, marks: Marks, lines: number): boolean {
  const { text, rules } = scan;
  const { at, stop, end, next } = marks;
  if (stop - scan.start < longestWord && skip(text, scan.start, opener | terminator) >= stop) return false;
  if (end === next) return isMissingSpace(scan, marks);
  if (lines > 0 && isListItem(text, next, rules)) return true;
  const opening = skipOpeners(text, next);
  const place = { at, stop, end, next, opening };
  if (!canOpen(scan, place)) return false;
  if (at < scan.aside && end <= scan.aside) return false;
  const ends = text.charAt(at) === '.' && stop === at + 1 ? stopEnds(scan, place) : markEnds(scan, place);
  return ends || (lines > 0 && isFinishedLine(scan, place));
}

/** One stop, with or without closing marks after it. */
function stopEnds(scan: Scan, place: Place): boolean {
  const { text, rules } = scan;
  if (place.end === place.stop) return stopEndsSentence(scan, place);
  if (isAttribution(text, place, rules)) return false;
  const word = wordBefore(text, place.at, scan.start);
  const kind = kindOf(word, rules);
  if (kind === 'beforeName') return opensClearly(text, place, rules);
  const alone = place.at < scan.aside && text.charAt(place.at - word.length - 1) === '(';
  const shortened =
    alone || kind === 'insideName' || (kind === undefined && (isInitials(word) || isShort(word)));
  return !shortened || opensSentence(text, place, rules);
}

function isShort(word: string): boolean {
  return hasNoVowel(word) && word !== word.toUpperCase();
}

/** Question and exclamation marks, and several stops. */
function markEnds(scan: Scan, place: Place): boolean {
  const { text, rules } = scan;
  if (isAttribution(text, place, rules)) return false;
  if (place.at < scan.aside) return opensSentence(text, place, rules);
  const mark = text.charAt(place.at);
  if (mark !== '.' && mark !== '…') {
    if (isSpeaker(text, place, rules)) return false;
    const capital = (classAt(text, place.opening) & lower) === 0;
    return !endsTitle(scan, place) || (capital && opensSentence(text, place, rules));
  }
  if (text.charAt(place.at - 1) === '[') return false;
  // Somebody hesitates: `Ia pergi ke… Jakarta`.
  if (rules.joiners.has(wordBefore(text, place.at, scan.start)) && place.end === place.stop) return false;
  const apart = (classAt(text, place.at - 1) & space) !== 0;
  return !apart || place.end > place.stop || opensSentence(text, place, rules);
}

/** A sentence opens with anything but a small letter, a mark that goes on, or a dash before a small letter (`.” – kata X`). */
function canOpen(scan: Scan, place: Place): boolean {
  const { text, rules } = scan;
  const { opening } = place;
  const head = text.charAt(opening);
  const bits = classAt(text, opening);
  if ((bits & upper) !== 0 && (bits & lower) === 0) return true;
  if ((bits & digit) !== 0) return true;
  if ((bits & lower) !== 0) return opensSmall(scan, place);
  if ('-–—'.includes(head)) return dashOpens(text, place, rules);
  return (bits & (terminator | closer)) === 0 && !',;:/&='.includes(head);
}

/** ” opens as well in the style of some papers, where it stands before a word. */
function skipOpeners(text: string, from: number): number {
  const at = skip(text, from, opener);
  return '”’'.includes(text.charAt(at)) && (classAt(text, at + 1) & alphanumeric) !== 0 ? at + 1 : at;
}

/** iPhone and detikcom keep their small letter, a web address too; and a hurried writer forgets the capital of a word that opens sentences. */
function opensSmall(scan: Scan, place: Place): boolean {
  const { text, rules } = scan;
  const { opening } = place;
  const following = wordAfter(text, opening).toLowerCase();
  if (isCamel(text, opening) || rules.smallNames.has(following) || isNextLetter(scan, opening)) return true;
  const token = text.slice(opening, skip(text, opening, 0xffff & ~space));
  if (rules.smallNames.has(token.toLowerCase())) return true;
  if (place.end > place.stop || place.stop > place.at + 1 || !rules.openers.has(following)) return false;
  const word = wordBefore(text, place.at, scan.start);
  return /^\p{L}\p{Ll}{3,}$/u.test(word) && !hasNoVowel(word) && !kindOf(word, rules);
}

/** After a closed quotation a dash brings who said it; elsewhere what follows opens, if it has a capital. */
function dashOpens(text: string, place: Place, rules: CompiledRules): boolean {
  const word = skip(text, skipDashes(text, place.opening), space);
  const start = skip(text, word, opener);
  if ((classAt(text, start) & lower) !== 0) return false;
  const quoted = place.end > place.stop && !closesBracket(text, place.stop, place.end);
  return !quoted || start > word || !isSignature(text, start, rules);
}

/** The longest name under a quotation. */
const longestSignature = 80;

/** A name that ends its paragraph, or at least no word that opens sentences. */
function isSignature(text: string, at: number, rules: CompiledRules): boolean {
  const signature = /[^.!?…\n\r]*/y;
  signature.lastIndex = at;
  const length = signature.exec(text.slice(0, at + longestSignature))?.[0].length ?? 0;
  const ends = (classAt(text, at + length) & lineBreak) !== 0 || at + length >= text.length;
  return (ends && length < longestSignature) || !rules.openers.has(wordAfter(text, at).toLowerCase());
}

function skipDashes(text: string, from: number): number {
  let at = from;
  while ('-–—'.includes(text.charAt(at)) && at < text.length) at++;
  return at;
}

/** `Penulis: Andi W.` at the end of a line is finished; `Jl.` is not. */
function isFinishedLine(scan: Scan, place: Place): boolean {
  const kind = kindOf(wordBefore(scan.text, place.at, scan.start), scan.rules);
  if (kind === 'beforeName' || kind === 'beforeNumber') return false;
  return lineEndsSentence(scan, place.end, place.next);
}
