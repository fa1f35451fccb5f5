import { belongs, copyParts, type CopyPart } from '../../model/copy-parts.js';
import type { Document } from '../../model/document.js';
import { hashString, type Hash } from '../../model/hash.js';
import { englishCopy, type CopyWish } from '../english-copy.js';
import type { Workspace } from '../open-workspace.js';
import { linkedHtml } from './linked-html.js';
import { allBlocks, type PlainCopy } from './plain-copies.js';

/** The same words for a field that takes markup, and for one that does not. */
export interface ClipboardCopy {
  readonly html: string;
  readonly text: string;
  readonly hash: Hash;
}

export type ClipboardParts = Readonly<Record<CopyPart, ClipboardCopy | null>>;

/**
 * The English of an article and its parts for another system's fields: paragraphs and links, no other markup. A draft says so in the first line of
 * each part; the line that discloses goes with the whole and with the body. Null where the article has no such part. The gate goes first.
 */
export function clipboardParts(document: Document, wish: CopyWish, workspace: Workspace): ClipboardParts {
  const copy = plainCopy(document, wish, workspace);
  const [all, headline, standfirst, body] = copyParts.map((part) => partOf(copy, part, wish.draft));
  return {
    all: all ?? null,
    headline: headline ?? null,
    standfirst: standfirst ?? null,
    body: body ?? null,
  };
}

/** The copy as blocks with their roles, in the marks of its profile. */
export function plainCopy(document: Document, wish: CopyWish, workspace: Workspace): PlainCopy {
  const { blocks, ...lines } = englishCopy(document, wish, workspace);
  const kept = document.blocks.flatMap(({ role }, index) => {
    const text = blocks[index];
    return text ? [{ role, text }] : [];
  });
  return { ...lines, blocks: kept };
}

function partOf({ before, blocks, after }: PlainCopy, part: CopyPart, draft: boolean): ClipboardCopy | null {
  const own = blocks.filter(({ role, text }) => belongs(role, part) && text.text.trim() !== '');
  if (own.length === 0) return null;
  const story = part === 'all' || part === 'body';
  const lines = allBlocks({
    ...(before !== undefined && (draft || story) ? { before } : {}),
    blocks: own,
    ...(after !== undefined && story ? { after } : {}),
  }).map(({ text }) => text);
  const text = lines.map((line) => line.text).join('\n\n');
  const html = lines.map((line) => `<p>${linkedHtml(line)}</p>`).join('\n');
  return { html, text, hash: hashString(text) };
}
