import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadGlossary } from '../src/app/texts.js';
import type { Glossary } from '../src/model/term.js';

const folder = resolve(import.meta.dirname, '../tests/golden/pairs');

export interface LabelledPair {
  readonly source: string;
  readonly target: string;
  /** `good`, or the class of the one error that it has. */
  readonly label: string;
}

/** The repository's own labelled pairs, file by file. */
export function readLabelledPairs(): LabelledPair[] {
  return readdirSync(folder)
    .filter((name) => /^(?:good|error)-.*\.tsv$/u.test(name))
    .toSorted()
    .flatMap((name) => readRows(resolve(folder, name)))
    .map(({ source = '', target = '', label = '' }) => ({ source, target, label }));
}

/** Error pairs that no check finds, with the reason. */
export function readKnownMisses(): { readonly target: string; readonly reason: string }[] {
  const rows = readRows(resolve(folder, 'known-misses.tsv'));
  return rows.map(({ target = '', reason = '' }) => ({ target, reason }));
}

/** The glossary of the desk that the pairs were written for. */
export function readDeskGlossary(): Glossary {
  return loadGlossary(readFileSync(resolve(folder, 'glossary.yaml'), 'utf8'));
}

/** Good pairs of any file that has columns `id` and `en`, or `source` and `target`. */
export function readGoodPairs(file: string): LabelledPair[] {
  return readRows(file).map((row) => ({
    source: row['id'] ?? row['source'] ?? '',
    target: row['en'] ?? row['target'] ?? '',
    label: 'good',
  }));
}

/** Rows by the names of the first one. Nothing is quoted in these files. */
function readRows(file: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split(/\r?\n/u);
  const names = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
  });
}
