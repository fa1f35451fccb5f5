import type { SentenceRules } from '../sentence-rules.js';
import { wordSet } from '../word-set.js';

/** To add an abbreviation, write it in lower case and without its last stop into the fitting list, between two spaces. */
export const englishSentences: SentenceRules = {
  neverFinal: wordSet(
    'mr mrs ms dr prof rev hon sen rep gov pres st mt ft',
    'gen lt col maj capt sgt cmdr adm brig cpl',
    'e.g i.e vs cf ca al',
  ),
  beforeNumber: wordSet('no nos p pp vol art sec fig ch', 'jan feb mar apr jun jul aug sep sept oct nov dec'),
  mayBeFinal: wordSet('b.c a.d'),
  letterFollows: wordSet('serie group class type vitamin hepatitis plan category grade terminal'),
  openers: wordSet(
    'he she it they we i you this that these those the a an but and however in on at from for with by as if when while after before',
    'although because since there his her their its our no not some many all',
  ),
  markedNames: wordSet('yahoo! jeopardy! wham! panic! oklahoma!'),
};
