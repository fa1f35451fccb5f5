import type { Mark, MarkKind } from '../text/marks.js';
import { rangeOf } from './caret.js';

const kinds: readonly MarkKind[] = [
  'term',
  'missing',
  'info',
  'warning',
  'blocking',
  'strong',
  'em',
  'markup',
];

/** Draws marks over the words of the one field that is open, without touching them: the caret, spelling marks and input methods stay whole. */
export function highlightField(field: HTMLElement, marks: readonly Mark[]): void {
  // Browsers without it show the words unmarked; the panel says the same.
  if (!('highlights' in CSS)) return;
  for (const kind of kinds) {
    const ranges = marks
      .filter((mark) => mark.kind === kind)
      .flatMap(({ start, end }) => rangeOf(field, start, end) ?? []);
    if (ranges.length === 0) CSS.highlights.delete(`desk-${kind}`);
    else CSS.highlights.set(`desk-${kind}`, new Highlight(...ranges));
  }
}

export function clearHighlights(): void {
  if ('highlights' in CSS) for (const kind of kinds) CSS.highlights.delete(`desk-${kind}`);
}
