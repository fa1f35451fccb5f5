import { describe, expect, it } from 'vitest';
import { readDeskGlossary, readLabelledPairs } from '../../bench/labelled-pairs.js';
import { seededRandom } from '../../bench/random.js';
import { errorSeeds, namesOf } from '../../bench/seed-errors.js';

const good = readLabelledPairs().filter(({ label }) => label === 'good');
const glossary = readDeskGlossary();
const names = [...new Set(good.flatMap(namesOf))];

function seedAll(seed: number, label: string): (string | null)[] {
  const using = { random: seededRandom(seed), glossary, names };
  return good.map((pair) => errorSeeds[label]?.(pair, using) ?? null);
}

describe('errors seeded into good pairs', () => {
  it.each(Object.keys(errorSeeds))(
    '%s: makes other words of some pairs, the same ones for the same seed',
    (label) => {
      const seeded = seedAll(1, label);
      const changed = seeded.filter((target, index) => target !== null && target !== good[index]?.target);
      expect(changed.length).toBeGreaterThan(2);
      expect(seedAll(1, label)).toEqual(seeded);
    },
  );

  it('are others for another seed', () => {
    expect(seedAll(2, 'figure changed')).not.toEqual(seedAll(1, 'figure changed'));
  });
});

describe('one error, and no other', () => {
  const seedOne = (label: string, source: string, target: string): string | null =>
    errorSeeds[label]?.(
      { source, target, label: 'good' },
      { random: seededRandom(7), glossary, names: ['Medan'] },
    ) ?? null;

  it.each([
    ['figure changed', 'Ada 48 orang.', 'There were 48 people.', /^There were (?!48)\d\d people\.$/u],
    [
      'magnitude changed',
      'Rp2 miliar.',
      'Worth 2 billion rupiah.',
      /^Worth 2 (?:thousand|million|trillion) rupiah\.$/u,
    ],
    ['currency changed', 'Rp2 miliar.', 'Worth 2 billion rupiah.', /^Worth 2 billion dollars\.$/u],
    ['weekday changed', 'Ia tiba Senin.', 'He arrived Monday.', /^He arrived (?!Monday)\w+day\.$/u],
    ['time shifted', 'Pukul 14.30.', 'It was 2:30 p.m.', /^It was (?:2:30 a\.m|3:30 p\.m)\.$/u],
    ['name swapped', 'Ia tiba di Surabaya.', 'He arrived in Surabaya.', /^He arrived in Medan\.$/u],
    [
      'name misspelled',
      'Ia tiba di Surabaya.',
      'He arrived in Surabaya.',
      /^He arrived in (?!Surabaya)S\w{6}a\.$/u,
    ],
    [
      'quotation marks dropped',
      '"Kami siap," katanya.',
      '"We are ready," he said.',
      /^We are ready, he said\.$/u,
    ],
    ['negation dropped', 'Ia tidak datang.', 'He did not come.', /^He did come\.$/u],
    ['negation inserted', 'Ia datang.', 'He has come.', /^He has not come\.$/u],
    ['sentence dropped', 'Ia tiba. Ia pergi.', 'He came. He left.', /^He (?:came|left)\.$/u],
  ])('%s', (label, source, target, expected) => {
    expect(seedOne(label, source, target)).toMatch(expected);
  });

  it('and nothing is made where there is nothing to do it to', () => {
    const labels = Object.keys(errorSeeds).filter((label) => seedOne(label, 'Ya.', 'Yes.') !== null);
    expect(labels).toEqual([]);
  });
});
