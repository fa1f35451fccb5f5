import type { PairCheck } from '../check.js';
import { reportRemarked } from './remarked.js';

/** A doubled word is a plural; the target has the term in the singular. */
export const termPlural: PairCheck = {
  code: 'term.plural',
  severity: 'warning',
  fails: [
    {
      source: 'Menteri-menteri dari dua negara itu bertemu.',
      target: 'The minister from the two countries met.',
      terms: '- { source: menteri, target: minister }',
    },
  ],
  passes: [
    {
      source: 'Juru bicara-juru bicara kedua negara bertemu.',
      target: 'Spokesmen of both countries met.',
      terms: '- { source: juru bicara, target: spokesman }',
    },
    {
      source: 'Pasukan-pasukan itu ditarik.',
      target: 'The troops were withdrawn.',
      terms: '- { source: pasukan, target: troops }',
    },
  ],
  run: ({ receipts }) => reportRemarked(receipts, 'singular'),
};
