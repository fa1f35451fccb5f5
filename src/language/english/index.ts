import type { Language } from '../language.js';
import { clitics } from './clitics.js';
import { functionWords } from './function-words.js';
import { numbers } from './numbers.js';
import { quotation } from './quotation.js';
import { englishSentences as sentences } from './sentences.js';

export const english: Language = {
  code: 'en',
  sentences,
  numbers,
  quotation,
  clitics,
  functionWords,
};
