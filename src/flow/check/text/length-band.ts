import type { Pair, PairCheck, Report } from '../check.js';

/** Below this many characters of source the ratio says nothing: a headline of two words may double. */
const shortest = 30;
/** Target characters to source characters. Wide on purpose: a false alarm costs more here than a miss. */
const band = { low: 0.5, high: 1.8 };

/** A target so short or so long that something is probably lost or added. */
export const lengthBand: PairCheck = {
  code: 'length.band',
  severity: 'warning',
  fails: [{ source: 'Menteri luar negeri kedua negara bertemu di Jakarta kemarin.', target: 'They met.' }],
  passes: [
    {
      source: 'Menteri luar negeri kedua negara bertemu di Jakarta kemarin.',
      target: 'The foreign ministers of the two countries met in Jakarta yesterday.',
    },
  ],
  run: compareLengths,
};

function compareLengths({ source, target }: Pair): Report[] {
  const before = source.text.trim().length;
  const after = target.text.trim().length;
  const ratio = after / before;
  if (before < shortest || (ratio >= band.low && ratio <= band.high)) return [];
  const values = { source: before, target: after, percent: Math.round(ratio * 100) };
  return [{ values, source: [], target: [] }];
}
