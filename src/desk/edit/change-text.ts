import type { TextView } from '../../api/text.js';
import type { Mark } from '../text/marks.js';

/** Puts words in place of a stretch; inline codes keep their place among the words, and none is lost. */
export function replaceRange(text: TextView, start: number, end: number, inserted: string): TextView {
  const moved = text.codes.map((code) => ({
    ...code,
    at: movedOffset(code.at, start, end, inserted.length),
  }));
  return { text: text.text.slice(0, start) + inserted + text.text.slice(end), codes: moved };
}

function movedOffset(at: number, start: number, end: number, length: number): number {
  if (at <= start) return at;
  return at >= end ? at + length - (end - start) : start + length;
}

/** A stretch of the text before that became other words. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly inserted: string;
}

/** The one change that makes `after` of `before`; the caret, which stands behind what was typed, settles where equal letters leave a choice. Without a caret the change is as near to the front as it can be. */
export function findChange(before: string, after: string, caret = 0): Change {
  const behind = after.length - caret;
  const mostBehind = Math.min(behind, before.length);
  let suffix = 0;
  while (suffix < mostBehind && before.at(-1 - suffix) === after.at(-1 - suffix)) suffix++;
  const mostBefore = Math.min(before.length, after.length) - suffix;
  let prefix = 0;
  while (prefix < mostBefore && before[prefix] === after[prefix]) prefix++;
  return { start: prefix, end: before.length - suffix, inserted: after.slice(prefix, after.length - suffix) };
}

/** Marks after a change: those behind it move along, those whose own words changed are gone until the server looks again. */
export function shiftMarks(marks: readonly Mark[], { start, end, inserted }: Change): Mark[] {
  const by = inserted.length - (end - start);
  return marks.flatMap((mark) => {
    if (mark.end <= start) return [mark];
    if (mark.start >= end) return [{ ...mark, start: mark.start + by, end: mark.end + by }];
    return [];
  });
}
