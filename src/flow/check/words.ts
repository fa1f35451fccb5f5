import { remember } from '../../language/remember.js';
import type { Span } from '../../model/term.js';

export interface PlacedWord extends Span {
  readonly text: string;
}

const pattern = /[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*/gu;
/** Several checks ask for the words of the same texts, one after another. */
const textsOfABlock = 64;

/** Words of a text with their places: letters, combining marks, digits; hyphens and apostrophes inside hold a word together. */
export const wordsOf = remember(readWords, textsOfABlock);

function readWords(text: string): readonly PlacedWord[] {
  const words: PlacedWord[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const word = sameWord(match[0]);
    words.push({ text: word, start: match.index, end: match.index + word.length });
  }
  return words;
}

/** One string for all places of a word: tables find it without reading its letters again. */
const sameWord = remember((word) => word);

export function isInside(word: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => word.start >= span.start && word.end <= span.end);
}
