import { describe, expect, it } from 'vitest';
import { runAll } from '../../src/jobs/run-all.js';

const never = new AbortController().signal;
const later = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('running many items', () => {
  it('keeps the order, never more at a time than asked, and goes on after one that fails', async () => {
    let running = 0;
    let most = 0;
    const outcomes = await runAll(
      [1, 2, 3, 4, 5, 6],
      async (item) => {
        most = Math.max(most, ++running);
        await later();
        running--;
        if (item === 3) throw new Error('three');
        return item * 10;
      },
      { concurrency: 2, signal: never },
    );
    expect(outcomes.map((outcome) => (outcome.kind === 'done' ? outcome.value : outcome.kind))).toEqual([
      10,
      20,
      'failed',
      40,
      50,
      60,
    ]);
    expect(most).toBe(2);
  });

  it('begins nothing more after a cancel, and lets what is in flight end', async () => {
    const stop = new AbortController();
    const outcomes = await runAll(
      [1, 2, 3, 4],
      async (item) => {
        stop.abort();
        await later();
        return item;
      },
      { concurrency: 1, signal: stop.signal },
    );
    expect(outcomes.map((outcome) => outcome.kind)).toEqual(['done', 'cancelled', 'cancelled', 'cancelled']);
  });
});
