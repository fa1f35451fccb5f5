import type { Metric } from './metric.js';
import { countCommon, countNGrams, nGramTotal } from './n-grams.js';
import { tokenize13a } from './tokenize-13a.js';

const ORDERS = [1, 2, 3, 4] as const;

/**
 * BLEU (Papineni et al. 2002, "BLEU: a Method for Automatic Evaluation of Machine Translation"), as sacreBLEU reckons it: tokens of 13a,
 * one reference, exponential smoothing. Counts: length of hypothesis and reference in tokens, then common and all n-grams by order.
 */
export const bleu: Metric = {
  name: 'bleu',
  signature: 'nrefs:1|case:mixed|eff:no|tok:13a|smooth:exp',
  better: 'higher',
  size: 2 + 2 * ORDERS.length,
  count(hypothesis, reference) {
    const said = tokenize13a(hypothesis);
    const wanted = tokenize13a(reference);
    const counts = ORDERS.flatMap((order) => [
      countCommon(countNGrams(said, order, ' '), countNGrams(wanted, order, ' ')),
      nGramTotal(said.length, order),
    ]);
    return [said.length, wanted.length, ...counts];
  },
  value: bleuOf,
};

function bleuOf(counts: ArrayLike<number>): number {
  const said = counts[0] ?? 0;
  const wanted = counts[1] ?? 0;
  const common = ORDERS.map((order) => counts[2 * order] ?? 0);
  if (common.every((count) => count === 0)) return 0;
  let logarithms = 0;
  let smoothing = 1;
  for (const order of ORDERS) {
    const all = counts[2 * order + 1] ?? 0;
    // A corpus without a single n-gram of an order has no geometric mean.
    if (all === 0) return 0;
    const found = common[order - 1] ?? 0;
    // Each order without a hit halves what the next such order is given.
    if (found === 0) smoothing *= 2;
    logarithms += Math.log(100 * (found === 0 ? 1 / (smoothing * all) : found / all));
  }
  const brevity = said < wanted ? Math.exp(1 - wanted / said) : 1;
  return brevity * Math.exp(logarithms / ORDERS.length);
}
