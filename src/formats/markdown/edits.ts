/** Replaces `start` to `end` (UTF-16 offsets of the source) by `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies edits that do not overlap, in any order. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let written = '';
  let from = 0;
  for (const edit of edits.toSorted((left, right) => left.start - right.start || left.end - right.end)) {
    written += source.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return written + source.slice(from);
}
