import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ahead } from '../../../src/flow/translate/ahead.js';

async function all<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const found: Value[] = [];
  for await (const value of values) found.push(value);
  return found;
}

describe('working ahead', () => {
  it('yields in the order of the items, whichever is done first, and never has more under way than allowed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(5), { maxLength: 20 }),
        fc.integer({ min: 1, max: 6 }),
        async (pauses, most) => {
          let [running, peak] = [0, 0];
          const done = await all(
            ahead(pauses, most, async (pause) => {
              peak = Math.max(peak, ++running);
              await sleep(pause);
              running--;
              return pause;
            }),
          );
          expect(done).toEqual(pauses);
          expect(peak).toBeLessThanOrEqual(most);
          expect(peak).toBeGreaterThanOrEqual(Math.min(most, pauses.length));
        },
      ),
      { numRuns: 30 },
    );
  });

  it('begins nothing more after a failure, and waits for what is under way', async () => {
    const begun: number[] = [];
    const ended: number[] = [];
    const work = async (item: number): Promise<number> => {
      begun.push(item);
      await sleep(item === 1 ? 1 : 20);
      ended.push(item);
      if (item === 1) throw new Error('broken');
      return item;
    };
    await expect(all(ahead([1, 2, 3, 4, 5], 3, work))).rejects.toThrow('broken');
    expect(begun).toEqual([1, 2, 3]);
    expect(new Set(ended)).toEqual(new Set([1, 2, 3]));
  });

  it('waits for what is under way where the reader stops', async () => {
    const ended: number[] = [];
    for await (const value of ahead([1, 2, 3], 3, async (item) => {
      await sleep(item * 5);
      ended.push(item);
      return item;
    })) {
      expect(value).toBe(1);
      break;
    }
    expect(ended).toEqual([1, 2, 3]);
  });
});
