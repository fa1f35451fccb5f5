import { classAt, closer, opener, skip } from './character-classes.js';
import { countLines } from './line-ends-sentence.js';
import type { Scan } from './scan.js';
import { longestWord } from './words-around.js';

/** A bracket that closes within so many code units is an aside, and is not cut inside. */
const longestAside = 300;

const pairs: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/** The end of the aside that a bracket opens, or -1: the bracket holds sentences of its own where it stands at the start of one. */
export function asideAt(scan: Scan, at: number): number {
  const { text } = scan;
  if (at - scan.start < longestWord && skip(text, scan.start, opener) > at) return -1;
  const opening = text.charAt(at);
  const closing = pairs[opening] ?? '';
  let depth = 0;
  const limit = Math.min(text.length, at + longestAside);
  for (let end = at; end < limit; end++) {
    const character = text.charAt(end);
    if (character === opening) depth++;
    if (character === closing && --depth === 0) return countLines(text, at, end) > 1 ? -1 : end;
  }
  return -1;
}

/** Whether a bracket is among some closing marks. */
export function closesBracket(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if ((classAt(text, at) & closer) !== 0 && ')]'.includes(text.charAt(at))) return true;
  return false;
}
