import { hashString } from '../model/hash.js';
import type { MemoryUnit } from '../model/match.js';

export interface Choice {
  /** Name of the collection: `approved`, or that of a TMX file. */
  readonly collection: string;
  /** Most pairs. */
  readonly limit: number;
  /** Whether an engine on another machine will read them: what is under embargo stays here then. */
  readonly remote: boolean;
}

export interface Chosen {
  readonly pairs: readonly MemoryUnit[];
  /** Pairs of the collection left out because they are under embargo. */
  readonly withheld: number;
}

/**
 * Reviewed pairs to measure engines on. Where there are more than the limit, a sample over all articles that stays the same from run to run:
 * those whose ids have the lowest hashes.
 */
export async function choosePairs(units: AsyncIterable<MemoryUnit>, choice: Choice): Promise<Chosen> {
  const pairs: { readonly unit: MemoryUnit; readonly hash: string }[] = [];
  let withheld = 0;
  for await (const unit of units) {
    if (unit.collection !== choice.collection || unit.source.text.trim() === '') continue;
    if (unit.embargo && choice.remote) withheld += 1;
    else pairs.push({ unit, hash: hashString(unit.id) });
  }
  const sample = pairs.toSorted((left, right) => (left.hash < right.hash ? -1 : 1)).slice(0, choice.limit);
  return { pairs: sample.map(({ unit }) => unit), withheld };
}
