import type { PairCheck } from '../check.js';
import { compareNumbers, spanOf } from './compare-numbers.js';

/** A figure of the target that no number of the source explains. Where a number was changed, `num.value` says so for both. */
export const numHallucinated: PairCheck = {
  code: 'num.hallucinated',
  severity: 'blocking',
  fails: [{ source: 'Banyak orang mengungsi.', target: 'About 300 people fled.' }],
  passes: [{ source: 'Sekitar tiga ratus orang mengungsi.', target: 'About 300 people fled.' }],
  run: (pair) => {
    const { lost, added } = compareNumbers(pair);
    return added
      .slice(lost.length)
      .map((number) => ({ values: { found: number.text }, source: [], target: [spanOf(number)] }));
  },
};
