import type { ReaderLanguage } from './choose-language.js';
import { cliHelp as english } from './en/cli-help.js';
import { cliHelp as indonesian } from './id/cli-help.js';

/** Plain sentences, without places to fill. */
export type HelpWords = Readonly<Record<keyof typeof english, string>>;

/** What `--help` says, apart from all other words: they need not be loaded for it. */
export const helpWords: Readonly<Record<ReaderLanguage, HelpWords>> = { en: english, id: indonesian };
