export {
  chooseLanguage,
  readerLanguages,
  isReaderLanguage,
  type ReaderLanguage,
  type LanguageWishes,
} from './choose-language.js';
export { formatNumber } from './format-number.js';
export type { Key, SentenceValues } from './key.js';

export { createSay, createSayAny, createSayCode, type Say, type SayAny, type SayCode } from './say.js';
