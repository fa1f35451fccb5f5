import { remember } from '../../language/remember.js';
import { wordForm, type WordForm } from '../../language/word-form.js';
import type { Span } from '../../model/term.js';

export type PlacedWord = Span & Pick<WordForm, 'text' | 'lower'>;

const pattern = /[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*/gu;
/** Several checks ask for the words of the same texts, one after another. */
const textsOfABlock = 64;

/** Words of a text with their places: letters, combining marks, digits; hyphens and apostrophes inside hold a word together. */
export const wordsOf = remember(readWords, textsOfABlock);

function readWords(text: string): readonly PlacedWord[] {
  const words: PlacedWord[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const { text: written, lower } = wordForm(match[0]);
    words.push({ text: written, lower, start: match.index, end: match.index + written.length });
  }
  return words;
}

export function isInside(word: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => word.start >= span.start && word.end <= span.end);
}
