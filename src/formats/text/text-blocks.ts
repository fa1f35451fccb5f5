/** A block of a plain text: `start` to `end` (UTF-16 offsets) from its first to its last visible character. */
export interface TextBlock {
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly line: number;
}

interface Line {
  readonly text: string;
  readonly start: number;
  readonly number: number;
}

/** Nobody wraps lines by hand at more than this; a longer line is a whole paragraph. */
const longestWrappedLine = 120;

/**
 * Blocks are runs of lines without a blank line between them; a line of white space alone is blank. Where an article has no blank line at all and
 * its lines are too long to have been wrapped, each line is a block: so it comes out of many content systems. In linear time.
 */
export function findTextBlocks(text: string): TextBlock[] {
  const eachLine = !hasBlankLine(text) && hasLongLine(text);
  const blocks: TextBlock[] = [];
  let open: TextBlock | undefined;
  for (const line of linesOf(text)) {
    const words = line.text.trim();
    if (open && (words === '' || eachLine)) {
      blocks.push(open);
      open = undefined;
    }
    if (words === '') continue;
    const start = line.start + line.text.indexOf(words);
    open = { start: open?.start ?? start, end: start + words.length, line: open?.line ?? line.number };
  }
  return open ? [...blocks, open] : blocks;
}

/** Between the first and the last word. */
function hasBlankLine(text: string): boolean {
  return /(?:\r\n|\r(?!\n)|\n)[^\S\r\n]*[\r\n]/.test(text.trim());
}

function hasLongLine(text: string): boolean {
  return new RegExp(`[^\\r\\n]{${longestWrappedLine + 1}}`).test(text);
}

function* linesOf(text: string): Generator<Line> {
  let start = 0;
  let number = 1;
  for (const lineBreak of text.matchAll(/\r\n|\r|\n/g)) {
    yield { text: text.slice(start, lineBreak.index), start, number };
    start = lineBreak.index + lineBreak[0].length;
    number += 1;
  }
  yield { text: text.slice(start), start, number };
}
