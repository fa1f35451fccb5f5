import type { TextView } from '../../api/text.js';

export interface Snapshot {
  readonly text: TextView;
  readonly caret: number;
}

/** What a field can go back and forth to, newest last. */
export interface UndoStack {
  readonly past: readonly Snapshot[];
  readonly future: readonly Snapshot[];
  /** When the newest step was taken, and whether letters were typed in it. */
  readonly at: number;
  readonly typing: boolean;
}

export const emptyStack: UndoStack = { past: [], future: [], at: 0, typing: false };

/** Letters typed within this many milliseconds of each other are undone together. */
const TOGETHER = 900;
const MOST = 200;

/** Remembers what stood before a change. */
export function remember(stack: UndoStack, before: Snapshot, typing: boolean, now: number): UndoStack {
  const joined = typing && stack.typing && now - stack.at < TOGETHER && stack.past.length > 0;
  const past = joined ? stack.past : [...stack.past, before].slice(-MOST);
  return { past, future: [], at: now, typing };
}

export interface Step {
  readonly stack: UndoStack;
  readonly snapshot: Snapshot;
}

/** Null where there is nothing to go back to. */
export function undo(stack: UndoStack, now: Snapshot): Step | null {
  const snapshot = stack.past.at(-1);
  if (!snapshot) return null;
  return {
    snapshot,
    stack: { past: stack.past.slice(0, -1), future: [...stack.future, now], at: 0, typing: false },
  };
}

export function redo(stack: UndoStack, now: Snapshot): Step | null {
  const snapshot = stack.future.at(-1);
  if (!snapshot) return null;
  return {
    snapshot,
    stack: { past: [...stack.past, now], future: stack.future.slice(0, -1), at: 0, typing: false },
  };
}
