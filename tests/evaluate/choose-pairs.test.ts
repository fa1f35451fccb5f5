import { describe, expect, it } from 'vitest';
import { choosePairs, type Choice, type Chosen } from '../../src/evaluate/choose-pairs.js';
import type { MemoryUnit } from '../../src/model/match.js';
import { plainText } from '../../src/model/text.js';

const unit = (number: number, more: Partial<MemoryUnit> = {}): MemoryUnit => ({
  id: `approved:article-${Math.floor(number / 10)}.txt:${number}`,
  from: 'id',
  to: 'en',
  source: plainText(`kalimat ${number}`),
  target: plainText(`sentence ${number}`),
  embargo: false,
  collection: 'approved',
  ...more,
});

async function choose(units: readonly MemoryUnit[], choice: Partial<Choice> = {}): Promise<Chosen> {
  const stream = (async function* each() {
    yield* units;
  })();
  return choosePairs(stream, { collection: 'approved', limit: 1000, remote: true, ...choice });
}

describe('pairs to measure engines on', () => {
  it('are those of the collection', async () => {
    const { pairs } = await choose([unit(1), unit(2, { collection: 'old.tmx' })]);
    expect(pairs.map(({ target }) => target.text)).toEqual(['sentence 1']);
  });

  it('stay at home under embargo, and are counted', async () => {
    const units = [unit(1), unit(2, { embargo: true })];
    expect(await choose(units)).toMatchObject({ pairs: [unit(1)], withheld: 1 });
    expect((await choose(units, { remote: false })).pairs).toHaveLength(2);
  });

  it('are a sample over all articles, the same from run to run', async () => {
    const units = Array.from({ length: 200 }, (_, index) => unit(index));
    const { pairs } = await choose(units, { limit: 40 });
    expect(pairs).toHaveLength(40);
    expect(await choose(units.toReversed(), { limit: 40 })).toEqual({ pairs, withheld: 0 });
    const articles = new Set(pairs.map(({ id }) => id.split(':')[1]));
    expect(articles.size).toBeGreaterThan(10);
  });
});
