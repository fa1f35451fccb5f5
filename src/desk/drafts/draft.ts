import type { Conflict } from '../../api/segment.js';
import type { Refusal, Saved } from '../../api/acts.js';
import type { TextView } from '../../api/text.js';

/** Words of a person that no server has acknowledged yet. */
export interface Draft {
  readonly path: string;
  readonly segment: string;
  /** Head that the words were made from, and its words: the base of a three-way view. */
  readonly expected: string | null;
  readonly base: TextView | null;
  readonly target: TextView;
  /** The person also approves: how long they saw it, in milliseconds, and whether they were asked again. */
  readonly approve: { readonly seen: number; readonly sure: boolean } | null;
}

/** What became of an attempt to save. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly saved: Saved; readonly refused: Refusal | null }
  | { readonly kind: 'stale'; readonly conflict: Conflict }
  /** The server will not take it, and says why. */
  | { readonly kind: 'refused'; readonly code: string; readonly sentence: string }
  | { readonly kind: 'offline' };

export type DraftState = 'waiting' | 'sending' | 'offline' | 'conflict' | 'refused';

/** A draft with what is known of it. */
export interface DraftEntry {
  readonly draft: Draft;
  readonly state: DraftState;
  readonly conflict: Conflict | null;
  /** Why the server refused it. */
  readonly sentence: string | null;
  readonly code: string | null;
  /** False where the browser could not keep it: closing the window would lose it. */
  readonly kept: boolean;
}

export function draftKey({ path, segment }: Pick<Draft, 'path' | 'segment'>): string {
  return JSON.stringify([path, segment]);
}
