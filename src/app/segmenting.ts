/** How texts are split: the languages, with what a desk adds to them. Kept apart from the rest, so that `selaras segment` starts at once. */
import { join } from 'node:path';
import { breakRulesOf } from '../language/break-rules/break-rules-of.js';
import { compileBreakRules } from '../language/break-rules/compile-break-rules.js';
import { addAbbreviations } from '../language/add-abbreviations.js';
import { englishSentences } from '../language/english/sentences.js';
import { indonesianSentences } from '../language/indonesian/sentences.js';
import type { Language } from '../language/language.js';
import { splitText, type Splitting } from '../language/split-text.js';
import { readSrx } from '../formats/srx/read-srx.js';
import { writeSrx } from '../formats/srx/write-srx.js';
import type { BreakRuleFile } from '../model/break-rule.js';
import type { Folders } from '../workspace/folders.js';
import { decodeText, readBytes } from '../workspace/read-file.js';
import type { Settings } from '../workspace/settings.js';

export type TextLanguage = 'id' | 'en';

const tables = { id: indonesianSentences, en: englishSentences };

/** The built-in way of splitting. */
export function builtInSplitting(language: TextLanguage): Splitting {
  return { sentences: tables[language] };
}

/** Sentences of a text, without the white space between them. */
export function sentencesOf(text: string, splitting: Splitting): string[] {
  return splitText(text, splitting).sentences.map((sentence) => sentence.text);
}

/** The way of splitting that the settings of a workspace ask for. Throws a Fault with line and column for bad rules of SRX. */
export async function deskSplitting(
  code: string,
  splitting: Splitting,
  folders: Folders,
  { sentences }: Settings,
): Promise<Splitting> {
  const own = { sentences: addAbbreviations(splitting.sentences, sentences) };
  if (sentences.srx === undefined) return own;
  const file = join(folders.root, sentences.srx);
  const rules = compileBreakRules(readSrx(decodeText(await readBytes(file), file), file), code);
  return { ...own, breakRules: { rules, alone: sentences.srxAlone } };
}

/** A language with the desk's way of splitting in it. */
export async function deskLanguage(
  language: Language,
  folders: Folders,
  settings: Settings,
): Promise<Language> {
  return { ...language, ...(await deskSplitting(language.code, language, folders, settings)) };
}

/** The rules of both languages as SRX 2.0, for OmegaT and others. With a way of splitting, that language's own abbreviations are in it. */
export function exportSrx(own: Partial<Record<TextLanguage, Splitting>> = {}): string {
  const rulesOf = (language: TextLanguage) =>
    breakRulesOf((own[language] ?? builtInSplitting(language)).sentences);
  const file: BreakRuleFile = {
    cascade: false,
    languages: [
      { name: 'Indonesian', rules: rulesOf('id') },
      { name: 'English', rules: rulesOf('en') },
    ],
    maps: [
      { pattern: 'ID.*', name: 'Indonesian' },
      { pattern: 'IN.*', name: 'Indonesian' },
      { pattern: 'EN.*', name: 'English' },
    ],
  };
  return writeSrx(file);
}

/** Rules from the text of an SRX 2.0 file for a language. Throws a Fault with line and column. */
export function loadSrx(content: string, language: TextLanguage, file = 'rules.srx'): Splitting {
  const rules = compileBreakRules(readSrx(content, file), language);
  return { ...builtInSplitting(language), breakRules: { rules, alone: true } };
}
