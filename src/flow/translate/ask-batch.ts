import { EngineError, type EngineRequest, type Usage } from '../../model/engine.js';
import { matchResults } from './match-results.js';
import { addUsage, noUsage, type TranslateOutcome } from './outcome.js';
import type { Engine } from './port.js';

export interface Asking {
  readonly engine: Engine;
  readonly signal: AbortSignal;
}

export interface Answer {
  /** In the order of the segments; those that a cancellation caught have none. */
  readonly outcomes: readonly TranslateOutcome[];
  /** What was spent, on failed calls too. */
  readonly usage: Usage;
  readonly cancelled: boolean;
}

/**
 * Asks the engine for one batch. A malformed reply is worth asking again in halves, until the segment that causes it is alone; any other
 * failure holds for the whole batch. Retries for its sake are not made here: whoever wraps the engine makes them.
 */
export async function askBatch(request: EngineRequest, asking: Asking): Promise<Answer> {
  if (asking.signal.aborted) return { outcomes: [], usage: noUsage, cancelled: true };
  try {
    const reply = await asking.engine.translate(request, asking.signal);
    return {
      outcomes: matchResults(request.segments, reply.results),
      usage: reply.usage,
      cancelled: false,
    };
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    if (error.failure.kind === 'reply' && request.segments.length > 1) {
      return askHalves(request, asking, error.usage);
    }
    return answerOfFailure(request, error);
  }
}

function answerOfFailure({ segments }: EngineRequest, { failure, usage }: EngineError): Answer {
  if (failure.kind === 'cancelled') return { outcomes: [], usage, cancelled: true };
  return {
    outcomes: segments.map(({ id }) => ({ id, kind: 'failed', failure })),
    usage,
    cancelled: false,
  };
}

async function askHalves(request: EngineRequest, asking: Asking, spent: Usage): Promise<Answer> {
  const middle = Math.ceil(request.segments.length / 2);
  const first = await askBatch({ ...request, segments: request.segments.slice(0, middle) }, asking);
  const second = await askBatch({ ...request, segments: request.segments.slice(middle) }, asking);
  return {
    outcomes: [...first.outcomes, ...second.outcomes],
    usage: [first.usage, second.usage].reduce(addUsage, spent),
    cancelled: first.cancelled || second.cancelled,
  };
}
