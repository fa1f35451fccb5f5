import type { Span } from '../../model/term.js';

export interface PlacedWord extends Span {
  readonly text: string;
}

/** Words of a text with their places: letters, combining marks, digits; hyphens and apostrophes inside hold a word together. */
export function wordsOf(text: string): PlacedWord[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

export function isInside(word: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => word.start >= span.start && word.end <= span.end);
}
