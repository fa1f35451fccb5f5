import { recallSegments } from '../flow/recall/recall-segments.js';
import type { Match } from '../model/match.js';
import { plainText } from '../model/text.js';
import { openStore } from '../store/open-store.js';

export interface LookupOptions {
  /** Neighbouring source sentences, for context matches. */
  readonly previous?: string | null;
  readonly next?: string | null;
  /** Most matches. */
  readonly limit?: number;
  /** Lowest score, in percent. */
  readonly threshold?: number;
}

export interface OpenMemory {
  /** Matches for an Indonesian sentence, best first. */
  lookup(source: string, options?: LookupOptions): Promise<Match[]>;
  close(): Promise<void>;
}

/** Opens the memory in a workspace's database file (`.selaras/selaras.db`), for look-ups. */
export async function openMemory(path: string): Promise<OpenMemory> {
  const store = await openStore(path);
  return {
    async lookup(source, { previous = null, next = null, limit = 5, threshold = 75 } = {}) {
      const matches = await recallSegments({
        segments: [{ id: 'asked', source: plainText(source), previous, next }],
        pair: { from: 'id', to: 'en' },
        memory: store.memory,
        threshold,
        limit,
      });
      return matches.get('asked') ?? [];
    },
    close: () => store.close(),
  };
}
