import { setTimeout as wait } from 'node:timers/promises';
import { isBusy } from './store-fault.js';

/** How long another process's lock is waited for, in all. */
const PATIENCE_MILLISECONDS = 30_000;

/** Does it as soon as no other process holds the lock, without blocking the event loop meanwhile. Throws SQLite's own error when patience ends. */
export async function whenFree<Result>(act: () => Result | Promise<Result>): Promise<Result> {
  const deadline = Date.now() + PATIENCE_MILLISECONDS;
  for (let pause = 2; ; pause = Math.min(pause * 2, 100)) {
    try {
      return await act();
    } catch (error) {
      if (!isBusy(error) || Date.now() > deadline) throw error;
      await wait(pause);
    }
  }
}
