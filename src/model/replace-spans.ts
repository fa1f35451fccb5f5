import type { Text } from './text.js';

/** Replaces `start` to `end` (UTF-16 units) by `text`. */
export interface SpanEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Words with edits that do not overlap, in ascending order. Codes stay where they stood; one inside what is replaced moves behind it. */
export function replaceSpans({ text, codes }: Text, edits: readonly SpanEdit[]): Text {
  if (edits.length === 0) return { text, codes };
  let written = '';
  let from = 0;
  let next = 0;
  let shift = 0;
  const moved = codes.map((code) => {
    for (let edit = edits[next]; edit && edit.start < code.at; edit = edits[next]) {
      if (edit.end > code.at) return { ...code, at: edit.start + shift + edit.text.length };
      shift += edit.text.length - (edit.end - edit.start);
      next += 1;
    }
    return { ...code, at: code.at + shift };
  });
  for (const edit of edits) {
    written += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return { text: written + text.slice(from), codes: moved };
}
