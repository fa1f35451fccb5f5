import type { QuotationRules } from '../quotation-rules.js';

/** After the AP Stylebook. */

export const quotation: QuotationRules = {
  openers: new Set('“'),
  closers: new Set('”'),
  either: new Set('"'),
};
