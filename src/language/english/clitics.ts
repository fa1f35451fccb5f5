import type { CliticRules } from '../clitic-rules.js';
import { pluralsOf } from './plurals.js';

export const clitics: CliticRules = {
  enclitics: [],
  notEnclitic: new Set(),
  proclitics: [],
  notProclitic: new Set(),
  prefixes: new Set(['non', 'anti', 'pro', 'ex', 'pre', 'post', 'pan', 'mid', 'co']),
  // Before a preposition, and where an adjective follows: attorneys general, presidents-elect.
  afterHead: new Set([
    'of',
    'in',
    'for',
    'at',
    'to',
    'on',
    'with',
    'by',
    'general',
    'elect',
    'designate',
    'martial',
  ]),
  inflect: pluralsOf,
  agree: agreeArticle,
};

/** Acronyms that are read as a word, not letter by letter. */
const readAsWord = /^(?:NATO|ASEAN|OPEC|UNESCO|UNICEF|UNIFIL|NASA|FIFA|AUKUS|BRICS|SWIFT|START)$/;
const lettersWithVowelSound = /^[AEFHILMNORSX]/;
const vowelSound = /^(?:[aio]|e(?!u|w)|u(?!ni(?!n|m)|s[aeiu]|k|ti|tu|ra)|hono|hour|heir)/i;
const consonantSound = /^(?:one|once|ouija)/i;

function agreeArticle(before: string, word: string): string {
  if (!/^an?$/i.test(before)) return before;
  const article = startsWithVowelSound(word) ? 'an' : 'a';
  return before.startsWith('A') ? article.replace('a', 'A') : article;
}

function startsWithVowelSound(word: string): boolean {
  const first = /^[\p{L}\p{N}]+/u.exec(word)?.[0] ?? '';
  if (/^\p{Lu}{2,}\d*$/u.test(first) && !readAsWord.test(first)) return lettersWithVowelSound.test(first);
  if (/^(?:8|11$|18$)/.test(first)) return true;
  return vowelSound.test(first) && !consonantSound.test(first);
}
