import type { QuotationRules } from '../quotation-rules.js';

/** After EYD V. Guillemets occur in neither language's press. */
export const quotation: QuotationRules = {
  openers: new Set('“'),
  closers: new Set('”'),
  either: new Set('"'),
  singleOpeners: new Set("‘'"),
  singleClosers: new Set("’'"),
};
