import type { ReaderLanguage } from './choose-language.js';
import type { WordTree } from './word-tree.js';
import type { Words } from './words.js';

const trees: Readonly<Record<ReaderLanguage, () => Promise<{ readonly words: WordTree }>>> = {
  en: () => import('./en/index.js'),
  id: () => import('./id/index.js'),
};

/** The words of one language, and i18next: what the help of the program does without. */
export async function loadWords(language: ReaderLanguage): Promise<Words> {
  const [{ words }, { createWords }] = await Promise.all([trees[language](), import('./words.js')]);
  return createWords(language, words);
}
