import type { Language } from '../language.js';
import { attribution } from './attribution.js';
import { certainty } from './certainty.js';
import { clitics } from './clitics.js';
import { contraries } from './contraries.js';
import { credits } from './credits.js';
import { dates } from './dates.js';
import { functionWords } from './function-words.js';
import { leftovers } from './leftovers.js';
import { names } from './names/index.js';
import { negation } from './negation.js';
import { numbers } from './numbers.js';
import { quotation } from './quotation.js';
import { indonesianSentences as sentences } from './sentences.js';
import { times } from './times.js';
import { units } from './units.js';
import { voice } from './voice.js';
import { vocabulary } from './vocabulary/index.js';

export const indonesian: Language = {
  code: 'id',
  sentences,
  numbers,
  dates,
  datelineCountries: new Map(),
  times,
  units,
  quotation,
  attribution,
  clitics,
  functionWords,
  leftovers,
  style: [],
  names,
  vocabulary,
  negation,
  certainty,
  voice,
  contraries,
  credits,
};
