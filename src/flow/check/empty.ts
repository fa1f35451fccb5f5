import type { PairCheck } from './check.js';

/** A source with words whose target has none. */
export const empty: PairCheck = ({ source, target }) =>
  source.text.trim() !== '' && target.text.trim() === ''
    ? [{ code: 'text.empty', severity: 'blocking', values: {}, source: [], target: [] }]
    : [];
