import type { Receipt } from '../../../model/term.js';

/** Receipts of terms that the target lacks and that nobody waived, those aside where the source does not tell whether it has the term. */
export function missingTerms(receipts: readonly Receipt[]): Receipt[] {
  return receipts.filter(
    ({ found, waivedBy, remarks = [] }) =>
      found === null && waivedBy === undefined && !remarks.includes('ambiguous'),
  );
}
