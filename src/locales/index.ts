export {
  chooseLanguage,
  readerLanguages,
  isReaderLanguage,
  type ReaderLanguage,
  type LanguageWishes,
} from './choose-language.js';
export { formatNumber } from './format-number.js';
export type { Key, SentenceValues } from './key.js';
export { helpWords, type HelpWords } from './help-words.js';
export { loadWords } from './load-words.js';
export type { Words } from './words.js';
export { createSay, createSayAny, createSayCode, type Say, type SayAny, type SayCode } from './say.js';
