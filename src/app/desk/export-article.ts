import { openItems, type OpenItem } from '../../flow/export/gate.js';
import type { SentCopy } from '../../flow/port.js';
import { htmlFormat } from '../../formats/html/html-format.js';
import { jsonFormat } from '../../formats/json/json-format.js';
import { xliffFormat } from '../../formats/xliff/xliff-format.js';
import type { Document } from '../../model/document.js';
import { Fault } from '../../model/fault.js';
import { hashBytes, hashData, type Hash } from '../../model/hash.js';
import { contextOf, copyBlocks, copyOf } from '../outputs.js';
import type { Workspace } from '../open-workspace.js';
import { sourceStateOf } from './open-article.js';
import { htmlCopy, markdownCopy, textCopy } from './plain-copies.js';

export type { OpenItem, SentCopy };

export const deskFormats = ['txt', 'md', 'html', 'bilingual', 'xliff', 'json'] as const;
export type DeskFormat = (typeof deskFormats)[number];

export interface ExportedFile {
  readonly content: Uint8Array;
  /** Name for the person's disk. */
  readonly name: string;
  readonly type: string;
  readonly hash: Hash;
}

export type ArticleExport =
  | { readonly kind: 'file'; readonly file: ExportedFile }
  | { readonly kind: 'open'; readonly open: readonly OpenItem[] };

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
  { format, draft }: { readonly format: DeskFormat; readonly draft: boolean },
  workspace: Workspace,
): Promise<ArticleExport> {
  if (format in aligned)
    return { kind: 'file', file: alignedFile(document, format as keyof typeof aligned, workspace) };
  if (!draft) {
    const open = openItems(document);
    if (open.length > 0) return { kind: 'open', open };
    if ((await sourceStateOf(document, workspace)) === 'changed')
      throw new Fault('app.sourceMoved', { path: document.path }, { exit: 3 });
  }
  const content = await copyIn(document, format, draft, workspace);
  const ending = `${draft ? '.DRAFT' : ''}.en.${format}`;
  return { kind: 'file', file: fileOf(document, ending, format, content) };
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

/** In the article's own format the very bytes that `selaras export` writes; in another one its words alone. */
async function copyIn(
  document: Document,
  format: DeskFormat,
  draft: boolean,
  workspace: Workspace,
): Promise<Uint8Array> {
  const own = await copyOf(document, draft, workspace);
  if (own.extension === `.${format}`) return own.content;
  const before = draft ? workspace.say('copy.draftMark') : null;
  const copied = copyBlocks(document, draft, workspace);
  const blocks = document.blocks.flatMap(({ role }, index) => {
    const text = copied[index];
    return text ? [{ role, text: text.text }] : [];
  });
  const write = format === 'txt' ? textCopy : format === 'md' ? markdownCopy : htmlCopy;
  return new TextEncoder().encode(write(blocks, before));
}

/** Remembers that a copy left. Throws nothing away: what left once stands there for good. */
export async function recordExport(
  document: Document,
  sent: Omit<SentCopy, 'id' | 'at'>,
  workspace: Workspace,
): Promise<SentCopy> {
  const at = workspace.options.now();
  const copy: SentCopy = { id: hashData([document.path, sent, at]), at, ...sent };
  await workspace.store.documents.recordSent(document.path, copy);
  return copy;
}
