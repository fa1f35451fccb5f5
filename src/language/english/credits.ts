import type { CreditRules } from '../credit-rules.js';
import { wordSet } from '../word-set.js';

export const credits: CreditRules = {
  bylines: wordSet('by reporting reported written contributed'),
  pictures: wordSet('photo photos photograph photographer courtesy file illustration graphic screenshot'),
};
