import { describe, expect, it } from 'vitest';
import type { Memory } from '../../../src/flow/recall/port.js';
import { recallSegments, type Recalling } from '../../../src/flow/recall/recall-segments.js';
import { hashString } from '../../../src/model/hash.js';
import type { MemoryUnit } from '../../../src/model/match.js';
import { plainText } from '../../../src/model/text.js';
import { wordsOf } from '../../../src/model/words.js';
import { pair, unit } from '../../support/sample-document.js';

const arrival = 'Presiden tiba di Jakarta pada hari Senin pagi.';

/** A memory that looks words up in a list, as the port asks. */
function memoryOf(units: readonly MemoryUnit[]): Memory & { readonly asked: string[][] } {
  const asked: string[][] = [];
  const byId = units.toSorted((left, right) => (left.id < right.id ? -1 : 1));
  return {
    asked,
    async exact(sources) {
      const found = sources.map(
        (hash) => [hash, byId.filter((each) => hashString(each.source.text) === hash)] as const,
      );
      return new Map(found);
    },
    async similar(words, _pair, limit) {
      asked.push([...words]);
      return byId
        .filter((each) => wordsOf(each.source.text).some((word) => words.includes(word)))
        .slice(0, limit);
    },
  };
}

type Neighbours = Partial<Record<'previous' | 'next', string>>;

async function recall(
  units: readonly MemoryUnit[],
  source: string,
  { previous, next, ...more }: Neighbours & Partial<Recalling> = {},
): Promise<[string, string, number][]> {
  const segment = { id: 's', source: plainText(source), previous: previous ?? null, next: next ?? null };
  const memory = memoryOf(units);
  const matches = await recallSegments({ segments: [segment], pair, memory, threshold: 70, ...more });
  return (matches.get('s') ?? []).map((match) => [match.unit.id, match.kind, match.score]);
}

describe('a sentence that is in the memory word for word', () => {
  const inContext = unit('a', arrival, 'x', { previous: 'Sebelumnya.', next: 'Sesudahnya.' });

  it('is a context match (101) between the same neighbours', async () => {
    expect(await recall([inContext], arrival, { previous: 'Sebelumnya.', next: 'Sesudahnya.' })).toEqual([
      ['a', 'context', 101],
    ]);
  });

  it.each<[string, Neighbours]>([
    ['before it', { previous: 'Lain.', next: 'Sesudahnya.' }],
    ['after it', { previous: 'Sebelumnya.', next: 'Lain.' }],
    ['at an edge of the article', {}],
  ])('is exact (100) with another neighbour %s', async (_where, neighbours) => {
    expect(await recall([inContext], arrival, neighbours)).toEqual([['a', 'exact', 100]]);
  });

  it('without a context in the memory is exact inside an article', async () => {
    const plain = unit('a', arrival, 'x');
    expect(await recall([plain], arrival, { previous: 'Sebelumnya.', next: 'Sesudahnya.' })).toEqual([
      ['a', 'exact', 100],
    ]);
  });

  it('asks for no similar ones', async () => {
    const memory = memoryOf([unit('a', arrival, 'x'), unit('b', arrival.replace('Senin', 'Selasa'), 'y')]);
    const segments = [{ id: 's', source: plainText(arrival), previous: null, next: null }];
    await recallSegments({ segments, pair, memory, threshold: 70 });
    expect(memory.asked).toEqual([]);
  });
});

describe('a sentence that is like one in the memory', () => {
  const monday = unit('monday', arrival, 'x');
  const visit = unit('visit', 'Presiden tiba di Jakarta pada hari Senin sore kemarin.', 'y');

  it('is fuzzy with its score, and the nearest comes first', async () => {
    expect(await recall([visit, monday], 'Presiden tiba di Jakarta pada hari Selasa pagi.')).toEqual([
      ['monday', 'fuzzy', 87],
    ]);
    expect(
      await recall([visit, monday], 'Presiden tiba di Jakarta pada hari Senin.', { threshold: 60 }),
    ).toEqual([
      ['monday', 'fuzzy', 87],
      ['visit', 'fuzzy', 77],
    ]);
  });

  it('is offered from the threshold on, and not below it', async () => {
    const source = 'Presiden tiba di Jakarta pada hari Selasa pagi.';
    expect(await recall([monday], source, { threshold: 87 })).toHaveLength(1);
    expect(await recall([monday], source, { threshold: 88 })).toEqual([]);
  });

  it('is never better than 94 where only a figure differs', async () => {
    const rise = unit(
      'rise',
      'Harga beras di pasar induk itu naik 5 persen dalam sepekan terakhir ini.',
      'x',
    );
    expect(
      await recall([rise], 'Harga beras di pasar induk itu naik 7 persen dalam sepekan terakhir ini.'),
    ).toEqual([['rise', 'fuzzy', 92]]);
    const long = 'kata '.repeat(60);
    expect(await recall([unit('long', `${long}5`, 'x')], `${long}7`)).toEqual([['long', 'fuzzy', 94]]);
  });

  it('is not offered at all where nothing is alike', async () => {
    expect(await recall([monday], 'Hujan turun semalam di Bogor.')).toEqual([]);
  });
});

describe('of several matches', () => {
  it("the article's own comes first, then the latest, then the first by id", async () => {
    const units = [
      unit('d', arrival, '4'),
      unit('c', arrival, '3'),
      unit('b', arrival, '2', { at: '2026-11-01T00:00:00Z' }),
      unit('a', arrival, '1', { at: '2026-10-01T00:00:00Z' }),
      unit('e', arrival, '5', { document: 'berita.txt', at: '2020-01-01T00:00:00Z' }),
    ];
    const ids = (await recall(units, arrival, { document: 'berita.txt' })).map(([id]) => id);
    expect(ids).toEqual(['e', 'b', 'a', 'c', 'd']);
  });

  it('five are given, or as many as were asked for', async () => {
    const units = Array.from({ length: 9 }, (_, index) => unit(`u${index}`, arrival, String(index)));
    expect(await recall(units, arrival)).toHaveLength(5);
    expect(await recall(units, arrival, { limit: 2 })).toHaveLength(2);
  });

  it("those of another article under embargo are not shown, also not as fuzzy ones; the article's own are", async () => {
    const secret = unit('secret', arrival, 'x', { embargo: true, document: 'rahasia.txt' });
    const other = 'Presiden tiba di Jakarta pada hari Selasa pagi.';
    for (const source of [arrival, other]) {
      expect(await recall([secret], source, { document: 'berita.txt' })).toEqual([]);
      expect(await recall([secret], source)).toEqual([]);
      expect(await recall([secret], source, { document: 'rahasia.txt' })).toHaveLength(1);
    }
  });
});

describe('a whole article', () => {
  it('gets matches sentence by sentence; one that has none is not in the answer', async () => {
    const memory = memoryOf([unit('a', arrival, 'x')]);
    const segments = [arrival, 'Hujan turun semalam.', arrival].map((source, index) => ({
      id: `s${index}`,
      source: plainText(source),
      previous: null,
      next: null,
    }));
    const matches = await recallSegments({ segments, pair, memory, threshold: 70 });
    expect([...matches.keys()]).toEqual(['s0', 's2']);
  });
});
