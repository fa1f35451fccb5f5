import { valueOf, type Counted } from './count-corpus.js';
import type { MetricName } from './metric.js';
import { seededRandom } from './random.js';

export const RESAMPLES = 1000;
const SEED = 12345;
/** Fewer sentences than this say nothing, whatever is drawn from them. */
export const FEWEST_SENTENCES = 20;
const SIGNIFICANT = 0.05;

/** How two systems differ in one metric on the same sentences. */
export interface Difference {
  readonly metric: MetricName;
  /** Value of the system minus that of the baseline. */
  readonly difference: number;
  /** Ends of the 95 % interval of the difference. */
  readonly interval: readonly [number, number];
  /** How likely so large a difference is where the two are equally good. */
  readonly p: number;
  /** `unclear`: it may be chance (p of 0.05 or more). `few`: too few sentences to tell. */
  readonly verdict: 'better' | 'worse' | 'unclear' | 'few';
}

/**
 * Paired bootstrap: sentences are drawn with replacement, the same for both systems, as many as there are (Koehn 2004, "Statistical
 * Significance Tests for Machine Translation Evaluation"). The p-value is that of sacreBLEU: the share of differences that, moved to a mean of
 * zero, are at least as large as the real one (Riezler and Maxwell 2005). Seeded, so that the same files always have the same answer.
 */
export function pairedBootstrap(system: readonly Counted[], baseline: readonly Counted[]): Difference[] {
  const sentences = system[0]?.sentences ?? 0;
  const draw = seededRandom(SEED);
  const drawn: number[][] = system.map(() => []);
  const sample = new Uint32Array(sentences);
  for (let round = 0; round < RESAMPLES; round++) {
    for (let each = 0; each < sentences; each++) sample[each] = draw(sentences);
    for (const [index, counted] of system.entries())
      drawn[index]?.push(differenceOf(counted, baseline[index], sample));
  }
  return system.map((counted, index) =>
    judge(counted, differenceOf(counted, baseline[index]), drawn[index] ?? []),
  );
}

function differenceOf(system: Counted, baseline: Counted | undefined, sample?: Uint32Array): number {
  if (!baseline) throw new TypeError(`nothing to compare ${system.metric.name} with`);
  return valueOf(system, sample) - valueOf(baseline, sample);
}

function judge({ metric, sentences }: Counted, real: number, drawn: readonly number[]): Difference {
  const mean = drawn.reduce((sum, each) => sum + each, 0) / drawn.length;
  const asLarge = drawn.filter((each) => Math.abs(each - mean) >= Math.abs(real)).length;
  const p = (asLarge + 1) / (drawn.length + 1);
  const sorted = drawn.toSorted((left, right) => left - right);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? real;
  const better = metric.better === 'higher' ? real > 0 : real < 0;
  const told = better ? 'better' : 'worse';
  const verdict = p < SIGNIFICANT ? told : 'unclear';
  return {
    metric: metric.name,
    difference: real,
    interval: [at(0.025), at(0.975)],
    p,
    verdict: sentences < FEWEST_SENTENCES ? 'few' : verdict,
  };
}
