import type { Actor } from './actor.js';
import type { Hash } from './hash.js';
import type { Text } from './text.js';

/** `context`: same source and same neighbours (101); `exact`: same source (100); `fuzzy`: alike (score below 100). */
export type MatchKind = 'context' | 'exact' | 'fuzzy';

/** A reviewed pair in the translation memory. */
export interface MemoryUnit {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly source: Text;
  readonly target: Text;
  /** Neighbouring source sentences and document, where known. */
  readonly previous?: string;
  readonly next?: string;
  readonly document?: string;
  /** The pair comes from an article under embargo: never shown to another article's engine. */
  readonly embargo: boolean;
  /** Where the unit came from: the name of a TMX file, or `approved` for a pair approved in this workspace. */
  readonly collection: string;
  readonly by?: string;
  /** ISO time. */
  readonly at?: string;
  readonly note?: string;
}

export interface Match {
  readonly unit: MemoryUnit;
  readonly kind: MatchKind;
  /** 101 context, 100 exact, below that the share of words kept, 0 to 99. */
  readonly score: number;
}

/** Words that were offered but did not become the head: a late reply, a stale edit that returned. */
export interface Candidate {
  readonly id: Hash;
  readonly target: Text;
  readonly actor: Actor;
  /** Hash of the source text that they translate. */
  readonly source: Hash;
}
