import { toFloat } from '../../../language/exact-number.js';
import type { ReadNumber } from '../../../language/read-value.js';
import { writeNumber } from '../../../language/write-number.js';
import type { Pair, PairCheck, Report } from '../check.js';
import { compareNumbers, isFirm, isSmall, isSpelledOut, isYear } from './compare-numbers.js';
import { isSecondUnit, isCurrencyChange, isMagnitude, spanOf, wholeSpan } from './number-faults.js';

/** A number of the source that the target has in no form, or has another one for. Spelled and small ones only warn. */
export const numValue: PairCheck = {
  code: 'num.value',
  severity: 'blocking',
  fails: [
    { source: 'Sebanyak 1.250 orang mengungsi.', target: 'As many as 1,520 people fled.' },
    { source: 'Korban tewas 45 orang.', target: 'Dozens of people died.' },
    { source: 'Sebanyak 22 orang tewas.', target: 'At least 10 people died.' },
    { source: 'Ada 12 orang di sana.', target: 'There were 24 people there.' },
    { source: 'Ada 15 orang di sana.', target: 'There were 3 people there.' },
    { source: 'Ada 3 korban.', target: 'There were victims.' },
    { source: 'Inflasi mencapai 10,5 persen.', target: 'Inflation reached 10,5 percent.' },
    {
      source: 'Sebanyak 1.250.000 warga divaksin.',
      target: 'A total of 1.250.000 residents were vaccinated.',
    },
    { source: 'Bantuan 300 ribu ton tiba.', target: 'Aid of 300.000 tons arrived.' },
    { source: 'Dua pertiga anggota menolak.', target: 'Three-quarters of the members refused.' },
    { source: 'Tiga orang tewas.', target: 'Four people died.' },
    { source: 'Ini kunjungan ke-17 presiden.', target: 'It is the president’s 16th visit.' },
    { source: 'Indonesia menang 1-0.', target: 'Indonesia won 1-1.' },
    { source: 'Jet tempur KF-21 mendarat di Madiun.', target: 'The KF-20 fighter jet landed in Madiun.' },
    { source: 'Abu membubung 18 kilometer.', target: 'Ash rose 1.8 kilometers (1.1 miles).' },
  ],
  passes: [
    {
      source: 'Sebanyak 1.250.000 warga divaksin.',
      target: 'A total of 1.25 million residents were vaccinated.',
    },
    { source: 'Harganya Rp1.250.000,50 per unit.', target: 'It costs 1,250,000.50 rupiah a unit.' },
    { source: 'Ini pertemuan ke-17 kedua negara.', target: 'It is the 17th meeting of the two countries.' },
    { source: 'Sebanyak 50 persen warga setuju.', target: 'Fifty percent of residents agree.' },
    { source: 'Dua puluh tiga orang tewas.', target: 'Twenty-three people died.' },
    {
      source: 'Sebanyak 10-12 juta orang hadir.',
      target: 'Between 10 million and 12 million people attended.',
    },
    { source: 'Setengah juta orang turun ke jalan.', target: 'Half a million people took to the streets.' },
    { source: 'Dua pertiga anggota menolak.', target: 'Two-thirds of the members refused.' },
    {
      source: 'Ribuan buruh berdemonstrasi pada 1990-an.',
      target: 'Thousands of workers protested in the 1990s.',
    },
    { source: 'Sekitar 250 ribuan orang mengungsi.', target: 'About 250,000 people fled.' },
    { source: 'Indonesia menang 2-1 atas Vietnam.', target: 'Indonesia beat Vietnam 2-1.' },
    { source: 'Satu setengah jam kemudian ia tiba.', target: 'He arrived an hour and a half later.' },
    {
      source: '1 Ramadan 1447 Hijriah jatuh pada 19 Februari 2026.',
      target: 'Ramadan begins Feb. 19, 2026.',
    },
    { source: 'UU No. 11/2020 dicabut.', target: 'Law No. 11 of 2020 was revoked.' },
  ],
  run: (pair) => [...faults(pair), ...notations(pair)],
};

function faults(pair: Pair): Report[] {
  const comparison = compareNumbers(pair);
  const changed = comparison.changed
    .filter(({ source, target }) => !isMagnitude(source, target) && !isCurrencyChange(source, target))
    .flatMap(({ source, target }) => changedReport(source, target));
  const lost = comparison.lost.flatMap((number) => {
    if (isOtherCalendar(number, pair)) return [];
    const isOptional = isYear(number) || isSecondUnit(number, comparison.matched, 'source');
    const severity = isOptional ? 'warning' : undefined;
    return lostReport(number, severity);
  });
  return [...changed, ...lost];
}

/** 1 Ramadan 1447 Hijriah: AP gives the day of our own calendar, which the checks of dates read. */
function isOtherCalendar({ start, end }: ReadNumber, { source: { text }, from }: Pair): boolean {
  const [before] = /[\p{L}]+(?=\s*$)/u.exec(text.slice(Math.max(0, start - longestMonth), start)) ?? [''];
  const [after] = /^\s*[\p{L}]+/u.exec(text.slice(end, end + longestMonth)) ?? [''];
  return [before, after.trim()].some((word) => from.dates.otherCalendar.has(word.toLowerCase()));
}

const longestMonth = 14;

function changedReport(source: ReadNumber, target: ReadNumber): Report[] {
  if (source.form === 'vague') {
    const spans = { source: [spanOf(source)], target: [spanOf(target)] };
    const values = { value: source.text, found: target.text };
    return [{ severity: 'warning', variant: 'order', values, ...spans }];
  }
  return [
    {
      variant: 'changed',
      values: {
        value: source.whole.text,
        read: toFloat(source.value),
        found: target.whole.text,
        foundRead: toFloat(target.value),
      },
      source: [wholeSpan(source)],
      target: [wholeSpan(target)],
    },
  ];
}

function lostReport(number: ReadNumber, severity: 'warning' | undefined): Report[] {
  const place = { source: [wholeSpan(number)], target: [] };
  if (isFirm(number) || isSpelledOut(number)) {
    const values = { value: number.whole.text, read: toFloat(number.value) };
    return [{ values, ...place, ...(severity ? { severity } : {}) }];
  }
  if (!isSmall(number)) return [];
  return [{ severity: 'warning', variant: 'small', values: { value: number.text }, ...place }];
}

/** Figures that were left in the notation of the source: 10,5 and 1.250.000 in English. */
function notations(pair: Pair): Report[] {
  return compareNumbers(pair).matched.flatMap(({ source, target, how }) => {
    const isOther = how === 'reading' && source.form !== 'name' && isMispointed(target);
    if (!target.foreign && !isOther) return [];
    const text = writeNumber(source, pair.to.numbers);
    return [
      {
        variant: 'notation',
        values: { found: target.text, right: text ?? toFloat(source.value) },
        source: [spanOf(source)],
        target: [spanOf(target)],
        ...(text === null ? {} : { fix: { ...spanOf(target), text } }),
      },
    ];
  });
}

/** 300.000 for 300,000, and 1,699,53, which is no number at all. */
function isMispointed({ text, form }: ReadNumber): boolean {
  return form === 'name' ? /^\d+(?:[.,]\d+)+$/u.test(text) : /^\d{1,3}[.,]\d{3}$/u.test(text);
}
