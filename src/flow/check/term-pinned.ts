import type { PairCheck } from './check.js';

/** A pinned term whose translation is missing, unless a person accepted the target without it. */
export const termPinned: PairCheck = ({ receipts }) =>
  receipts
    .filter((receipt) => receipt.found === null && receipt.waivedBy === undefined)
    .map(({ term, required, source }) => ({
      code: 'term.pinned',
      severity: 'blocking',
      values: { term, required },
      source: [source],
      target: [],
    }));
