import type { EngineRequest, Usage } from '../../model/engine.js';
import { askOnce } from './ask-once.js';
import type { TranslateOutcome } from './outcome.js';
import { repairTerms, type Repairing } from './repair-terms.js';

export type { TranslateOutcome } from './outcome.js';

export interface TranslateUsing extends Repairing {
  /** Called, and waited for, whenever a batch is done with its repairs, so that the caller keeps what came before the next call is paid. */
  readonly onBatch: (outcomes: readonly TranslateOutcome[], usage: Usage) => Promise<void> | void;
}

/**
 * Translates segments with one engine, in batches in their order. Every segment gets exactly one outcome through `onBatch`, unless the
 * signal or the engine cancels: then those still open get none. Only what is no engine's fault is thrown.
 */
export async function translateSegments(
  request: Omit<EngineRequest, 'round'>,
  using: TranslateUsing,
): Promise<'done' | 'cancelled'> {
  const first: EngineRequest = { ...request, round: 'first' };
  for await (const answer of askOnce(first, using)) {
    const { outcomes, usage, cancelled } = await repairTerms(answer, first, using);
    await using.onBatch(outcomes, usage);
    if (cancelled) return 'cancelled';
  }
  return 'done';
}
