import { openItems, type OpenItem } from '../../flow/export/gate.js';
import { htmlFormat } from '../../formats/html/html-format.js';
import { jsonFormat } from '../../formats/json/json-format.js';
import { xliffFormat } from '../../formats/xliff/xliff-format.js';
import type { Document } from '../../model/document.js';
import { Fault } from '../../model/fault.js';
import { hashBytes, type Hash } from '../../model/hash.js';
import { copyEnding, copyOf, type CopyWish } from '../english-copy.js';
import { contextOf } from '../outputs.js';
import type { Workspace } from '../open-workspace.js';
import { clipboardParts, plainCopy, type ClipboardParts } from './clipboard.js';
import { sourceStateOf } from './open-article.js';
import { htmlCopy, markdownCopy, textCopy } from './plain-copies.js';

export type { OpenItem };

export const deskFormats = ['txt', 'md', 'html', 'bilingual', 'xliff', 'json'] as const;
export type DeskFormat = (typeof deskFormats)[number];

export interface ExportedFile {
  readonly content: Uint8Array;
  /** Name for the person's disk. */
  readonly name: string;
  readonly type: string;
  readonly hash: Hash;
}

interface Open {
  readonly kind: 'open';
  readonly open: readonly OpenItem[];
}

export type ArticleExport = { readonly kind: 'file'; readonly file: ExportedFile } | Open;
export type ArticleClipboard = { readonly kind: 'parts'; readonly parts: ClipboardParts } | Open;

const aligned = { bilingual: htmlFormat, xliff: xliffFormat, json: jsonFormat } as const;

const types: Readonly<Record<DeskFormat, string>> = {
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
  bilingual: 'text/html; charset=utf-8',
  xliff: 'application/xliff+xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/**
 * What an article gives in a format. Nothing is written. A copy that is no draft needs a gate without open items, and the source that was read; the
 * aligned outputs are for work, and can always be had.
 */
export async function exportArticle(
  document: Document,
  wish: CopyWish & { readonly format: DeskFormat },
  workspace: Workspace,
): Promise<ArticleExport> {
  const { format } = wish;
  if (format in aligned)
    return { kind: 'file', file: alignedFile(document, format as keyof typeof aligned, workspace) };
  const closed = await gateOf(document, wish, workspace);
  if (closed) return closed;
  const content = await copyIn(document, format, wish, workspace);
  return { kind: 'file', file: fileOf(document, copyEnding(wish, `.${format}`), format, content) };
}

/** What an article gives to the clipboard, behind the same gate as its copies. */
export async function exportToClipboard(
  document: Document,
  wish: CopyWish,
  workspace: Workspace,
): Promise<ArticleClipboard> {
  const closed = await gateOf(document, wish, workspace);
  return closed ?? { kind: 'parts', parts: clipboardParts(document, wish, workspace) };
}

async function gateOf(document: Document, { draft }: CopyWish, workspace: Workspace): Promise<Open | null> {
  if (draft) return null;
  const open = openItems(document);
  if (open.length > 0) return { kind: 'open', open };
  if ((await sourceStateOf(document, workspace)) === 'changed')
    throw new Fault('app.sourceMoved', { path: document.path }, { exit: 3 });
  return null;
}

function alignedFile(document: Document, format: keyof typeof aligned, workspace: Workspace): ExportedFile {
  const pieces = [...aligned[format].write(document, contextOf(document, workspace))];
  const content = new TextEncoder().encode(pieces.join(''));
  return fileOf(document, aligned[format].extension, format, content);
}

function fileOf(document: Document, ending: string, format: DeskFormat, content: Uint8Array): ExportedFile {
  const stem = (document.path.split('/').at(-1) ?? document.path).replace(/\.[^.]*$/, '');
  return { content, name: stem + ending, type: types[format], hash: hashBytes(content) };
}

/** In the article's own format the very bytes that `selaras export` writes; in another one its words, as HTML with their links. */
async function copyIn(
  document: Document,
  format: DeskFormat,
  wish: CopyWish,
  workspace: Workspace,
): Promise<Uint8Array> {
  const own = await copyOf(document, wish, workspace);
  if (own.extension === `.${format}`) return own.content;
  const write = format === 'txt' ? textCopy : format === 'md' ? markdownCopy : htmlCopy;
  return new TextEncoder().encode(write(plainCopy(document, wish, workspace)));
}
