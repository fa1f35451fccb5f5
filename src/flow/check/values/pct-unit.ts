import type { ReadNumber } from '../../../language/read-value.js';
import type { Pair, PairCheck, Report } from '../check.js';
import { compareNumbers } from './compare-numbers.js';
import { droppedUnits } from './dropped-unit.js';
import { sharesUnitName, wholeSpan } from './number-faults.js';

/** A rise from 5 to 7 percent is one of 2 percentage points, and not of 2 percent. */
export const pctUnit: PairCheck = {
  code: 'pct.unit',
  severity: 'blocking',
  fails: [
    { source: 'Suku bunga naik 2 poin persen.', target: 'The interest rate rose 2%.' },
    { source: 'Suku bunga naik 25 basis poin.', target: 'The interest rate rose 25 percent.' },
    { source: 'Elektabilitasnya turun 3 poin persentase.', target: 'His electability fell 3 percent.' },
    { source: 'Harga beras naik 5 persen.', target: 'The price of rice rose 5 percentage points.' },
    {
      source: 'Bank sentral memangkas bunga 50 basis poin.',
      target: 'The central bank cut rates by 50 percentage points.',
    },
    { source: 'Angka kematian 7 permil.', target: 'The death rate is 7 percent.' },
    { source: 'Tarifnya naik 10 persen.', target: 'The tariff rose by $10.' },
    { source: 'Pajaknya naik menjadi 12 persen.', target: 'The tax rose to 12.' },
  ],
  passes: [
    { source: 'Suku bunga naik 2 poin persen.', target: 'The interest rate rose 2 percentage points.' },
    { source: 'Suku bunga naik 25 basis poin.', target: 'The interest rate rose 25 basis points.' },
    {
      source: 'Suku bunga naik 25 basis poin menjadi 6 persen.',
      target: 'The rate rose 0.25 percentage point to 6%.',
    },
    { source: 'Harga beras naik 5 persen.', target: 'The price of rice rose 5%.' },
    { source: 'Harga beras naik 5,5%.', target: 'The price of rice rose 5.5 percent.' },
    { source: 'Sebanyak 50 persen warga setuju.', target: 'Half of residents agree.' },
    { source: 'Inflasi antara 3 dan 5 persen.', target: 'Inflation is between 3 and 5 percent.' },
    {
      source: 'Elektabilitasnya turun 3 poin persentase.',
      target: 'His electability fell 3 percentage points.',
    },
    { source: 'Seratus persen bahan baku impor.', target: 'All raw materials are imported.' },
    { source: 'Margin galatnya 2,9 persen.', target: 'The margin of error is 2.9 percentage points.' },
    { source: 'Rupiah melemah 0,4 persen ke Rp16.420.', target: 'The rupiah weakened 0.4% to 16,420.' },
    { source: 'Kenaikannya 1-2 persen.', target: 'The increase is 1% to 2%.' },
  ],
  run: (pair) => [
    ...compareNumbers(pair)
      .matched.filter(({ source, target, how }) => how === 'value' && isOtherShare(source, target))
      .filter(({ target }) => !isToldInPoints(pair, target))
      .map(({ source, target }): Report => ({
        values: { value: source.whole.text, found: target.whole.text },
        source: [wholeSpan(source)],
        target: [wholeSpan(target)],
      })),
    ...droppedUnits(pair, 'share'),
  ],
};

/** A margin of error has percentage points in English, and percent in Indonesian. */
function isToldInPoints({ target, to }: Pair, { start, units }: ReadNumber): boolean {
  if (units[0]?.name !== 'percentage point') return false;
  const before = target.text.slice(Math.max(0, start - 60), start).toLowerCase();
  return before.split(/\W+/u).some((word) => to.units.pointWords.has(word));
}

/** Both have a unit, at least one of a share, and not the same. */
function isOtherShare(source: ReadNumber, target: ReadNumber): boolean {
  const [one, other] = [source.units[0]?.dimension, target.units[0]?.dimension];
  if (one === undefined || other === undefined || sharesUnitName(source, target)) return false;
  // “0.42% to 16,420” is no range, so that a unit at the neighbour proves nothing.
  if (source.sharesUnit || target.sharesUnit) return false;
  return one === 'share' || (other === 'share' && one === 'money');
}
