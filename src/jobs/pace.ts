import PQueue from 'p-queue';
import type { EngineTraits } from '../model/engine.js';
import { cancelled, wait } from './wait.js';

const MINUTE = 60_000;
/** Successes in a row, for each call at a time, before one more is tried. */
const GOOD_CALLS = 4;

/**
 * Lets calls through as fast as an engine takes them: so many at a time, requests and characters evenly over the minute. A rate limit halves the
 * calls at a time and stops all of them for as long as the engine asked; good calls win them back one by one (additive increase,
 * multiplicative decrease, as in TCP).
 */
export class Pace {
  private readonly queue: PQueue;
  private readonly most: number;
  private good = 0;
  private pausedUntil = 0;
  /** When the next characters may be sent. */
  private charactersFrom = 0;

  constructor(private readonly limits: EngineTraits['limits']) {
    this.most = limits.concurrency ?? 1;
    const { requestsPerMinute } = limits;
    this.queue = new PQueue({
      concurrency: this.most,
      ...(requestsPerMinute === undefined ? {} : { intervalCap: 1, interval: MINUTE / requestsPerMinute }),
    });
  }

  /** Runs a call in its turn. Before its turn the signal takes it out of the queue; after that it runs to its end. */
  async run<Value>(characters: number, signal: AbortSignal, call: () => Promise<Value>): Promise<Value> {
    const task = async (): Promise<Value> => {
      await this.turn(characters, signal);
      return call();
    };
    if (signal.aborted) throw cancelled();
    return this.queue.add(task);
  }

  succeeded(): void {
    this.good++;
    if (this.good < GOOD_CALLS * this.queue.concurrency || this.queue.concurrency >= this.most) return;
    this.good = 0;
    this.queue.concurrency++;
  }

  /** The engine said that it was asked too fast. */
  limited(pauseMilliseconds: number): void {
    this.good = 0;
    this.queue.concurrency = Math.max(1, Math.floor(this.queue.concurrency / 2));
    this.pausedUntil = Math.max(this.pausedUntil, Date.now() + pauseMilliseconds);
  }

  private async turn(characters: number, signal: AbortSignal): Promise<void> {
    const { charactersPerMinute } = this.limits;
    const now = Date.now();
    const from = Math.max(this.charactersFrom, now);
    if (charactersPerMinute !== undefined)
      this.charactersFrom = from + (characters / charactersPerMinute) * MINUTE;
    await wait(charactersPerMinute === undefined ? 0 : from - now, signal);
    for (let rest = this.pausedUntil - Date.now(); rest > 0; rest = this.pausedUntil - Date.now())
      await wait(rest, signal);
  }
}
