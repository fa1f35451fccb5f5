import type { PairCheck } from '../check.js';
import { reportRemarked } from './remarked.js';

/**
 * The source names a term more often than the target. AP takes a pronoun where Indonesian repeats the name, so the first mention of a sentence
 * blocks (`term.pinned`), and each repetition that has no place of its own is only to be looked at.
 */
export const termRepeat: PairCheck = {
  code: 'term.repeat',
  severity: 'warning',
  fails: [
    {
      source: 'AS menyatakan bahwa pasukan AS sudah siap.',
      target: 'The US said troops were ready.',
      terms: '- { source: AS, target: US }',
    },
  ],
  passes: [
    {
      source: 'AS menyatakan bahwa pasukan AS sudah siap.',
      target: 'The US said American troops were ready.',
      terms: '- { source: AS, target: US, allow: [American] }',
    },
  ],
  run: ({ receipts }) => reportRemarked(receipts, 'shared'),
};
