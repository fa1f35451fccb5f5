import type { QuotationRules } from '../quotation-rules.js';

export const quotation: QuotationRules = { name: 'id' };
