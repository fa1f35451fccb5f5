import { extname } from 'node:path';
import { readCsv } from '../formats/csv/read-csv.js';
import { writeCsv } from '../formats/csv/write-csv.js';
import type { LeftOut } from '../formats/left-out.js';
import { readTbx } from '../formats/tbx/read-tbx.js';
import { writeTbx, type TbxDialect } from '../formats/tbx/write-tbx.js';
import { decodeChunks } from '../formats/tsv/decode-chunks.js';
import { findConflicts, type Conflicts } from '../glossary/conflicts.js';
import { mergeEntries, type Merged } from '../glossary/merge-entries.js';
import { Fault } from '../model/fault.js';
import type { Glossary, Term } from '../model/term.js';
import type { Folders } from '../workspace/folders.js';
import { readChunks, readTextIfThere } from '../workspace/read-file.js';
import { writeWhole } from '../workspace/write-whole.js';
import { readGlossary } from './read-glossary.js';

export const tbxDialects: readonly TbxDialect[] = ['2', '3', '3-dct'];

/** Reads the workspace's glossary and says what its entries do to each other. Throws a Fault for every mistake in the file. */
export async function checkGlossary(folders: Folders): Promise<Conflicts & { readonly glossary: Glossary }> {
  const glossary = await readGlossary(folders);
  return { glossary, ...findConflicts(glossary, folders.glossary) };
}

export interface GlossaryImport {
  readonly file: string;
  /** Whether entries that are there already are united with those of the file; else that is refused. */
  readonly unite: boolean;
  /** Says what would change, and changes nothing. */
  readonly dry: boolean;
}

export interface GlossaryImported extends Omit<Merged, 'yaml'> {
  readonly leftOut: readonly LeftOut[];
}

/** Takes the entries of a TBX or CSV file into glossary.yaml: all of them, or none and a Fault for each that cannot be taken. */
export async function importGlossary(
  { file, unite, dry }: GlossaryImport,
  folders: Folders,
): Promise<GlossaryImported> {
  const yaml = (await readTextIfThere(folders.glossary)) ?? '';
  const { from, to } = await readGlossary(folders);
  let leftOut: readonly LeftOut[] = [];
  const onLeftOut = (left: readonly LeftOut[]): void => {
    leftOut = left;
  };
  const kind = kindOf(file);
  const chunks = decodeChunks(await readChunks(file), file);
  const read =
    kind === '.tbx' ? readTbx(chunks, file, { from, to, onLeftOut }) : readCsv(chunks, file, { onLeftOut });
  const incoming: Term[] = [];
  for await (const entry of read) incoming.push(entry);
  const merged = mergeEntries({ yaml, file: folders.glossary, incoming, from: file, unite });
  if (!dry && merged.yaml !== yaml) await writeWhole(folders.glossary, merged.yaml);
  return { ...merged, leftOut };
}

/** Writes the workspace's glossary to a TBX or CSV file, by its ending. Answers with the number of entries. */
export async function exportGlossary(file: string, dialect: string, folders: Folders): Promise<number> {
  const kind = kindOf(file);
  const known = tbxDialects.find((each) => each === dialect);
  if (!known) throw new Fault('glossary.dialectUnknown', { name: dialect, names: tbxDialects.join(', ') });
  const { terms, from, to } = await readGlossary(folders);
  let content = '';
  for await (const piece of kind === '.tbx' ? writeTbx(terms, { from, to }, known) : writeCsv(terms))
    content += piece;
  await writeWhole(file, content);
  return terms.length;
}

function kindOf(file: string): '.tbx' | '.csv' {
  const kind = extname(file).toLowerCase();
  if (kind !== '.tbx' && kind !== '.csv') throw new Fault('glossary.importKind', { file });
  return kind;
}
