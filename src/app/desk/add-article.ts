import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { readDocument } from '../../flow/read/read-document.js';
import { reconcile, type FreshDocument } from '../../flow/reconcile/reconcile.js';
import { segmentText } from '../../flow/segment/segment-text.js';
import type { Document } from '../../model/document.js';
import { Fault } from '../../model/fault.js';
import { hashBytes } from '../../model/hash.js';
import { articleFile } from '../../workspace/article-file.js';
import { writeWhole } from '../../workspace/write-whole.js';
import { articleExtensions, formatFor } from '../document-formats.js';
import type { Workspace } from '../open-workspace.js';
import { readNow } from './open-article.js';

/** Sentences of a new version, by what becomes of them. */
export interface ReadingCounts {
  readonly same: number;
  readonly changed: number;
  readonly added: number;
  readonly gone: number;
}

export type Added =
  | {
      readonly kind: 'made';
      readonly path: string;
      readonly document: Document;
      readonly reading: ReadingCounts;
    }
  /** There is one of that name: what replacing it would do. Nothing was written. */
  | { readonly kind: 'exists'; readonly path: string; readonly reading: ReadingCounts };

/** Writes a pasted or dropped article into source/ and reads it. One that is there is replaced only where that is asked. */
export async function addArticle(
  { name, text, replace }: { readonly name: string; readonly text: string; readonly replace: boolean },
  workspace: Workspace,
): Promise<Added> {
  const path = pathOf(name);
  const file = await articleFile(workspace.folders, path, articleExtensions);
  const twin = twinOf(file);
  if (twin)
    throw new Fault('workspace.doubled', {
      file: path,
      other: twin.slice(workspace.folders.source.length + 1),
    });
  const bytes = new TextEncoder().encode(text.replaceAll('\r\n', '\n'));
  const stored = await workspace.store.documents.load(path);
  const reading = await countsOf(stored, path, bytes, workspace);
  if (!replace && (stored || existsSync(file))) return { kind: 'exists', path, reading };
  await writeWhole(file, bytes);
  return { kind: 'made', path, document: await readNow(path, bytes, workspace), reading };
}

function pathOf(name: string): string {
  const path = name.trim().normalize('NFC');
  return articleExtensions.includes(extname(path).toLowerCase()) ? path : `${path}.txt`;
}

/** x.txt beside x.md would write outputs of one name. */
function twinOf(file: string): string | null {
  const stem = file.slice(0, -extname(file).length);
  const others = articleExtensions.map((extension) => `${stem}${extension}`);
  return others.find((other) => other !== file && existsSync(other)) ?? null;
}

async function countsOf(
  stored: Document | null,
  path: string,
  bytes: Uint8Array,
  workspace: Workspace,
): Promise<ReadingCounts> {
  const { outcome } = reconcile(stored, await freshDocument(path, bytes, workspace), () => '');
  const { kept, changed, added, gone } = outcome;
  return { same: kept.length, changed: changed.length, added: added.length, gone: gone.length };
}

async function freshDocument(path: string, bytes: Uint8Array, workspace: Workspace): Promise<FreshDocument> {
  const { from, to, rules } = workspace;
  const format = await formatFor(path);
  const { blocks, ...facts } = readDocument(bytes, format, rules);
  return {
    path,
    workspace: 'workspace',
    from: from.code,
    to: to.code,
    format: format.name,
    bytes: hashBytes(bytes),
    ...facts,
    blocks: blocks.map(({ role, furniture, text }) => ({ role, furniture, ...segmentText(text, from) })),
  };
}
