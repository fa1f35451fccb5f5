import { toFloat } from '../../../language/exact-number.js';
import type { ReadNumber } from '../../../language/read-value.js';
import type { PairCheck, Report } from '../check.js';
import { compareNumbers, isFirm, isSpelledOut } from './compare-numbers.js';
import { isSecondUnit, isMoney, wholeSpan } from './number-faults.js';

/** A figure of the target that no number of the source explains. A conversion in brackets is the business of money and units. */
export const numHallucinated: PairCheck = {
  code: 'num.hallucinated',
  severity: 'blocking',
  fails: [
    { source: 'Banyak orang mengungsi.', target: 'About 300 people fled.' },
    { source: 'Perusahaan itu merugi tahun lalu.', target: 'The company lost $90 million last year.' },
    { source: 'Harga beras naik bulan ini.', target: 'The price of rice rose 12.5 percent this month.' },
    { source: 'Polisi menangkap para tersangka.', target: 'Police arrested 17 suspects.' },
    { source: 'Puluhan rumah rusak.', target: 'Some 45 houses were damaged.' },
    {
      source: 'Warga mengungsi sejak gempa.',
      target: 'Residents have been displaced since the 2018 earthquake.',
    },
  ],
  passes: [
    { source: 'Sekitar tiga ratus orang mengungsi.', target: 'About 300 people fled.' },
    { source: 'Kedua pemimpin bertemu.', target: 'The two leaders met.' },
    { source: 'Puluhan rumah rusak.', target: 'Dozens of houses were damaged.' },
    { source: 'Belasan orang ditangkap.', target: 'More than a dozen people were arrested.' },
    { source: 'Kecepatan angin 240 km per jam.', target: 'Winds reached 240 kilometers per hour (149 mph).' },
    { source: 'Lebih dari separuh warga setuju.', target: 'More than 50 percent of residents agree.' },
    { source: 'Rapat dimulai pukul 10.00.', target: 'The meeting began at 10 a.m.' },
    { source: 'Ia lahir pada 17/8/1945.', target: 'He was born on Aug. 17, 1945.' },
    { source: 'Perang itu berlangsung dua dasawarsa.', target: 'The war lasted 20 years.' },
    {
      source: 'Negara-negara G7 mengecam serangan itu.',
      target: 'Group of Seven countries condemned the attack.',
    },
  ],
  run: (pair) => {
    const { added, matched } = compareNumbers(pair);
    const hasMoney = matched.some(({ source }) => isMoney(source));
    return added
      .filter((number) => isFirm(number) || isSpelledOut(number))
      .filter((number) => !isSecondUnit(number, matched, 'target') && !(isMoney(number) && hasMoney))
      .map(reportOf);
  },
};

function reportOf(number: ReadNumber): Report {
  return {
    values: { found: number.whole.text, read: toFloat(number.value) },
    source: [],
    target: [wholeSpan(number)],
  };
}
