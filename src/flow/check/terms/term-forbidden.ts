import type { PairCheck } from '../check.js';

/** A form in the target that the glossary rules out. */
export const termForbidden: PairCheck = {
  code: 'term.forbidden',
  severity: 'blocking',
  fails: [
    {
      source: 'Korea Utara membantahnya.',
      target: 'N. Korea denied it.',
      terms: '- { source: Korea Utara, target: North Korea, forbid: [N. Korea] }',
    },
  ],
  passes: [
    {
      source: 'Korea Utara membantahnya.',
      target: 'North Korea denied it.',
      terms: '- { source: Korea Utara, target: North Korea, forbid: [N. Korea] }',
    },
  ],
  run: ({ forbidden }) =>
    forbidden.map(({ entry, form, span }) => ({
      values: { form, required: entry.target },
      source: [],
      target: [span],
    })),
};
