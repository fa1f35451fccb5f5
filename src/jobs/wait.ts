import { EngineError } from '../model/engine.js';

/** Waits, and throws an EngineError of kind `cancelled` as soon as the signal is given. */
export async function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) throw cancelled();
  await new Promise<void>((done, stopped) => {
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', stop, { once: true });
    function end(): void {
      signal.removeEventListener('abort', stop);
      done();
    }
    function stop(): void {
      clearTimeout(timer);
      stopped(cancelled());
    }
  });
}

export function cancelled(): EngineError {
  return new EngineError({ kind: 'cancelled', detail: 'the run was stopped' });
}
