import { describe, expect, it } from 'vitest';
import type { Call, Ledger } from '../../src/jobs/port.js';

/** What every ledger must do; `open` gives an empty one to which `isAlive` says who still works. */
export function ledgerContract(
  name: string,
  open: (isAlive: (holder: string) => boolean) => Promise<Ledger>,
): void {
  const opened = (): Promise<Ledger> => open(() => true);

  describe(`a ledger (${name})`, () => {
    it('gives a fingerprint to the first who asks, and holds it against everybody', async () => {
      const ledger = await opened();
      expect(await ledger.claim(['a', 'b'], 'one')).toEqual(
        new Map([
          ['a', { kind: 'mine' }],
          ['b', { kind: 'mine' }],
        ]),
      );
      expect(await ledger.claim(['b', 'c'], 'two')).toEqual(
        new Map([
          ['b', { kind: 'held' }],
          ['c', { kind: 'mine' }],
        ]),
      );
      expect((await ledger.claim(['a'], 'one')).get('a')).toEqual({ kind: 'held' });
    });

    it('answers with what was settled, whoever asks and however often', async () => {
      const ledger = await opened();
      await ledger.claim(['a', 'b'], 'one');
      await ledger.settle(call(), new Map([['a', { wire: 'A.', model: 'm', prompt: 'p' }]]));
      for (const holder of ['one', 'two'])
        expect((await ledger.claim(['a'], holder)).get('a')).toEqual({
          kind: 'answered',
          answer: { wire: 'A.', model: 'm', prompt: 'p' },
        });
      expect((await ledger.claim(['b'], 'two')).get('b')).toEqual({ kind: 'held' });
    });

    it('knows what is answered, and claims nothing by looking', async () => {
      const ledger = await opened();
      await ledger.claim(['a', 'b'], 'one');
      await ledger.settle(call(), new Map([['a', { wire: 'A.' }]]));
      expect(await ledger.known(['a', 'b', 'c'])).toEqual(new Set(['a']));
      expect(await ledger.known([])).toEqual(new Set());
      expect((await ledger.claim(['c'], 'two')).get('c')).toEqual({ kind: 'mine' });
    });

    it('frees what is released by its holder, and by nobody else', async () => {
      const ledger = await opened();
      await ledger.claim(['a'], 'one');
      await ledger.release(['a'], 'two');
      expect((await ledger.claim(['a'], 'two')).get('a')).toEqual({ kind: 'held' });
      await ledger.release(['a'], 'one');
      expect((await ledger.claim(['a'], 'two')).get('a')).toEqual({ kind: 'mine' });
    });

    it('lets claims of a dead process lapse', async () => {
      const ledger = await open((holder) => holder !== 'dead');
      await ledger.claim(['a'], 'dead');
      expect((await ledger.claim(['a'], 'two')).get('a')).toEqual({ kind: 'mine' });
      expect((await ledger.claim(['a'], 'three')).get('a')).toEqual({ kind: 'held' });
    });

    it('takes thousands at once', async () => {
      const ledger = await opened();
      const keys = Array.from({ length: 3000 }, (_, index) => `key ${index}`);
      await ledger.claim(keys, 'one');
      await ledger.settle(call(), new Map(keys.slice(0, 2000).map((key) => [key, { wire: key }])));
      await ledger.release(keys, 'one');
      const again = [...(await ledger.claim(keys, 'two')).values()].map((each) => each.kind);
      expect(again.filter((kind) => kind === 'answered')).toHaveLength(2000);
      expect(again.filter((kind) => kind === 'mine')).toHaveLength(1000);
    });

    it('sums what was spent by day, article and engine', async () => {
      const ledger = await opened();
      const calls: Partial<Call>[] = [
        { id: '1', at: '2026-11-23T23:59:00Z', document: 'b.txt', cost: 0.5 },
        { id: '2', at: '2026-11-24T00:01:00Z', document: 'a.txt', cost: 0.25, engine: 'deepl' },
        { id: '3', at: '2026-11-24T09:00:00Z', document: 'b.txt', cost: 0, characters: 0, result: 'rate' },
      ];
      for (const each of calls) await ledger.settle(call(each), new Map());
      const sums = { segments: 2, characters: 40 };
      expect(await ledger.spending('day')).toEqual([
        { ...sums, key: '2026-11-23', calls: 1, cost: 0.5 },
        { key: '2026-11-24', calls: 2, segments: 4, characters: 40, cost: 0.25 },
      ]);
      expect((await ledger.spending('document')).map(({ key, cost }) => [key, cost])).toEqual([
        ['a.txt', 0.25],
        ['b.txt', 0.5],
      ]);
      expect((await ledger.spending('engine')).map(({ key, calls: count }) => [key, count])).toEqual([
        ['deepl', 1],
        ['google', 2],
      ]);
    });
  });
}

function call(more: Partial<Call> = {}): Call {
  return {
    id: '1',
    at: '2026-11-24T09:00:00Z',
    engine: 'google',
    document: 'berita.txt',
    segments: 2,
    characters: 40,
    cost: 0.1,
    milliseconds: 200,
    result: 'done',
    ...more,
  };
}
