import type { NameRules } from '../../name-rules.js';
import { wordSet } from '../../word-set.js';
import { wordTable } from '../../word-table.js';
import { common } from './common.js';
import { forms } from './forms.js';
import { persons } from './persons.js';

export const names: NameRules = {
  common,
  keys: wordTable(forms),
  persons,
  honorifics: new Set(),
  genders: new Map([
    ['he', 'male'],
    ['him', 'male'],
    ['his', 'male'],
    ['himself', 'male'],
    ['she', 'female'],
    ['her', 'female'],
    ['hers', 'female'],
    ['herself', 'female'],
  ]),
  rivals: wordSet(
    'myanmar burma turkey turkiye kyiv kiev odesa odessa belarus belorussia jerusalem alquds mecca makkah',
  ),
  short: new Set(),
  pronouns: wordSet('he she it they him her them his its their hers theirs'),
  clinging: /^(?!)/u,
  derived: /\p{L}{3}(?:tions?|ments?|ness|ships?|ity|ities|ology|ical|ization|ances?|ences?|ives?|ings)$/u,
  endings: [
    's',
    'es',
    'n',
    'an',
    'ian',
    'ean',
    'ese',
    'ish',
    'i',
    'er',
    'ist',
    'ists',
    'ism',
    'ic',
    'ite',
    'ites',
    'era',
  ],
};
