import type { i18n } from 'i18next';
import type { ReaderLanguage } from './choose-language.js';
import { makeFilling } from './make-filling.js';
import { flattenWords, type WordTree } from './word-tree.js';

/** The sentences of one language. */
export interface Words {
  readonly tree: WordTree;
  /** i18next over these sentences, for the ones that have places to fill. */
  readonly filling: () => i18n;
}

/** Makes i18next's instance when the first sentence needs it: plain sentences need none. */
export function createWords(language: ReaderLanguage, tree: WordTree): Words {
  let filling: i18n | undefined;
  return { tree, filling: () => (filling ??= makeFilling(language, flattenWords(tree))) };
}
