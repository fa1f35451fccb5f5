import { EngineError, type EngineFailure } from '../model/engine.js';

/** So many calls in a row without an answer, and the engine counts as down. */
const MOST_IN_A_ROW = 6;
const FIRST_PAUSE_MILLISECONDS = 15_000;
const LONGEST_PAUSE_MILLISECONDS = 120_000;

/**
 * Spares an engine that is down, and everybody the waiting: while it is open, calls fail at once. After a pause one call is let through to see
 * whether it is back. What no pause can heal (a wrong key, a used-up quota) opens it for good.
 */
export class Breaker {
  private inARow = 0;
  private openUntil = 0;
  private pause = FIRST_PAUSE_MILLISECONDS;
  private final: EngineFailure | null = null;

  constructor(private readonly engine: string) {}

  /** Throws where no call is to be made now. */
  check(): void {
    if (this.final) throw new EngineError(this.final);
    if (Date.now() >= this.openUntil) return;
    const seconds = Math.ceil((this.openUntil - Date.now()) / 1000);
    throw new EngineError({
      kind: 'transient',
      detail: `${this.engine} failed ${this.inARow} times in a row, and is left alone for ${seconds} s`,
      retryAfterSeconds: seconds,
    });
  }

  succeeded(): void {
    this.inARow = 0;
    this.pause = FIRST_PAUSE_MILLISECONDS;
  }

  failed(failure: EngineFailure): void {
    if (failure.kind === 'auth' || failure.kind === 'quota') this.final = failure;
    if (failure.kind !== 'transient' && failure.kind !== 'deadline') return;
    this.inARow++;
    if (this.inARow < MOST_IN_A_ROW) return;
    this.openUntil = Date.now() + this.pause;
    this.pause = Math.min(this.pause * 2, LONGEST_PAUSE_MILLISECONDS);
  }
}
