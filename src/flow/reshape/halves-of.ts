import { cutText, emptyText, type Text } from '../../model/text.js';

/** A text cut in two, and the white space that stood at the cut. */
export interface Halves {
  readonly first: Text;
  readonly gap: Text;
  readonly second: Text;
}

/**
 * Cuts at an offset; white space around the cut belongs to neither half. Null where a half would be empty, or the cut would part a surrogate pair.
 */
export function halvesOf(value: Text, at: number): Halves | null {
  const { text } = value;
  if (at <= 0 || at >= text.length || partsPair(text, at)) return null;
  const start = text.slice(0, at).trimEnd().length;
  const end = text.length - text.slice(at).trimStart().length;
  if (text.slice(0, start).trim() === '' || text.slice(end).trim() === '') return null;
  const [first = emptyText, gap = emptyText, second = emptyText] = cutText(value, [start, end]);
  return { first, gap, second };
}

function partsPair(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '');
}
