import type { PairCheck, Report } from '../check.js';
import { compareNumbers, spanOf } from './compare-numbers.js';

/** A number of the source that the target has in no form, or has another one for. Spelled and small ones only warn. */
export const numValue: PairCheck = {
  code: 'num.value',
  severity: 'blocking',
  fails: [
    { source: 'Kerugian mencapai Rp1,5 triliun.', target: 'Losses reached 1.5 billion rupiah.' },
    { source: 'Sebanyak 1.250 orang mengungsi.', target: 'As many as 1,520 people fled.' },
    { source: 'Korban tewas 45 orang.', target: 'Dozens of people died.' },
    { source: 'Sebanyak 22 orang tewas.', target: 'At least 10 people died.' },
    { source: 'Ada 12 orang di sana.', target: 'There were 24 people there.' },
    { source: 'Ada 15 orang di sana.', target: 'There were 3 people there.' },
    { source: 'Ada 3 korban.', target: 'There were victims.' },
  ],
  passes: [
    { source: 'Kerugian mencapai Rp1,5 triliun.', target: 'Losses reached 1.5 trillion rupiah.' },
    { source: 'Harganya Rp1.250.000,50 per unit.', target: 'It costs 1,250,000.50 rupiah a unit.' },
    { source: 'Ini pertemuan ke-17 kedua negara.', target: 'It is the 17th meeting of the two countries.' },
    { source: 'Sebanyak 50 persen warga setuju.', target: 'Fifty percent of residents agree.' },
    { source: 'Dua puluh tiga orang tewas.', target: 'Twenty-three people died.' },
  ],
  run: (pair) => {
    const { lost, added, weak } = compareNumbers(pair);
    const reports = lost.map((number, at): Report => {
      const instead = added[at];
      const source = [spanOf(number)];
      return instead
        ? {
            variant: 'changed',
            values: { value: number.text, found: instead.text },
            source,
            target: [spanOf(instead)],
          }
        : { values: { value: number.text }, source, target: [] };
    });
    const warnings = weak.map((number): Report => ({
      severity: 'warning',
      variant: 'small',
      values: { value: number.text },
      source: [spanOf(number)],
      target: [],
    }));
    return [...reports, ...warnings];
  },
};
