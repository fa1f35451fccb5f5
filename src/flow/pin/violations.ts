import type { Receipt } from '../../model/term.js';

/** The receipts of terms that the target lacks and that nobody waived. */
export function violations(receipts: readonly Receipt[]): Receipt[] {
  return receipts.filter((receipt) => receipt.found === null && receipt.waivedBy === undefined);
}
