import { meaning } from './meaning.js';
import { quotation } from './quotation.js';
import { term } from './term.js';
import { text } from './text.js';
import { value } from './value.js';
import { wording } from './wording.js';

/** One title and one sentence for each code of a finding. */
export const findings = { ...text, ...term, ...value, ...quotation, ...wording, ...meaning } as const;
