import type { Segment } from '../../model/document.js';
import { targetOf, writingRevision } from '../../model/state.js';
import { wordsOf } from '../../model/words.js';

/** Skimming English takes a practised reader about an eighth of a second a word (480 words a minute); nobody reads faster with understanding. */
const WORDS_A_SECOND = 8;

/** Milliseconds that it takes to read the standing words once, at the fastest. */
export function readingTime(segment: Segment): number {
  const words = wordsOf(targetOf(segment)?.text ?? '').length;
  return Math.round((1000 * words) / WORDS_A_SECOND);
}

/** Words as an engine gave them, which nobody has touched: approving these unread is what a rubber stamp does. */
export function isUneditedMachine(segment: Segment): boolean {
  return writingRevision(segment)?.actor.kind === 'engine';
}
