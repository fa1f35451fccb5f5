import type { EngineFailure, Usage } from '../../model/engine.js';
import type { Hash } from '../../model/hash.js';

/** What became of one segment. */
export type TranslateOutcome = Translation | Failed;

export interface Translation {
  readonly id: string;
  readonly kind: 'translated';
  readonly wire: string;
  readonly model?: string;
  readonly prompt?: Hash;
  /** The segment with the same wire whose reply was used again. */
  readonly repetitionOf?: string;
  /** The words are those of the repair round: the wire answers the masked segment, not the first one. */
  readonly repaired?: true;
}

export interface Failed {
  readonly id: string;
  readonly kind: 'failed';
  readonly failure: EngineFailure;
}

export { noUsage } from '../../model/engine.js';

export function addUsage(left: Usage, right: Usage): Usage {
  return { characters: left.characters + right.characters, cost: left.cost + right.cost };
}
