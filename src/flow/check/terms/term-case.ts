import type { PairCheck } from '../check.js';
import { missingTerms } from './missing-terms.js';

/** A pinned term that stands in the target in the wrong case. */
export const termCase: PairCheck = {
  code: 'term.case',
  severity: 'blocking',
  fails: [
    {
      source: 'Korea Utara menolak tuduhan itu.',
      target: 'The government of north Korea rejected the accusation.',
      terms: '- { source: Korea Utara, target: North Korea }',
    },
  ],
  passes: [
    {
      source: 'Seoul menolak tuduhan itu.',
      target: 'SEOUL rejected the accusation.',
      terms: '- { source: Seoul, keep: true }',
    },
    {
      source: 'Duta besar itu menolak tuduhan tersebut.',
      target: 'Ambassador Zinoviev rejected the accusation.',
      terms: '- { source: duta besar, target: ambassador }',
    },
  ],
  run: ({ receipts }) =>
    missingTerms(receipts).flatMap(({ required, source, instead }) => {
      if (instead?.why !== 'case') return [];
      const { start, end, form } = instead;
      const same = form.toLowerCase() === required.toLowerCase();
      return [
        {
          values: { form, required },
          source: [source],
          target: [{ start, end }],
          ...(same ? { fix: { start, end, text: required } } : {}),
        },
      ];
    }),
};
