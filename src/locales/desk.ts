import type { ReaderLanguage } from './choose-language.js';
import { desk as deskEnglish } from './en/desk/index.js';
import { page as pageEnglish } from './en/page.js';
import { filled as filledEnglish, state as stateEnglish } from './en/state.js';
import { flattenWords } from './word-tree.js';
import { desk as deskIndonesian } from './id/desk/index.js';
import { page as pageIndonesian } from './id/page.js';
import { filled as filledIndonesian, state as stateIndonesian } from './id/state.js';
import type { Key, Paths, SentenceValues } from './key.js';
import { makeFilling } from './make-filling.js';

/** What the desk says itself; findings and faults come from the server as sentences, so their words need not travel. */
export type DeskKey =
  `desk.${Paths<typeof deskEnglish>}` | Extract<Key, `${'page' | 'state' | 'filled'}.${string}`>;
export type DeskSay = (key: DeskKey, values?: SentenceValues) => string;

const trees = {
  en: { desk: deskEnglish, page: pageEnglish, state: stateEnglish, filled: filledEnglish },
  id: { desk: deskIndonesian, page: pageIndonesian, state: stateIndonesian, filled: filledIndonesian },
};

export function createDeskSay(language: ReaderLanguage): DeskSay {
  const words = makeFilling(language, flattenWords(trees[language]));
  return (key, values = {}) => {
    const count = values['count'];
    return words.t(key, { replace: values, ...(typeof count === 'number' ? { count } : {}) });
  };
}
