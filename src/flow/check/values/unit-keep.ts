import { toFloat } from '../../../language/exact-number.js';
import type { ReadNumber } from '../../../language/read-value.js';
import { convert, isAmerican, type Unit } from '../../../language/units.js';
import type { PairCheck, Report } from '../check.js';
import { compareNumbers } from './compare-numbers.js';
import { isConversion, type MatchedNumber } from './match-numbers.js';
import { sharesUnitName, wholeSpan } from './number-faults.js';

/** The unit of the source stays; AP puts miles and Fahrenheit in brackets after it. A ton is a metric ton, and an ons 100 grams. */
export const unitKeep: PairCheck = {
  code: 'unit.keep',
  severity: 'warning',
  fails: [
    { source: 'Lokasinya 5 km dari kota.', target: 'The site is 5 miles from the city.' },
    { source: 'Jaraknya 4.800 km dari Miami.', target: 'It is 3,000 miles from Miami.' },
    { source: 'Ia membeli 5 ons daging.', target: 'He bought 5 ounces of meat.' },
    { source: 'Lahan 100 hektare terbakar.', target: 'Some 100 acres of land burned.' },
    { source: 'Suhu mencapai 36 derajat Celsius.', target: 'The temperature reached 36 degrees Fahrenheit.' },
    { source: 'Kecepatan angin 240 km/jam.', target: 'Winds reached 240 kilometers per hour (189 mph).' },
    { source: 'Perjalanan itu memakan waktu dua jam.', target: 'The trip took two days.' },
  ],
  passes: [
    { source: 'Lokasinya 5 km dari kota.', target: 'The site is 5 kilometers (3 miles) from the city.' },
    { source: 'Kecepatan angin 240 km/jam.', target: 'Winds reached 240 kilometers per hour (149 mph).' },
    { source: 'Ia membeli 5 ons daging.', target: 'He bought 500 grams of meat.' },
    {
      source: 'Pabrik itu menghasilkan 300 ton semen.',
      target: 'The plant makes 300 metric tons of cement.',
    },
    { source: 'Pabrik itu menghasilkan 300 ton semen.', target: 'The plant makes 300 tons of cement.' },
    {
      source: 'Suhu mencapai 36 derajat Celsius.',
      target: 'The temperature reached 36 degrees Celsius (97 F).',
    },
    { source: 'Lahan 100 hektare terbakar.', target: 'Some 100 hectares (247 acres) of land burned.' },
    { source: 'Ia pergi selama 14 hari.', target: 'He was gone for two weeks.' },
    { source: 'Kapal melaju 20 knot.', target: 'The ship made 20 knots.' },
    { source: 'Tingginya 30 meter.', target: 'It is a 30-meter tower.' },
    { source: 'Mereka berjalan dengan dua kaki.', target: 'They walk on two legs.' },
  ],
  run: (pair) => {
    const { matched, added } = compareNumbers(pair);
    return [
      ...matched.flatMap(matchedReport),
      ...added.filter(({ bracketed }) => bracketed).flatMap((number) => conversionReport(number, matched)),
    ];
  },
};

function matchedReport({ source, target, how }: MatchedNumber): Report[] {
  const isMeasure = isMeasured(source) && isMeasured(target) && !sharesUnitName(source, target);
  // A list may leave “per hour” to its last number.
  if (!isMeasure || source.bracketed || isSpeedOf(source, target)) return [];
  const isChanged = how !== 'converted' && !isConversion(source, target);
  const isConverted = how === 'converted' && target.units.every(isAmerican) && !source.units.some(isAmerican);
  if (!isChanged && !isConverted) return [];
  return [
    {
      ...(isConverted ? { variant: 'converted' } : {}),
      values: { value: source.whole.text, found: target.whole.text },
      source: [wholeSpan(source)],
      target: [wholeSpan(target)],
    },
  ];
}

/** 12.8 km or 8 miles per second */
function isSpeedOf(one: ReadNumber, other: ReadNumber): boolean {
  const dimensions = [one, other].map(({ units }) => units[0]?.dimension);
  return dimensions.includes('speed') && dimensions.includes('length');
}

function isMeasured({ units, sharesUnit }: ReadNumber): boolean {
  const dimension = units[0]?.dimension;
  return dimension !== undefined && dimension !== 'money' && dimension !== 'share' && !sharesUnit;
}

/** A wrong amount in brackets after an amount that both sides have. */
function conversionReport(number: ReadNumber, matched: readonly MatchedNumber[]): Report[] {
  const [to] = number.units;
  if (!to || !isMeasured(number)) return [];
  const others = matched.filter(({ target }) => target.units[0]?.dimension === to.dimension);
  const last = others.findLast(({ target }) => target.end <= number.start) ?? others[0];
  if (!last || others.some(({ target }) => isConversion(number, target))) return [];
  const from = last.target.units[0] as Unit;
  const right = convert(toFloat(last.target.value), from, to);
  return [
    {
      variant: 'conversion',
      values: { found: number.whole.text, right: Number(right.toPrecision(3)) },
      source: [wholeSpan(last.source)],
      target: [wholeSpan(number)],
    },
  ];
}
