import type { NumberRules } from '../number-rules.js';

const cardinals =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const multiples = 'twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold'.split(
  ' ',
);

/** Words that say a small number in another way; on the other side it may be said in none. */
const loose: readonly (readonly [string, number])[] = [
  ['once', 1],
  ['single', 1],
  ['solo', 1],
  ['both', 2],
  ['twice', 2],
  ['double', 2],
  ['doubled', 2],
  ['doubles', 2],
  ['doubling', 2],
  ['dual', 2],
  ['twin', 2],
  ['twins', 2],
  ['bilateral', 2],
  ['pair', 2],
  ['couple', 2],
  ['either', 2],
  ['neither', 2],
  ['two-way', 2],
  ['secondly', 2],
  ['thrice', 3],
  ['triple', 3],
  ['tripled', 3],
  ['triples', 3],
  ['trio', 3],
  ['triad', 3],
  ['tri', 3],
  ['trilateral', 3],
  ['triplets', 3],
  ['thirdly', 3],
  ['quadruple', 4],
  ['quadrupled', 4],
  ['quartet', 4],
  ['fours', 4],
  ['quintet', 5],
  ['sixes', 6],
  ['nil', 0],
  ['hundredth', 100],
  ['thousandth', 1000],
];

/** After the AP Stylebook. Ordinals and multiples have the value of their number. */
export const numbers: NumberRules = {
  grouping: ',',
  decimal: '.',
  words: new Map<string, number>([
    ...cardinals.map((word, at) => [word, at] as const),
    ...tens.flatMap((word, at) => [
      [word, at * 10 + 20] as const,
      [word.replace(/y$/u, 'ieth'), at * 10 + 20] as const,
      [word.replace(/y$/u, 'ies'), at * 10 + 20] as const,
    ]),
    ...ordinals.map((word, at) => [word, at + 1] as const),
    ...multiples.map((word, at) => [word, at + 2] as const),
    ...loose,
    ['dozen', 12],
  ]),
  loose: new Set(['zero', 'one', 'quarter', 'first', 'second', 'dozen', ...loose.map(([word]) => word)]),
  ordinals: new Set(ordinals),
  fractions: new Map([
    ['half', [1, 2]],
    ['halves', [1, 2]],
    ['halfway', [1, 2]],
    ['halved', [1, 2]],
    ['quarter', [1, 4]],
  ]),
  parts: new Map([
    ['half', 2],
    ['quarter', 4],
    ['quarters', 4],
    ...ordinals.slice(2, 12).flatMap((word, at) => [[word, at + 3] as const, [`${word}s`, at + 3] as const]),
    ['hundredth', 100],
    ['hundredths', 100],
  ]),
  divider: '',
  multipliers: new Map([
    ['hundred', 100],
    ['dozen', 12],
  ]),
  addends: new Map(),
  scales: new Map([
    ['thousand', 1e3],
    ['million', 1e6],
    ['mn', 1e6],
    ['mln', 1e6],
    ['billion', 1e9],
    ['bn', 1e9],
    ['bln', 1e9],
    ['trillion', 1e12],
    ['tn', 1e12],
    ['trn', 1e12],
  ]),
  vague: new Map([
    ['tens', 10],
    ['dozens', 10],
    ['scores', 10],
    ['hundreds', 100],
    ['thousands', 1e3],
    ['millions', 1e6],
    ['billions', 1e9],
    ['trillions', 1e12],
  ]),
  moneyScales: new Map([
    ['k', 1e3],
    ['K', 1e3],
    ['m', 1e6],
    ['M', 1e6],
    ['B', 1e9],
    ['b', 1e9],
    ['T', 1e12],
  ]),
  scaleNames: [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
    [1e3, 'thousand'],
  ],
  articles: new Set(['a', 'an']),
  joiner: 'and',
  vagueJoiner: 'of',
  half: '',
  ordinalPrefix: '',
  ordinalSuffixes: new Set(['st', 'nd', 'rd', 'th']),
  decadeSuffix: 's',
  rangeWords: new Set(['-', '–', '—', 'to', 'through', 'or', 'and up to']),
  listWords: new Set(['and', 'from', ',', 'against']),
};
