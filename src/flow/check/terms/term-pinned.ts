import type { PairCheck } from '../check.js';

/** A pinned term whose translation is missing, unless a person accepted the target without it. */
export const termPinned: PairCheck = {
  code: 'term.pinned',
  severity: 'blocking',
  fails: [
    {
      source: 'PBB bersidang di New York.',
      target: 'The body met in New York.',
      terms: '- { source: PBB, target: UN }',
    },
  ],
  passes: [
    {
      source: 'PBB bersidang di New York.',
      target: 'The UN met in New York.',
      terms: '- { source: PBB, target: UN }',
    },
  ],
  run: ({ receipts }) =>
    receipts
      .filter((receipt) => receipt.found === null && receipt.waivedBy === undefined)
      .map(({ term, required, source }) => ({ values: { term, required }, source: [source], target: [] })),
};
