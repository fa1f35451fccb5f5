import { beforeAll, describe, expect, it } from 'vitest';
import { readDeskGlossary, readKnownMisses, readLabelledPairs } from '../../bench/labelled-pairs.js';
import { measureLabelled, measureSilence, type FoundClass, type Silence } from '../../bench/rates.js';

const pairs = readLabelledPairs();
const good = pairs.filter(({ label }) => label === 'good');
const classes = [
  'chatter',
  'clause',
  'date',
  'figure',
  'hedge',
  'magnitude',
  'money',
  'name',
  'negation',
  'quotation',
  'term',
  'time',
  'untranslated',
];

describe('the labelled pairs', () => {
  it('are at least 300 good ones and 200 with one error, evenly over the classes', () => {
    const count = (label: string): number => pairs.filter((pair) => pair.label === label).length;
    expect(good.length).toBeGreaterThanOrEqual(300);
    expect([...new Set(pairs.map(({ label }) => label))].toSorted()).toEqual([...classes, 'good'].toSorted());
    expect(classes.filter((label) => count(label) < 15)).toEqual([]);
  });

  it('have no pair twice, and no cell empty', () => {
    const seen = pairs.map(({ source, target }) => `${source}\t${target}`);
    expect(new Set(seen).size).toBe(seen.length);
    expect(pairs.filter(({ source, target }) => source === '' || target === '')).toEqual([]);
  });
});

describe('good pairs of careful editors', () => {
  let silence: Silence;
  beforeAll(() => {
    silence = measureSilence(good, readDeskGlossary());
  });
  const alarms = (): string =>
    silence.alarmed.map(({ target, faults }) => `${faults[0]?.code}: ${target}`).join('\n');

  it('are hardly ever blocked', () => {
    expect(silence.blocking, alarms()).toBeGreaterThanOrEqual(0.98);
  });

  it('seldom raise a warning', () => {
    expect(silence.warning, alarms()).toBeGreaterThanOrEqual(0.9);
  });
});

describe('pairs with one error', () => {
  let found: FoundClass[];
  beforeAll(() => {
    found = measureLabelled(pairs, readDeskGlossary());
  });

  it('are found, all but those that are written down as missed', () => {
    const known = new Set(readKnownMisses().map(({ target }) => target));
    const missed = found.flatMap((each) => each.missed).filter(({ target }) => !known.has(target));
    expect(missed.map(({ label, source, target }) => `${label}: ${source} -> ${target}`)).toEqual([]);
  });

  it('are found as often as they have been', () => {
    const all = found.reduce((sum, each) => sum + each.pairs, 0);
    const seen = found.reduce((sum, each) => sum + each.found, 0);
    expect(seen / all).toBeGreaterThanOrEqual(0.91);
  });
});
