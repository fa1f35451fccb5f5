import { Fault } from '../model/fault.js';
import type { Metric } from './metric.js';

/** What a metric counted in each sentence: `size` numbers a sentence, one after another. */
export interface Counted {
  readonly metric: Metric;
  readonly sentences: number;
  readonly counts: Float64Array;
}

/** Counts sentence by sentence. Throws a Fault where the two lists differ in length. */
export function countCorpus(
  metric: Metric,
  hypotheses: readonly string[],
  references: readonly string[],
): Counted {
  assertPaired(hypotheses, references);
  const counts = new Float64Array(metric.size * references.length);
  for (const [index, reference] of references.entries())
    counts.set(metric.count(hypotheses[index] ?? '', reference), index * metric.size);
  return { metric, sentences: references.length, counts };
}

/** The metric's value over all sentences, or over those of a sample: their numbers, each as often as it was drawn. */
export function valueOf({ metric, sentences, counts }: Counted, sample?: ArrayLike<number>): number {
  const { size } = metric;
  const sums = new Float64Array(size);
  const length = sample?.length ?? sentences;
  for (let each = 0; each < length; each++) {
    const start = (sample?.[each] ?? each) * size;
    for (let at = 0; at < size; at++) sums[at] = (sums[at] ?? 0) + (counts[start + at] ?? 0);
  }
  return metric.value(sums);
}

function assertPaired(hypotheses: readonly string[], references: readonly string[]): void {
  if (hypotheses.length === references.length) return;
  const values = { hypotheses: hypotheses.length, references: references.length };
  throw new Fault('evaluate.counts', values);
}
