import { rm } from 'node:fs/promises';
import { relative } from 'node:path';
import { composeCopy } from '../flow/export/compose-copy.js';
import { openItems } from '../flow/export/gate.js';
import type { BilingualContext, BilingualFormat } from '../flow/export/port.js';
import { htmlFormat } from '../formats/html/html-format.js';
import { jsonFormat } from '../formats/json/json-format.js';
import { xliffFormat } from '../formats/xliff/xliff-format.js';
import { findTerms } from '../glossary/find-terms.js';
import { segmentsOf, type Document } from '../model/document.js';
import { Fault } from '../model/fault.js';
import { hashBytes, hashString } from '../model/hash.js';
import { headOf } from '../model/state.js';
import { outputFile } from '../workspace/articles.js';
import { readBytes } from '../workspace/read-file.js';
import { writeWhole } from '../workspace/write-whole.js';
import { formatFor } from './document-formats.js';
import type { Workspace } from './open-workspace.js';

/** Every aligned output that translate writes. */
export const bilingualFormats: readonly BilingualFormat[] = [xliffFormat, htmlFormat, jsonFormat];

export interface Written {
  /** Relative to the workspace. */
  readonly file: string;
  /** False where the same bytes stood there already. */
  readonly changed: boolean;
}

/** Writes the aligned outputs and the English copy: the final one where all is approved, else the marked draft. */
export async function writeOutputs(document: Document, workspace: Workspace): Promise<Written[]> {
  const written: Written[] = [];
  for (const format of bilingualFormats) written.push(await writeBilingual(document, format, workspace));
  written.push(await writeCopy(document, openItems(document).length > 0, workspace));
  return written;
}

export async function writeBilingual(
  document: Document,
  format: BilingualFormat,
  workspace: Workspace,
): Promise<Written> {
  const content = format.write(document, contextOf(document, workspace));
  const file = outputFile(workspace.folders, document.path, format.extension);
  const written = await writeChanged(file, new TextEncoder().encode(content), workspace);
  if (format === xliffFormat) {
    const heads = segmentsOf(document).map((segment) => [segment.id, headOf(segment)?.id ?? null]);
    const output = { file: written.file, hash: hashString(content), heads: Object.fromEntries(heads) };
    await workspace.store.documents.recordOutput(output);
  }
  return written;
}

function contextOf(document: Document, workspace: Workspace): BilingualContext {
  const found = segmentsOf(document).map(
    (segment) => [segment.id, findTerms(segment.source.text, workspace.index)] as const,
  );
  const { glossary, sayAny: say, language } = workspace;
  return { glossary, occurrences: new Map(found), say, language };
}

/** Writes the English copy in the source's own shape: `x.en.txt`, or `x.DRAFT.en.txt` with the mark as its first line. */
export async function writeCopy(document: Document, draft: boolean, workspace: Workspace): Promise<Written> {
  const format = formatFor(document.path);
  const bytes = await workspace.store.documents.sourceOf(document.bytes);
  if (!bytes) throw new Fault('app.sourceMoved', { path: document.path }, { exit: 3 });
  const blocks = composeCopy(document, {
    draft,
    untranslated: (source) => workspace.say('copy.notTranslated', { source }),
  });
  const copy = format.fill(bytes, { blocks, ...(draft ? { before: workspace.say('copy.draftMark') } : {}) });
  const extension = format.extensions[0] ?? '.txt';
  const final = outputFile(workspace.folders, document.path, `.en${extension}`);
  const drafted = outputFile(workspace.folders, document.path, `.DRAFT.en${extension}`);
  const written = await writeChanged(draft ? drafted : final, copy, workspace);
  if (!draft) await rm(drafted, { force: true });
  return written;
}

async function writeChanged(file: string, content: Uint8Array, workspace: Workspace): Promise<Written> {
  const name = relative(workspace.folders.root, file).replaceAll('\\', '/');
  const standing = await readBytes(file).catch(() => null);
  const changed = standing === null || hashBytes(standing) !== hashBytes(content);
  if (changed) await writeWhole(file, content);
  return { file: name, changed };
}
