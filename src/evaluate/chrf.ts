import type { Metric, MetricName } from './metric.js';
import { countCommon, countNGrams, nGramTotal } from './n-grams.js';
import { splitAtSpace, withoutSpace } from './python-space.js';

const CHARACTER_ORDERS = [1, 2, 3, 4, 5, 6];
/** Recall counts this much more than precision, before it is squared. */
const BETA = 2;
const punctuation = new Set('!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~');

/** chrF2: F-score over runs of one to six characters (Popović 2015, "chrF: character n-gram F-score for automatic MT evaluation"). */
export const chrf: Metric = makeChrf('chrf', []);

/** chrF2++: the same with words and pairs of words (Popović 2017, "chrF++: words helping character n-grams"). */
export const chrfpp: Metric = makeChrf('chrfpp', [1, 2]);

/** As sacreBLEU reckons it. Counts, by order: n-grams of the hypothesis, of the reference, common ones. Characters are code points. */
function makeChrf(name: MetricName, wordOrders: readonly number[]): Metric {
  const orders = CHARACTER_ORDERS.length + wordOrders.length;
  return {
    name,
    signature: `nrefs:1|case:mixed|eff:yes|nc:${CHARACTER_ORDERS.length}|nw:${wordOrders.length}|space:no`,
    better: 'higher',
    size: 3 * orders,
    count(hypothesis, reference) {
      const characters = [Array.from(withoutSpace(hypothesis)), Array.from(withoutSpace(reference))] as const;
      const words = [wordsOf(hypothesis), wordsOf(reference)] as const;
      return [
        ...CHARACTER_ORDERS.flatMap((order) => countOrder(...characters, order, '')),
        ...wordOrders.flatMap((order) => countOrder(...words, order, ' ')),
      ];
    },
    value: (counts) => fScore(counts, orders),
  };
}

function countOrder(
  said: readonly string[],
  wanted: readonly string[],
  order: number,
  glue: string,
): [number, number, number] {
  const inReference = nGramTotal(wanted.length, order);
  // Where the reference is too short to have any, the order says nothing about this sentence.
  if (inReference === 0) return [0, 0, 0];
  const common = countCommon(countNGrams(said, order, glue), countNGrams(wanted, order, glue));
  return [nGramTotal(said.length, order), inReference, common];
}

/** Words with one mark of punctuation cut from their end or, failing that, from their beginning. */
function wordsOf(sentence: string): string[] {
  return splitAtSpace(sentence).flatMap((word) => {
    const characters = Array.from(word);
    if (characters.length === 1) return [word];
    if (punctuation.has(characters.at(-1) ?? '')) return [word.slice(0, -1), word.slice(-1)];
    return punctuation.has(characters[0] ?? '') ? [word.slice(0, 1), word.slice(1)] : [word];
  });
}

/** Mean precision and recall over the orders that both sides have, in percent. */
function fScore(counts: ArrayLike<number>, orders: number): number {
  let precision = 0;
  let recall = 0;
  let effective = 0;
  for (let order = 0; order < orders; order++) {
    const said = counts[3 * order] ?? 0;
    const wanted = counts[3 * order + 1] ?? 0;
    const common = counts[3 * order + 2] ?? 0;
    if (said === 0 || wanted === 0) continue;
    precision += common / said;
    recall += common / wanted;
    effective += 1;
  }
  if (precision + recall === 0) return 0;
  const factor = BETA ** 2;
  return (100 * (1 + factor) * precision * recall) / (factor * precision + recall) / effective;
}
