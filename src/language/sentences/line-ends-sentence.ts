import { classAt, lineBreak, lower, opener, skip, space } from './character-classes.js';
import type { CompiledRules } from './compiled-rules.js';
import type { Scan } from './scan.js';
import { isCamel, tokenAfter, wordAfter, wordBefore } from './words-around.js';

/** Line breaks between two offsets; CR LF is one. */
export function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = from; at < to; at++)
    if ((classAt(text, at) & lineBreak) !== 0 && !(text[at] === '\r' && text[at + 1] === '\n')) lines++;
  return lines;
}

/** Whether a line is finished that has no stop: a headline, an item of a list, a line of a table. Copy that was wrapped by hand goes on. */
export function lineEndsSentence(scan: Scan, end: number, next: number): boolean {
  const { text, rules } = scan;
  if (isListItem(text, next, rules)) return true;
  if (goesOn(text, end, next, rules)) return false;
  const width = wrapWidthOf(scan);
  return width === 0 || end - scan.line + 1 + tokenAfter(text, next).length <= width;
}

/** A small letter goes on with the line before, and so does a line that breaks off at a comma or at a word like `dan`. */
function goesOn(text: string, end: number, next: number, rules: CompiledRules): boolean {
  const opening = skip(text, next, opener);
  if (
    (classAt(text, opening) & lower) !== 0 &&
    !isCamel(text, opening) &&
    !rules.smallNames.has(wordAfter(text, opening))
  )
    return true;
  const last = text.charAt(end - 1);
  return ',-/(&'.includes(last) || rules.joiners.has(wordBefore(text, end));
}

/** `- Beras`, `• Beras`, `1. Beras`, `a) Beras`, `(1) Beras`. A dash before a verb of speech is none. */
export function isListItem(text: string, at: number, rules: CompiledRules): boolean {
  const item = /(?:[-–—•·▪●○◦‣*►✓✔➢]|\(?(?:\d{1,3}|[a-zA-Z])[.)]|[IVX]{1,5}\.)[ \t\u00a0]+/y;
  item.lastIndex = at;
  if (!item.test(text)) return false;
  return !rules.attributions.has(wordAfter(text, item.lastIndex));
}

/** Nobody wraps copy wider than this. */
const widestWrap = 120;
const narrowestWrap = 40;

/** The width of a paragraph's lines, if one of them breaks in the middle of a sentence; 0 if its lines are lines of their own. */
function wrapWidthOf(scan: Scan): number {
  if (scan.wrapWidth < 0) scan.wrapWidth = measureWrap(scan);
  return scan.wrapWidth;
}

function measureWrap(scan: Scan): number {
  const { text, rules } = scan;
  let width = 0;
  let broken = 0;
  let line = scan.paragraph;
  for (let at = line; at <= text.length; at++) {
    if (at < text.length && (classAt(text, at) & lineBreak) === 0) continue;
    const length = at - line;
    width = Math.max(width, length);
    const next = skip(text, at, space);
    if (next >= text.length || countLines(text, at, next) > 1) break;
    if (!isListItem(text, next, rules) && goesOn(text, at, next, rules)) broken = Math.max(broken, length);
    line = next;
    at = next - 1;
  }
  const wrapped = broken >= narrowestWrap && width <= widestWrap && broken >= (width * 3) / 4;
  return wrapped ? width : 0;
}
