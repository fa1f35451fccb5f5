import type { Receipt } from '../../model/term.js';

/** The receipts of terms that the target lacks and that nobody waived. Where the source itself is ambiguous, nothing is asked again. */
export function violations(receipts: readonly Receipt[]): Receipt[] {
  return receipts.filter(
    ({ found, waivedBy, remarks = [] }) =>
      found === null && waivedBy === undefined && !remarks.includes('ambiguous'),
  );
}
