import type { ReaderLanguage } from './choose-language.js';
import { words as english } from './en/index.js';
import { words as indonesian } from './id/index.js';
import { createWords, type Words } from './words.js';

/** Both languages at once, for the library and the server, whose readers differ from one sentence to the next. */
export const allWords: Readonly<Record<ReaderLanguage, Words>> = {
  en: createWords('en', english),
  id: createWords('id', indonesian),
};
