import { normalizeWord } from './fold-spelling.js';
import { remember } from './remember.js';

/** What a word, a figure or a mark is wherever it stands. */
export interface WordForm {
  readonly text: string;
  readonly lower: string;
  /** Without the possessive of English: Ukraine’s, the rebels’. */
  readonly bare: string;
  /** The bare word without case, accents, hyphens and apostrophes. */
  readonly plain: string;
  /** Has a capital letter first. */
  readonly capital: boolean;
  readonly kind: 'figure' | 'word' | 'mark';
}

const possessive = /['’]s?$/u;

/** One record for all readers and all places of a word: tables find its strings without reading the letters again. */
export const wordForm = remember((text: string): WordForm => {
  const bare = /['’]/u.test(text) ? text.replace(possessive, '') : text;
  const first = text.charAt(0);
  return {
    text,
    lower: text.toLowerCase(),
    bare,
    plain: normalizeWord(bare),
    capital: first !== first.toLowerCase(),
    kind: /^\d/u.test(text) ? 'figure' : /^\p{L}/u.test(text) ? 'word' : 'mark',
  };
});
