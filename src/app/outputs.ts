import { rm } from 'node:fs/promises';
import { hasOpenItems } from '../flow/export/gate.js';
import type { BilingualContext, BilingualFormat } from '../flow/export/port.js';
import { htmlFormat } from '../formats/html/html-format.js';
import { jsonFormat } from '../formats/json/json-format.js';
import { xliffFormat } from '../formats/xliff/xliff-format.js';
import { findTermsOnce } from '../glossary/find-terms-once.js';
import { segmentsOf, type Document } from '../model/document.js';
import { headOf } from '../model/state.js';
import { outputFile } from '../workspace/articles.js';
import { nameInWorkspace } from '../workspace/folders.js';
import { writeChanged } from '../workspace/write-changed.js';
import { copyEnding, copyOf, type CopyWish } from './english-copy.js';
import type { Failed, Output } from './manifest.js';
import { profileNamed } from './export-profiles.js';
import type { Workspace } from './open-workspace.js';
import { describeOutputs, manifestEnding } from './write-manifest.js';

/** Every aligned output that translate writes. */
export const bilingualFormats: readonly BilingualFormat[] = [xliffFormat, htmlFormat, jsonFormat];

export interface Written {
  /** Relative to the workspace. */
  readonly file: string;
  /** False where the same bytes stood there already. */
  readonly changed: boolean;
}

/** A file with its entry in the manifest. */
export interface WrittenOutput extends Written {
  readonly output: Output;
}

/**
 * Writes the aligned outputs and the English copy (the final one where all is approved, else the marked draft), and last the manifest that
 * accounts for them: a run that is killed leaves the manifest of before, which says that files differ.
 */
export async function writeOutputs(
  document: Document,
  workspace: Workspace,
  failed?: readonly Failed[],
): Promise<Written[]> {
  const written: WrittenOutput[] = [];
  const context = contextOf(document, workspace);
  for (const format of bilingualFormats)
    written.push(await writeBilingual(document, format, workspace, context));
  const profile = profileNamed(undefined, workspace);
  written.push(await writeCopy(document, { draft: hasOpenItems(document), profile }, workspace));
  const manifest = await writeManifest(document, written, workspace, failed);
  return [...written.map(({ file, changed }) => ({ file, changed })), manifest];
}

/** Writes the manifest after some outputs; without `failed`, what failed before and is still open stands in it. */
export async function writeManifest(
  document: Document,
  written: readonly WrittenOutput[],
  workspace: Workspace,
  failed?: readonly Failed[],
): Promise<Written> {
  const outputs = written.map(({ output }) => output);
  const manifest = await describeOutputs(document, outputs, workspace, failed);
  const file = outputFile(workspace.folders, document.path, manifestEnding);
  const { changed } = await writeChanged(file, [JSON.stringify(manifest, null, 2), '\n']);
  return { file: nameInWorkspace(workspace.folders, file), changed };
}

export async function writeBilingual(
  document: Document,
  format: BilingualFormat,
  workspace: Workspace,
  context: BilingualContext = contextOf(document, workspace),
): Promise<WrittenOutput> {
  const file = outputFile(workspace.folders, document.path, format.extension);
  const written = await writeOutput(file, format.name, format.write(document, context), workspace);
  if (format === xliffFormat) {
    const heads = segmentsOf(document).map((segment) => [segment.id, headOf(segment)?.id ?? null]);
    const { hash } = written.output;
    await workspace.store.documents.recordOutput({
      file: written.file,
      hash,
      heads: Object.fromEntries(heads),
    });
  }
  return written;
}

async function writeOutput(
  file: string,
  kind: Output['kind'],
  pieces: Iterable<string | Uint8Array>,
  workspace: Workspace,
): Promise<WrittenOutput> {
  const { changed, bytes, hash } = await writeChanged(file, pieces);
  const name = nameInWorkspace(workspace.folders, file);
  return { file: name, changed, output: { file: name, kind, bytes, hash } };
}

/** What the aligned outputs need beside the document. */
export function contextOf(document: Document, workspace: Workspace): BilingualContext {
  const found = segmentsOf(document).map(
    (segment) => [segment.id, findTermsOnce(segment.source.text, workspace.index)] as const,
  );
  const { glossary, sayAny: say, language } = workspace;
  return { glossary, occurrences: new Map(found), say, language };
}

/**
 * Writes the English copy in the source's own shape: `x.en.txt`, or `x.DRAFT.en.txt` with the mark as its first line; under a profile of its own
 * name `x.NAME.en.txt`, which no later run writes again.
 */
export async function writeCopy(
  document: Document,
  wish: CopyWish,
  workspace: Workspace,
): Promise<WrittenOutput> {
  const { content, extension } = await copyOf(document, wish, workspace);
  const nameOf = (draft: boolean): string =>
    outputFile(workspace.folders, document.path, copyEnding({ ...wish, draft }, extension));
  const written = await writeOutput(nameOf(wish.draft), wish.draft ? 'draft' : 'copy', [content], workspace);
  if (!wish.draft) await rm(nameOf(true), { force: true });
  return written;
}
