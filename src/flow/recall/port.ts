import type { Hash } from '../../model/hash.js';
import type { MemoryUnit } from '../../model/match.js';

export interface LanguagePair {
  readonly from: string;
  readonly to: string;
}

/** The memory only looks words up; recall makes matches and scores of what it returns. Results are in a stable order (by unit id). */
export interface Memory {
  /** Units whose source has one of these hashes (`hashString` of the plain source text). */
  exact(sources: readonly Hash[], pair: LanguagePair): Promise<ReadonlyMap<Hash, readonly MemoryUnit[]>>;
  /** At most `limit` units that share the rarest of these words (see `wordsOf`), most shared first. */
  similar(words: readonly string[], pair: LanguagePair, limit: number): Promise<readonly MemoryUnit[]>;
}
