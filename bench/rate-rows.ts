import type { Glossary } from '../src/model/term.js';
import type { BenchRow } from './bench-row.js';
import type { LabelledPair } from './labelled-pairs.js';
import { measureLabelled, measureSeeded, measureSilence, type FoundClass, type Silence } from './rates.js';

export interface Rates {
  readonly rows: readonly BenchRow[];
  /** What stands behind the rows, for results.json: every miss, and alarms by check. */
  readonly details: Readonly<Record<string, unknown>>;
}

/** Rates on the repository's own labelled pairs: silence on the good ones, errors found by class, and found of those seeded into the good ones. */
export function benchLabelled(pairs: readonly LabelledPair[], glossary: Glossary): Rates {
  const good = pairs.filter(({ label }) => label === 'good');
  const { rows, details } = benchGood('labelled', good, glossary);
  const found = measureLabelled(pairs, glossary);
  return {
    rows: [...rows.slice(0, 2), ...foundRows('labelled, found', found), ...rows.slice(2)],
    details: { ...details, labelled: found },
  };
}

/** Silence on good pairs, and errors found of those seeded into them. */
export function benchGood(name: string, good: readonly LabelledPair[], glossary: Glossary): Rates {
  const silence = measureSilence(good, glossary);
  const seeded = measureSeeded(good, glossary);
  return {
    rows: [...silenceRows(name, silence), ...foundRows(`${name}, seeded`, seeded)],
    details: { silence, seeded },
  };
}

function silenceRows(name: string, { pairs, blocking, warning }: Silence): BenchRow[] {
  return [
    {
      what: `${name}, ${pairs} good pairs: no blocking finding`,
      value: percent(blocking),
      unit: '%',
      atLeast: 98,
    },
    { what: `${name}, ${pairs} good pairs: no warning`, value: percent(warning), unit: '%', atLeast: 90 },
  ];
}

function foundRows(name: string, classes: readonly FoundClass[]): BenchRow[] {
  const seen = classes.filter(({ pairs }) => pairs > 0);
  const sum = (count: (each: FoundClass) => number): number =>
    seen.reduce((total, each) => total + count(each), 0);
  return [
    ...seen.map(({ label, pairs, found }) => ({
      what: `${name}: ${label} (${found} of ${pairs})`,
      value: percent(found / pairs),
      unit: '%',
    })),
    {
      what: `${name}: all classes`,
      value: percent(
        sum(({ found }) => found) /
          Math.max(
            1,
            sum(({ pairs }) => pairs),
          ),
      ),
      unit: '%',
      atLeast: 95,
    },
  ];
}

function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}
