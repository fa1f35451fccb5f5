import { bleu } from './bleu.js';
import { chrf, chrfpp } from './chrf.js';
import { countCorpus, valueOf } from './count-corpus.js';
import { characterEdits, wordEdits } from './edit-rate.js';
import type { MetricName } from './metric.js';
import { pairedBootstrap, RESAMPLES, type Difference } from './paired-bootstrap.js';

/** In the order in which they are shown. */
const metrics = [bleu, chrf, chrfpp, wordEdits, characterEdits] as const;

export interface System {
  readonly name: string;
  /** A translation a reference, in the same order. */
  readonly hypotheses: readonly string[];
}

export interface Evaluated {
  readonly name: string;
  readonly values: Readonly<Record<MetricName, number>>;
  /** How it differs from the first system; absent for that one. */
  readonly differences?: readonly Difference[];
}

export interface Comparison<Result extends Evaluated = Evaluated> {
  readonly sentences: number;
  /** Samples that differences are judged by. */
  readonly resamples: number;
  readonly systems: readonly Result[];
  readonly signatures: Readonly<Record<MetricName, string>>;
}

/** Measures systems on the same sentences, and each against the first. Throws a Fault where a system has more or fewer than there are references. */
export function compareSystems(systems: readonly System[], references: readonly string[]): Comparison {
  const counted = systems.map(({ hypotheses }) =>
    metrics.map((metric) => countCorpus(metric, hypotheses, references)),
  );
  const [baseline = []] = counted;
  return {
    sentences: references.length,
    resamples: RESAMPLES,
    systems: systems.map(({ name }, index) => {
      const own = counted[index] ?? [];
      const values = byName(own.map((each) => [each.metric.name, valueOf(each)]));
      return { name, values, ...(index === 0 ? {} : { differences: pairedBootstrap(own, baseline) }) };
    }),
    signatures: byName(metrics.map(({ name, signature }) => [name, signature])),
  };
}

function byName<Value>(entries: readonly (readonly [MetricName, Value])[]): Record<MetricName, Value> {
  return Object.fromEntries(entries) as Record<MetricName, Value>;
}
