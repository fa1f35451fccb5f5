import { Fault } from '../model/fault.js';
import { extname, join } from 'node:path';
import { jsonFormat } from '../formats/json/json-format.js';
import { xliffFormat } from '../formats/xliff/xliff-format.js';
import { hashBytes } from '../model/hash.js';
import { outputFile } from '../workspace/articles.js';
import { nameInWorkspace, type Folders } from '../workspace/folders.js';
import { decodeText, MOST_OUTPUT_BYTES, readBytes } from '../workspace/read-file.js';
import type { Problem } from './check-complete.js';
import type { Manifest, Output } from './manifest.js';
import { bilingualFormats } from './outputs.js';

/** Output files that are missing, are not as they were written, hold less than they should, or are of earlier words. */
export async function outputProblems(manifest: Manifest, folders: Folders): Promise<Problem[]> {
  const { document: path, outputs } = manifest;
  const problems: Problem[] = [];
  for (const output of outputs) {
    const problem = await outputProblem(output, manifest, folders);
    if (problem)
      problems.push({ kind: problem.kind, values: { path, file: output.file, ...problem.values } });
  }
  for (const file of await unlisted(manifest, folders))
    problems.push({ kind: file.needed ? 'outputMissing' : 'staleCopy', values: { path, file: file.name } });
  return problems;
}

async function outputProblem(output: Output, manifest: Manifest, folders: Folders): Promise<Problem | null> {
  const bytes = await readIfThere(join(folders.root, output.file));
  if (bytes === null) return { kind: 'outputMissing', values: {} };
  if (hashBytes(bytes) !== output.hash) {
    const values = { bytes: bytes.length, wanted: output.bytes };
    if (output.kind !== xliffFormat.name) return { kind: 'outputChanged', values };
    return { kind: readable(bytes, output.file) ? 'xliffEdited' : 'xliffBroken', values };
  }
  const found = segmentsIn(output, bytes);
  if (found === null || found === manifest.segments.in) return null;
  return { kind: 'segmentsLost', values: { found, wanted: manifest.segments.in } };
}

/** Counts anew in what was written: the manifest's own counts come from the document that the writers were handed. */
function segmentsIn({ kind, file }: Output, bytes: Uint8Array): number | null {
  if (kind === xliffFormat.name) return xliffFormat.read(decodeText(bytes, file), file).pairs.length;
  if (kind !== jsonFormat.name) return null;
  const { segments } = JSON.parse(decodeText(bytes, file)) as { readonly segments: readonly unknown[] };
  return segments.length;
}

function readable(bytes: Uint8Array, file: string): boolean {
  try {
    xliffFormat.read(decodeText(bytes, file), file);
    return true;
  } catch (fault) {
    if (fault instanceof Fault) return false;
    throw fault;
  }
}

/** Outputs that every article has and the manifest does not name; copies that lie there and are not the manifest's. */
async function unlisted(
  { document, outputs }: Manifest,
  folders: Folders,
): Promise<{ readonly name: string; readonly needed: boolean }[]> {
  const listed = new Set(outputs.map(({ file }) => file));
  const nameOf = (ending: string): string => nameInWorkspace(folders, outputFile(folders, document, ending));
  const aligned = bilingualFormats.map(({ extension }) => nameOf(extension));
  const copies = ['.DRAFT.en', '.en'].map((ending) => nameOf(`${ending}${extname(document)}`));
  const stale: string[] = [];
  for (const name of copies.filter((copy) => !listed.has(copy)))
    if ((await readIfThere(join(folders.root, name))) !== null) stale.push(name);
  const needed = aligned.filter((name) => !listed.has(name));
  if (!copies.some((name) => listed.has(name)) && stale.length === 0) needed.push(...copies.slice(0, 1));
  return [
    ...needed.map((name) => ({ name, needed: true })),
    ...stale.map((name) => ({ name, needed: false })),
  ];
}

async function readIfThere(file: string): Promise<Uint8Array | null> {
  try {
    return await readBytes(file, MOST_OUTPUT_BYTES);
  } catch (fault) {
    if (fault instanceof Fault && (fault.code === 'workspace.missing' || fault.code === 'workspace.isFolder'))
      return null;
    throw fault;
  }
}
