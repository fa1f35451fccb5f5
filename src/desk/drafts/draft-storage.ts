import type { Draft } from './draft.js';
import type { DraftStorage } from './draft-queue.js';

/** The part of `localStorage` that is used. */
export interface KeyedStorage {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

const PREFIX = 'selaras.draft.';

/** Keeps drafts by window, so that two windows on one sentence never write over each other's words. */
export function draftStorage(storage: KeyedStorage, window: string): DraftStorage {
  return {
    keep(draft) {
      try {
        storage.setItem(keyOf(window, draft), JSON.stringify(draft));
        return true;
      } catch {
        return false;
      }
    },
    drop(draft) {
      try {
        storage.removeItem(keyOf(window, draft));
      } catch {
        // It could not be kept either.
      }
    },
  };
}

/** Takes over the drafts of windows that are gone: after a crash, or a window that was closed offline. */
export function adoptDrafts(storage: KeyedStorage, window: string, alive: ReadonlySet<string>): Draft[] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  const adopted: Draft[] = [];
  for (const key of keys.filter((name) => name.startsWith(PREFIX))) {
    const owner = key.slice(PREFIX.length).split('.')[0] ?? '';
    if (owner !== window && alive.has(owner)) continue;
    const draft = readDraft(storage.getItem(key));
    if (!draft) continue;
    if (owner !== window) {
      storage.setItem(keyOf(window, draft), JSON.stringify(draft));
      storage.removeItem(key);
    }
    adopted.push(draft);
  }
  return adopted;
}

function keyOf(window: string, { path, segment }: Pick<Draft, 'path' | 'segment'>): string {
  return `${PREFIX}${window}.${JSON.stringify([path, segment])}`;
}

/** A draft as it was kept; null for what is none. */
function readDraft(text: string | null): Draft | null {
  try {
    const value = JSON.parse(text ?? 'null') as Partial<Draft> | null;
    const whole = typeof value?.path === 'string' && typeof value.segment === 'string' && value.target;
    return whole ? (value as Draft) : null;
  } catch {
    return null;
  }
}
