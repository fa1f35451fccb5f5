import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { english } from '../../src/language/english/index.js';
import { indonesian } from '../../src/language/indonesian/index.js';
import type { Language } from '../../src/language/language.js';

/** A paragraph and its sentences, cut by hand. */
export interface GoldenParagraph {
  readonly text: string;
  readonly sentences: readonly string[];
}

const folder = join(import.meta.dirname, '../golden/sentences');

/** The files of tests/golden/sentences, each named for its trap. A paragraph is a list of sentences with single spaces between them, or says its text. */
export function goldenSentences(): { name: string; language: Language; cases: GoldenParagraph[] }[] {
  return readdirSync(folder).map((file) => {
    const found = JSON.parse(readFileSync(join(folder, file), 'utf8')) as (string[] | GoldenParagraph)[];
    return {
      name: file.replace('.json', ''),
      language: file.startsWith('english') ? english : indonesian,
      cases: found.map((entry) =>
        Array.isArray(entry) ? { text: entry.join(' '), sentences: entry } : entry,
      ),
    };
  });
}
