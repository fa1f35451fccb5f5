import { checkPair } from '../src/app/texts.js';
import type { Finding } from '../src/model/finding.js';
import type { Glossary } from '../src/model/term.js';
import type { LabelledPair } from './labelled-pairs.js';
import { seededRandom } from './random.js';
import { errorSeeds, namesOf } from './seed-errors.js';

export interface Silence {
  readonly pairs: number;
  /** Shares, from 0 to 1, of good pairs without a blocking finding and without a warning. */
  readonly blocking: number;
  readonly warning: number;
  /** Pairs that a check alarms on, by its code: what it costs. */
  readonly alarms: Readonly<Record<string, number>>;
  readonly alarmed: readonly (LabelledPair & { readonly faults: readonly Finding[] })[];
}

export interface FoundClass {
  readonly label: string;
  readonly pairs: number;
  readonly found: number;
  readonly blocking: number;
  readonly missed: readonly LabelledPair[];
}

/** Findings that a person is shown as a fault; remarks are none. */
export function faultsOf({ source, target }: LabelledPair, glossary: Glossary): Finding[] {
  return checkPair({ source, target, glossary }).filter(({ severity }) => severity !== 'info');
}

export function measureSilence(pairs: readonly LabelledPair[], glossary: Glossary): Silence {
  const alarms: Record<string, number> = {};
  const loud = { blocking: 0, warning: 0 };
  const alarmed: Silence['alarmed'][number][] = [];
  for (const pair of pairs) {
    const faults = faultsOf(pair, glossary);
    if (faults.length > 0) alarmed.push({ ...pair, faults });
    for (const severity of ['blocking', 'warning'] as const)
      if (faults.some((fault) => fault.severity === severity)) loud[severity] += 1;
    for (const name of new Set(faults.map(({ code, severity }) => `${severity} ${code}`)))
      alarms[name] = (alarms[name] ?? 0) + 1;
  }
  const shareSilent = (count: number): number => 1 - count / Math.max(pairs.length, 1);
  return {
    pairs: pairs.length,
    blocking: shareSilent(loud.blocking),
    warning: shareSilent(loud.warning),
    alarms: Object.fromEntries(Object.entries(alarms).toSorted(([, left], [, right]) => right - left)),
    alarmed,
  };
}

/** Labelled error pairs, class by class: found is one with a blocking finding or a warning. */
export function measureLabelled(pairs: readonly LabelledPair[], glossary: Glossary): FoundClass[] {
  const wrong = pairs.filter(({ label }) => label !== 'good');
  const labels = [...new Set(wrong.map(({ label }) => label))];
  return labels.map((label) =>
    foundOf(
      label,
      wrong.filter((pair) => pair.label === label).map((pair) => ({ pair, before: new Set<string>() })),
      glossary,
    ),
  );
}

/** Most seeded pairs a class, taken evenly over the set. */
const MOST_SEEDED = 400;

/** Errors seeded into good pairs, class by class: found is one that raises what the good pair did not. */
export function measureSeeded(pairs: readonly LabelledPair[], glossary: Glossary, seed = 1): FoundClass[] {
  const names = [...new Set(pairs.flatMap(namesOf))];
  return Object.entries(errorSeeds).map(([label, seedError]) => {
    const using = { random: seededRandom(seed), glossary, names };
    const seeded = pairs.flatMap((pair) => {
      const target = seedError(pair, using);
      return target === null || target === pair.target
        ? []
        : [{ good: pair, pair: { ...pair, target, label } }];
    });
    const step = Math.max(1, seeded.length / MOST_SEEDED);
    const taken = seeded.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
    const known = taken.map(({ good, pair }) => ({
      pair,
      before: new Set(faultsOf(good, glossary).map(nameOf)),
    }));
    return foundOf(label, known, glossary);
  });
}

function foundOf(
  label: string,
  pairs: readonly { readonly pair: LabelledPair; readonly before: ReadonlySet<string> }[],
  glossary: Glossary,
): FoundClass {
  const missed: LabelledPair[] = [];
  let blocking = 0;
  for (const { pair, before } of pairs) {
    const faults = faultsOf(pair, glossary).filter((fault) => !before.has(nameOf(fault)));
    if (faults.length === 0) missed.push(pair);
    if (faults.some(({ severity }) => severity === 'blocking')) blocking += 1;
  }
  return { label, pairs: pairs.length, found: pairs.length - missed.length, blocking, missed };
}

function nameOf({ code, values }: Finding): string {
  return `${code} ${JSON.stringify(values)}`;
}
