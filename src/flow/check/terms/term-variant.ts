import type { PairCheck } from '../check.js';
import { missingTerms } from './missing-terms.js';

/** A pinned name that is spelled nearly right. No fix: a name that differs by a letter may be somebody else. */
export const termVariant: PairCheck = {
  code: 'term.variant',
  severity: 'blocking',
  fails: [
    {
      source: 'Delegasi itu tiba di Pyongyang.',
      target: 'The delegation arrived in Pyeongyang.',
      terms: '- { source: Pyongyang, keep: true }',
    },
    {
      source: 'Volodymyr Zelenskyy menolak tawaran itu.',
      target: 'Volodymyr Zelensky rejected the offer.',
      terms: '- { source: Volodymyr Zelenskyy, keep: true }',
    },
  ],
  passes: [
    {
      source: 'Delegasi itu tiba di Pyongyang.',
      target: 'The delegation arrived in Pyongyang.',
      terms: '- { source: Pyongyang, keep: true }',
    },
  ],
  run: ({ receipts }) =>
    missingTerms(receipts).flatMap(({ term, required, source, instead }) =>
      instead?.why === 'spelling'
        ? [
            {
              values: { term, form: instead.form, required },
              source: [source],
              target: [{ start: instead.start, end: instead.end }],
            },
          ]
        : [],
    ),
};
