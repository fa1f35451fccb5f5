import type { CliticRules } from '../clitic-rules.js';

export const clitics: CliticRules = {
  enclitics: [],
  notEnclitic: new Set(),
  prefixes: new Set(['non', 'anti', 'pro', 'ex', 'pre', 'post', 'pan', 'mid', 'co']),
  afterHead: new Set(['of', 'in', 'for', 'at', 'to', 'on', 'with']),
  inflect: pluralsOf,
  agree: agreeArticle,
};

/** Regular plurals, and -man to -men. A verb's forms are too many to guess: an entry lists those that it allows. */
function pluralsOf(word: string): string[] {
  const plurals = [`${word}s`];
  if (/(?:s|x|z|ch|sh|o)$/.test(word)) plurals.push(`${word}es`);
  if (/[^aeiou]y$/.test(word)) plurals.push(`${word.slice(0, -1)}ies`);
  if (/[a-z]man$/.test(word)) plurals.push(`${word.slice(0, -2)}en`);
  return plurals;
}

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
