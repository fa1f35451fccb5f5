import type { PairCheck } from './check.js';

/** Below this many characters of source the ratio says nothing: a headline of two words may double. */
const shortest = 30;
/** Target characters to source characters. Wide on purpose: a false alarm costs more here than a miss. */
const band = { low: 0.5, high: 1.8 };

/** A target so short or so long that something is probably lost or added. */
export const length: PairCheck = ({ source, target }) => {
  const before = source.text.trim().length;
  const after = target.text.trim().length;
  const ratio = after / before;
  if (before < shortest || (ratio >= band.low && ratio <= band.high)) return [];
  const values = { source: before, target: after, percent: Math.round(ratio * 100) };
  return [{ code: 'length.band', severity: 'warning', values, source: [], target: [] }];
};
