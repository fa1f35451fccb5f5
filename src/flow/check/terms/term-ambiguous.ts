import type { PairCheck } from '../check.js';
import { reportRemarked } from './remarked.js';

/** A term with a capital in a headline of capitals, whose translation is missing: the headline does not tell it from a common word. */
export const termAmbiguous: PairCheck = {
  code: 'term.ambiguous',
  severity: 'warning',
  fails: [
    {
      source: 'PRESIDEN BARAT DAYA TIBA',
      target: 'President arrives from southwest',
      terms: '- { source: Barat, target: the West }',
    },
  ],
  passes: [
    {
      source: 'AS KIRIM PASUKAN KE IRAN',
      target: 'US sends troops to Iran',
      terms: '- { source: AS, target: US }',
    },
  ],
  run: ({ receipts }) =>
    reportRemarked(
      receipts.filter((receipt) => receipt.found === null),
      'ambiguous',
    ),
};
