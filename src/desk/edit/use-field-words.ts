import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { TextView } from '../../api/text.js';
import { sameText } from '../../model/text.js';
import type { Mark } from '../text/marks.js';
import { caretOf, selectionOf, setCaret } from './caret.js';
import { findChange, replaceRange, shiftMarks } from './change-text.js';
import { highlightField } from './highlight-field.js';
import { emptyStack, redo, remember, undo, type UndoStack } from './undo.js';

export interface FieldWordsUsing {
  readonly element: RefObject<HTMLDivElement | null>;
  readonly id: string;
  readonly text: TextView;
  readonly marks: readonly Mark[];
  /** Words that `marks` speak of. */
  readonly marked: TextView | null;
  readonly stacks: Map<string, UndoStack>;
  readonly typed: (text: TextView) => void;
}

export interface FieldWords {
  readonly text: () => TextView;
  readonly caret: () => number | null;
  /** What stands before the caret. */
  readonly before: () => string;
  /** Takes in what the browser has put on the page. */
  readonly read: () => void;
  /** Puts words in place of what is selected. */
  readonly put: (words: string) => void;
  readonly replaceAll: (text: TextView, caret?: number) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** The words of an open field with their codes, marks and steps back; the page shows what stands here. */
export function useFieldWords(using: FieldWordsUsing): FieldWords {
  const { element, id, text, marks, marked, stacks, typed } = using;
  const now = useRef(text);
  const caret = (): number | null => (element.current ? caretOf(element.current) : null);
  const stack = (): UndoStack => stacks.get(id) ?? emptyStack;

  const show = (next: TextView, at: number, shown: boolean): void => {
    now.current = next;
    const field = element.current;
    if (field && !shown) {
      field.textContent = next.text;
      if (field.ownerDocument.activeElement === field) setCaret(field, at);
    }
    typed(next);
  };
  /** `shown` where the browser has the words on the page already. */
  const take = (next: TextView, at: number, shown: boolean): void => {
    const before = { text: now.current, caret: shown ? at : (caret() ?? now.current.text.length) };
    if (sameText(before.text, next)) return;
    stacks.set(id, remember(stack(), before, shown, performance.now()));
    show(next, at, shown);
  };
  const step = (go: typeof undo): void => {
    const done = go(stack(), { text: now.current, caret: caret() ?? 0 });
    if (!done) return;
    stacks.set(id, done.stack);
    show(done.snapshot.text, Math.min(done.snapshot.caret, done.snapshot.text.text.length), false);
  };

  // Words that came from elsewhere while nothing was typed here.
  useLayoutEffect(() => {
    const field = element.current;
    if (!field || (sameText(now.current, text) && field.textContent === text.text)) return;
    const at = caretOf(field);
    now.current = text;
    field.textContent = text.text;
    if (at !== null) setCaret(field, Math.min(at, text.text.length));
  }, [element, text]);

  // After every word too: what was typed comes back as a draft.
  useLayoutEffect(() => {
    const field = element.current;
    if (field) highlightField(field, shiftMarks(marks, findChange(marked?.text ?? '', now.current.text)));
  });

  return {
    text: () => now.current,
    caret,
    before: () =>
      now.current.text.slice(0, (element.current && selectionOf(element.current)?.start) ?? undefined),
    read() {
      const after = element.current?.textContent ?? '';
      const at = caret() ?? after.length;
      const { start, end, inserted } = findChange(now.current.text, after, at);
      take(replaceRange(now.current, start, end, inserted), at, true);
    },
    put(words) {
      const end = now.current.text.length;
      const place = (element.current && selectionOf(element.current)) ?? { start: end, end };
      take(replaceRange(now.current, place.start, place.end, words), place.start + words.length, false);
    },
    replaceAll: (next, at = next.text.length) => take(next, at, false),
    undo: () => step(undo),
    redo: () => step(redo),
  };
}
