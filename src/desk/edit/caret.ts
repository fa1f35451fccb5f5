/** The caret of a field that holds plain text, as an offset in UTF-16 units; null where it is elsewhere. */
export function caretOf(field: HTMLElement): number | null {
  return selectionOf(field)?.end ?? null;
}

export function selectionOf(field: HTMLElement): { readonly start: number; readonly end: number } | null {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!field.contains(range.startContainer) || !field.contains(range.endContainer)) return null;
  return {
    start: offsetOf(field, range.startContainer, range.startOffset),
    end: offsetOf(field, range.endContainer, range.endOffset),
  };
}

export function setCaret(field: HTMLElement, offset: number): void {
  const range = rangeOf(field, offset, offset);
  if (!range) return;
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** A range over a stretch of the field's text; null where it has no text. A browser may cut the text into several nodes. */
export function rangeOf(field: HTMLElement, start: number, end: number): Range | null {
  const range = document.createRange();
  if (field.firstChild === null) {
    range.setStart(field, 0);
    return range;
  }
  const from = placeOf(field, start);
  const to = placeOf(field, end);
  if (!from || !to) return null;
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

function placeOf(field: HTMLElement, offset: number): { node: Text; offset: number } | null {
  const walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT);
  let left = offset;
  let last: Text | null = null;
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    if (left <= node.length) return { node, offset: left };
    left -= node.length;
    last = node;
  }
  return last && { node: last, offset: last.length };
}

function offsetOf(field: HTMLElement, node: Node, offset: number): number {
  const range = document.createRange();
  range.selectNodeContents(field);
  range.setEnd(node, offset);
  return range.toString().length;
}
