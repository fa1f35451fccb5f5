import { toFloat } from '../../../language/exact-number.js';
import type { ReadNumber } from '../../../language/read-value.js';
import { writeNumber } from '../../../language/write-number.js';
import type { Pair, PairCheck, Report } from '../check.js';
import { compareNumbers } from './compare-numbers.js';
import { isCurrencyChange, isMagnitude, spanOf } from './number-faults.js';

/** The digits are right and the thousands are not: miliar is billion, and triliun trillion. */
export const numMagnitude: PairCheck = {
  code: 'num.magnitude',
  severity: 'blocking',
  fails: [
    { source: 'Kerugian mencapai Rp1,5 triliun.', target: 'Losses reached 1.5 billion rupiah.' },
    { source: 'Anggarannya 1,5 miliar dolar AS.', target: 'The budget is $1.5 million.' },
    { source: 'Harganya Rp2 M.', target: 'It costs 2 million rupiah.' },
    { source: 'Sebanyak 250 ribu orang hadir.', target: 'Some 250 people attended.' },
    { source: 'Utangnya 1.000 juta euro.', target: 'Its debt is 1 million euros.' },
    { source: 'Sebanyak 1.250.000 warga divaksin.', target: 'A total of 1,250 residents were vaccinated.' },
    { source: 'Biayanya Rp1,5 miliar.', target: 'It costs Rp 1,5 miliar.' },
  ],
  passes: [
    { source: 'Kerugian mencapai Rp1,5 triliun.', target: 'Losses reached 1.5 trillion rupiah.' },
    { source: 'Anggarannya 1,5 miliar dolar AS.', target: 'The budget is $1.5 billion.' },
    { source: 'Harganya Rp2 M.', target: 'It costs 2 billion rupiah.' },
    { source: 'Utangnya 1.000 juta euro.', target: 'Its debt is 1 billion euros.' },
    { source: 'Sebanyak 250 ribu orang hadir.', target: 'Some 250,000 people attended.' },
    { source: 'Bantuan senilai US$2.000 juta disalurkan.', target: 'Aid worth $2 billion was handed out.' },
    { source: 'Harganya Rp500 rb sampai Rp5 jt.', target: 'It costs 500,000 to 5 million rupiah.' },
    { source: 'Nilainya Rp1.500.000.000.', target: 'It is worth 1.5 billion rupiah.' },
    { source: 'Dananya Rp1 juta 500 ribu.', target: 'The fund is 1.5 million rupiah.' },
    { source: 'Asetnya Rp1,2 T.', target: 'Its assets are 1.2 trillion rupiah.' },
  ],
  run: (pair) =>
    compareNumbers(pair)
      .changed.filter(
        ({ source, target }) => isMagnitude(source, target) && !isCurrencyChange(source, target),
      )
      .map(({ source, target }) => reportOf(pair, source, target)),
};

function reportOf(pair: Pair, source: ReadNumber, target: ReadNumber): Report {
  const text = writeNumber(source, pair.to.numbers);
  // “1,5 miliar” was left as it stands, so that all of it is replaced.
  const isCopied = pair.target.text.startsWith(source.text, target.start);
  const span = isCopied ? { start: target.start, end: target.start + source.text.length } : spanOf(target);
  return {
    values: {
      value: source.whole.text,
      read: toFloat(source.value),
      found: isCopied ? source.text : target.whole.text,
      foundRead: toFloat(target.value),
    },
    ...(isCopied ? { variant: 'copied' } : {}),
    source: [spanOf(source)],
    target: [span],
    ...(text === null ? {} : { fix: { ...span, text } }),
  };
}
