import type { Span } from '../../../model/term.js';
import type { Text } from '../../../model/text.js';

/** One side of a block as one text, with the offset at which each segment starts. Segments are joined by one character. */
export interface JoinedSide {
  readonly text: string;
  readonly starts: readonly number[];
}

export function joinSide<Side extends 'source' | 'target'>(
  segments: readonly { readonly [Each in Side]: Text }[],
  side: Side,
): JoinedSide {
  const starts: number[] = [];
  let offset = 0;
  for (const segment of segments) {
    starts.push(offset);
    offset += segment[side].text.length + 1;
  }
  return { text: segments.map((segment) => segment[side].text).join('\n'), starts };
}

/** Number of the segment that an offset falls into, and the offset within it. */
export function placeIn(side: JoinedSide, offset: number): { readonly index: number; readonly at: number } {
  let index = 0;
  while (index + 1 < side.starts.length && offset >= (side.starts[index + 1] ?? Infinity)) index++;
  return { index, at: offset - (side.starts[index] ?? 0) };
}

/** A span of the whole as spans of the segments that it runs through, by their numbers. Empty parts are left out. */
export function partsOf(span: Span, side: JoinedSide): (Span & { readonly index: number })[] {
  const parts: (Span & { index: number })[] = [];
  for (const [index, start] of side.starts.entries()) {
    const end = (side.starts[index + 1] ?? side.text.length + 1) - 1;
    if (start >= span.end) break;
    const part = { index, start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start };
    if (part.end > part.start) parts.push(part);
  }
  return parts;
}
