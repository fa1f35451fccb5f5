import type { CreditRules } from '../credit-rules.js';
import { wordSet } from '../word-set.js';

export const credits: CreditRules = {
  bylines: wordSet('oleh penulis laporan reporter pewarta kontributor wartawan'),
  pictures: wordSet('foto fotografer dok dokumentasi ilustrasi grafis infografis tangkapan istimewa'),
};
