import { EngineError, type EngineFailureKind, type Usage } from '../model/engine.js';

export interface Bounds {
  /** Cancels the call. */
  readonly signal: AbortSignal;
  /** Longest wait for the answer. */
  readonly seconds: number;
  /** What the call costs if it was answered after all: nobody knows of an answer that nobody waited for, so it counts as spent. */
  readonly atStake: Usage;
}

/**
 * Makes one call to a service. A cancellation or a deadline is answered at once, as an EngineError, whether or not the client library listens to
 * the signal that it is handed.
 */
export function boundedCall<Value>(
  call: (signal: AbortSignal) => Promise<Value>,
  { signal, seconds, atStake }: Bounds,
): Promise<Value> {
  if (signal.aborted)
    return Promise.reject(new EngineError({ kind: 'cancelled', detail: 'cancelled before the call' }));
  return new Promise((resolve, reject) => {
    const limit = new AbortController();
    const stop = (kind: EngineFailureKind, detail: string): void => {
      reject(new EngineError({ kind, detail }, atStake));
      limit.abort();
    };
    const onAbort = (): void => stop('cancelled', 'cancelled during the call');
    const timer = setTimeout(() => stop('deadline', `no answer within ${seconds} s`), seconds * 1000);
    signal.addEventListener('abort', onAbort, { once: true });
    void call(limit.signal)
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
      });
  });
}
