import type { QuotationRules } from '../quotation-rules.js';

/** After the AP Stylebook: double marks, and single ones inside them and in headlines. */
export const quotation: QuotationRules = {
  openers: new Set('“'),
  closers: new Set('”'),
  either: new Set('"'),
  singleOpeners: new Set("‘'"),
  singleClosers: new Set("’'"),
};
