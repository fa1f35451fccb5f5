import type { DraftEntry } from './draft.js';

/** What the head bar says of the person's words, the gravest first. */
export type SavingState = 'unkept' | 'conflict' | 'refusal' | 'offline' | 'unsaved' | 'saved';

export function savingState(entries: Iterable<DraftEntry>, online: boolean): SavingState {
  const all = [...entries];
  if (all.some(({ kept }) => !kept)) return 'unkept';
  if (all.some(({ state }) => state === 'conflict')) return 'conflict';
  if (all.some(({ state }) => state === 'refused')) return 'refusal';
  if (!online || all.some(({ state }) => state === 'offline')) return 'offline';
  return all.length > 0 ? 'unsaved' : 'saved';
}
