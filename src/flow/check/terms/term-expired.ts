import type { PairCheck } from '../check.js';
import { reportRemarked } from './remarked.js';

/** A term whose entry does not hold on the article's day: it had ended, or had not begun. */
export const termExpired: PairCheck = {
  code: 'term.expired',
  severity: 'warning',
  fails: [
    {
      source: 'Menteri Pertahanan Prabowo Subianto tiba di Beijing.',
      target: 'Defense Minister Prabowo Subianto arrived in Beijing.',
      terms:
        '- { source: Menteri Pertahanan Prabowo Subianto, target: Defense Minister Prabowo Subianto, until: 2024-10-20 }',
      day: '2024-11-08',
    },
  ],
  passes: [
    {
      source: 'Menteri Pertahanan Prabowo Subianto tiba di Beijing.',
      target: 'Defense Minister Prabowo Subianto arrived in Beijing.',
      terms:
        '- { source: Menteri Pertahanan Prabowo Subianto, target: Defense Minister Prabowo Subianto, until: 2024-10-20 }',
      day: '2024-04-01',
    },
  ],
  run: ({ receipts }) => reportRemarked(receipts, 'expired'),
};
