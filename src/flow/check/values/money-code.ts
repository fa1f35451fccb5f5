import { toFloat } from '../../../language/exact-number.js';
import type { ReadNumber } from '../../../language/read-value.js';
import type { PairCheck, Report } from '../check.js';
import { compareNumbers, isFirm } from './compare-numbers.js';
import { droppedUnits } from './dropped-unit.js';
import { isCurrencyChange, isMoney, wholeSpan } from './number-faults.js';

/** The currency of the source stays, and no amount is converted unasked. A conversion beside the amount only warns. */
export const moneyCode: PairCheck = {
  code: 'money.code',
  severity: 'blocking',
  fails: [
    { source: 'Dendanya Rp50 juta.', target: 'The fine is $3,000.' },
    { source: 'Dendanya Rp50 juta.', target: 'The fine is $50 million.' },
    { source: 'Ia membayar S$500.', target: 'He paid RM500.' },
    { source: 'Bantuan itu senilai 20 juta dolar AS.', target: 'The aid is worth 20 million euros.' },
    { source: 'Dendanya Rp50 juta.', target: 'The fine is 50 million rupiah ($3,000).' },
    { source: 'Ia membayar 500 dolar Singapura.', target: 'He paid $500.' },
    { source: 'Harga tiketnya 300 ringgit.', target: 'A ticket costs 300 rupiah.' },
    { source: 'Harga karcisnya Rp5.000.', target: 'A ticket costs 5,000.' },
  ],
  passes: [
    { source: 'Dendanya Rp50 juta.', target: 'The fine is 50 million rupiah.' },
    { source: 'Dendanya Rp50 juta.', target: 'The fine is Rp 50 million.' },
    { source: 'Dendanya Rp50 juta.', target: 'The fine is IDR 50 million.' },
    { source: 'Bantuan itu senilai 20 juta dolar AS.', target: 'The aid is worth $20 million.' },
    { source: 'Bantuan itu senilai US$20 juta.', target: 'The aid is worth US$20 million.' },
    { source: 'Ia membayar 500 dolar Singapura.', target: 'He paid S$500.' },
    { source: 'Ia membayar S$500.', target: 'He paid 500 Singapore dollars.' },
    { source: 'Harga tiketnya RM300.', target: 'A ticket costs 300 ringgit.' },
    { source: 'Rupiah menguat ke Rp16.320.', target: 'The rupiah rose to 16,320.' },
    {
      source: 'Harganya 10 hingga 12 juta rupiah.',
      target: 'It costs between 10 million and 12 million rupiah.',
    },
    {
      source: 'Omzetnya 10 miliar euro (US$14,7 miliar).',
      target: 'Its turnover is 10 billion euros ($14.7 billion).',
    },
    {
      source: 'Inggris menjanjikan 2,26 miliar pound sterling.',
      target: 'Britain has pledged 2.26 billion pounds.',
    },
  ],
  run: (pair) => {
    const { matched, changed, added } = compareNumbers(pair);
    const hasMoney = matched.some(({ source }) => isMoney(source));
    return [
      ...matched
        .filter(({ source, target }) => isCurrencyChange(source, target))
        .map(({ source, target }) => between(source, target, 'text')),
      ...changed
        .filter(({ source, target }) => isCurrencyChange(source, target))
        .map(({ source, target }) => between(source, target, 'converted')),
      ...added.filter((number) => hasMoney && isMoney(number) && isFirm(number)).map(conversion),
      ...droppedUnits(pair, 'money'),
    ];
  },
};

function between(source: ReadNumber, target: ReadNumber, variant: string): Report {
  return {
    ...(variant === 'text' ? {} : { variant }),
    values: { value: source.whole.text, found: target.whole.text },
    source: [wholeSpan(source)],
    target: [wholeSpan(target)],
  };
}

function conversion(number: ReadNumber): Report {
  return {
    severity: 'warning',
    variant: 'conversion',
    values: { found: number.whole.text, read: toFloat(number.value) },
    source: [],
    target: [wholeSpan(number)],
  };
}
