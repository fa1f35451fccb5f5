import { EngineError, type EngineFailure } from '../model/engine.js';

const FIRST_PAUSE_MILLISECONDS = 500;
const LONGEST_PAUSE_MILLISECONDS = 30_000;
/** Nobody waits longer in front of a running command, and a timer takes no more than 24 days. */
const LONGEST_ASKED_SECONDS = 600;
/** Rate limits end by themselves; a server that fails five times is down. */
const MOST_ATTEMPTS: Partial<Record<EngineFailure['kind'], number>> = { rate: 12, transient: 5, deadline: 3 };

/**
 * How long to wait before the next attempt, in milliseconds; null where there is none to make, or the engine asks for more than ten minutes. What it
 * asks for is kept; else the pause doubles, with full jitter, so that many callers do not come back at the same moment.
 */
export function pauseBefore(
  { kind, retryAfterSeconds }: EngineFailure,
  attempts: number,
  random: () => number,
): number | null {
  if (attempts >= (MOST_ATTEMPTS[kind] ?? 1)) return null;
  const jitter =
    random() * Math.min(FIRST_PAUSE_MILLISECONDS * 2 ** (attempts - 1), LONGEST_PAUSE_MILLISECONDS);
  if (retryAfterSeconds === undefined) return jitter;
  if (retryAfterSeconds > LONGEST_ASKED_SECONDS) return null;
  // A little later than asked, and not all at once.
  return retryAfterSeconds * 1000 + jitter / 4;
}

/** Whatever an engine threw, as an EngineError; a fault of the program stays what it is. */
export function failureOf(error: unknown): EngineError {
  if (error instanceof EngineError) return error;
  throw error;
}
