import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { runDocument } from '../../flow/run-document.js';
import { openItems, type OpenItem } from '../../flow/export/gate.js';
import { termFinder } from '../../flow/terms-in-document.js';
import { segmentsOf, type Document, type Segment } from '../../model/document.js';
import { Fault } from '../../model/fault.js';
import { hashBytes } from '../../model/hash.js';
import { stateOf } from '../../model/state.js';
import type { Occurrence } from '../../model/term.js';
import { readBytes } from '../../workspace/read-file.js';
import { articleFile } from '../../workspace/article-file.js';
import { articleExtensions } from '../document-formats.js';
import type { Workspace } from '../open-workspace.js';
import { takeBackOutput } from '../returned-xliff.js';
import { runUsing } from '../translate.js';

/** `changed`: the file in source/ is not what was read last. */
export type SourceState = 'current' | 'changed' | 'gone';
export type ArticleState = 'open' | 'review' | 'approved';

export interface OpenArticle {
  readonly document: Document;
  /** The change up to which it is current. */
  readonly seq: number;
  readonly source: SourceState;
}

/**
 * An article as it stands. One that is in source/ and was never read is read now, and filled from the memory alone: no engine is asked. Null where
 * there is none of that name.
 */
export async function openArticle(path: string, workspace: Workspace): Promise<OpenArticle | null> {
  const { documents } = workspace.store;
  const document = (await documents.load(path)) ?? (await readArticle(path, workspace));
  if (!document) return null;
  const seq = await documents.latestChange(path);
  return { document, seq, source: await sourceStateOf(document, workspace) };
}

async function readArticle(path: string, workspace: Workspace): Promise<Document | null> {
  const file = await articleFile(workspace.folders, path, articleExtensions);
  if (!existsSync(file)) return null;
  return readNow(path, await readBytes(file), workspace);
}

/** Reads bytes as a version of an article and fills it from the memory. What its XLIFF brings back goes first. */
export async function readNow(path: string, bytes: Uint8Array, workspace: Workspace): Promise<Document> {
  await takeBackOutput(path, workspace);
  const { signal } = new AbortController();
  const using = await runUsing(path, { engine: null, fallback: null }, { signal }, workspace);
  return (await runDocument({ path, bytes }, using)).document;
}

/** Hashes by file, while its time and size are the same. */
const hashes = new Map<string, { readonly stamp: string; readonly hash: string }>();

export async function sourceStateOf(
  { path, bytes }: Pick<Document, 'path' | 'bytes'>,
  workspace: Workspace,
): Promise<SourceState> {
  const file = join(workspace.folders.source, path);
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) return 'gone';
  const stamp = `${found.mtimeMs} ${found.size}`;
  const known = hashes.get(file);
  const hash = known?.stamp === stamp ? known.hash : await hashOf(file);
  if (hash === null) return 'gone';
  hashes.set(file, { stamp, hash });
  return hash === bytes ? 'current' : 'changed';
}

async function hashOf(file: string): Promise<string | null> {
  try {
    return hashBytes(await readBytes(file));
  } catch (fault) {
    if (fault instanceof Fault) return null;
    throw fault;
  }
}

export function articleStateOf(document: Document): ArticleState {
  const states = new Set(segmentsOf(document).map(stateOf));
  if (states.has('untranslated')) return 'open';
  if (states.has('draft') || states.has('edited')) return 'review';
  return openItems(document).length === 0 ? 'approved' : 'review';
}

/** All that keeps the copy back, in reading order. */
export function openItemsOf(document: Document): OpenItem[] {
  return openItems(document);
}

/** Tells the pinned terms of a segment, with what only the whole article tells of them. */
export function articleTerms(
  document: Document,
  workspace: Workspace,
): (segment: Segment) => readonly Occurrence[] {
  return termFinder(document, workspace);
}
