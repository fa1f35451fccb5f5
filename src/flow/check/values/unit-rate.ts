import { phrasesIn } from '../../../language/phrases.js';
import type { Pair, PairCheck, Report } from '../check.js';
import { wordsOf } from '../words.js';

/** What an amount is for: per bulan is a month, and never a day. Checked where each side has a rate and none is the same. */
export const unitRate: PairCheck = {
  code: 'unit.rate',
  severity: 'warning',
  fails: [
    { source: 'Gajinya Rp5,2 juta per bulan.', target: 'He earns 5.2 million rupiah a day.' },
    {
      source: 'Pabrik itu menghasilkan 300 ton per hari.',
      target: 'The plant makes 300 metric tons a year.',
    },
    { source: 'Harga beras Rp14.500 per kilogram.', target: 'Rice sells for 14,500 rupiah a ton.' },
    { source: 'Bunganya 6 persen per tahun.', target: 'Interest is 6% a month.' },
    { source: 'Sebanyak 40 kereta melintas setiap jam.', target: 'Some 40 trains pass every day.' },
    { source: 'Solar dijual Rp6.800 per liter.', target: 'Diesel sells for 6,800 rupiah a kilogram.' },
  ],
  passes: [
    { source: 'Gajinya Rp5,2 juta per bulan.', target: 'He earns 5.2 million rupiah a month.' },
    { source: 'Gajinya Rp5,2 juta per bulan.', target: 'His monthly pay is 5.2 million rupiah.' },
    { source: 'Bunganya 6 persen per tahun.', target: 'The annual interest rate is 6%.' },
    { source: 'Harga beras Rp14.500 per kilogram.', target: 'Rice sells for 14,500 rupiah per kilogram.' },
    { source: 'Setiap hari ia berjalan kaki.', target: 'He walks daily.' },
    { source: 'Iurannya Rp35.000 per bulan.', target: 'The premium is 35,000 rupiah.' },
    {
      source: 'Tarifnya Rp5.000 per jam, Rp40.000 per hari.',
      target: 'It costs 5,000 rupiah an hour or 40,000 rupiah a day.',
    },
    {
      source: 'Ia dibayar Rp100.000 per jam.',
      target: 'He is paid 100,000 rupiah an hour. A day later he quit.',
    },
    { source: 'Per hari ini, 12 orang tewas.', target: 'As of today, 12 people have died.' },
    { source: 'Emas naik menjadi Rp1,7 juta per gram.', target: 'Gold rose to 1.7 million rupiah a gram.' },
  ],
  run: compareRates,
};

function compareRates({ source, target, from, to }: Pair): Report[] {
  const before = wordsOf(source.text);
  const said = phrasesIn(before, from.units.rates);
  const [rate] = said;
  if (!rate) return [];
  const after = wordsOf(target.text);
  const told = phrasesIn(after, to.units.rates);
  const [other] = told;
  if (!other || told.some(({ meaning }) => said.some((each) => each.meaning === meaning))) return [];
  const place = { start: before[rate.at]?.start ?? 0, end: before[rate.at + rate.length - 1]?.end ?? 0 };
  const found = { start: after[other.at]?.start ?? 0, end: after[other.at + other.length - 1]?.end ?? 0 };
  return [
    {
      values: {
        value: source.text.slice(place.start, place.end),
        found: target.text.slice(found.start, found.end),
      },
      source: [place],
      target: [found],
    },
  ];
}
