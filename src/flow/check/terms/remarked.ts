import type { Receipt, ReceiptRemark } from '../../../model/term.js';
import type { Report } from '../check.js';

/** A report for each receipt that bears a remark and that nobody waived. */
export function reportRemarked(receipts: readonly Receipt[], remark: ReceiptRemark): Report[] {
  return receipts
    .filter(({ remarks = [], waivedBy }) => remarks.includes(remark) && waivedBy === undefined)
    .map(({ term, required, source, found }) => ({
      values: { term, required, form: found?.form ?? '' },
      source: [source],
      target: found ? [{ start: found.start, end: found.end }] : [],
    }));
}
