import type { DocumentFormat, Filling, ParsedDocument } from '../../flow/read/port.js';
import { isEmptyText, plainText, type Text } from '../../model/text.js';
import { decodeArticle, encodeArticle } from '../encoding.js';
import { findTextBlocks, type TextBlock } from './text-blocks.js';

/** Plain text: paragraphs set apart by blank lines. Codes have no markup here and are not written. */
export const textFormat: DocumentFormat = {
  name: 'text',
  extensions: ['.txt'],
  parse(bytes): ParsedDocument {
    const { text } = decodeArticle(bytes);
    const blocks = findTextBlocks(text).map(({ start, end, line }) => ({
      kind: 'paragraph' as const,
      level: 0,
      text: plainText(text.slice(start, end)),
      line,
    }));
    return { blocks, embargo: null };
  },
  fill(bytes, filling): Uint8Array {
    const { text, encoding, lineBreak } = decodeArticle(bytes);
    return encodeArticle(fillText(text, lineBreak, filling), encoding);
  },
};

/** The white space before a block goes with it; the file's own beginning and end stay. */
function fillText(text: string, lineBreak: string, { before, blocks, after }: Filling): string {
  const found = findTextBlocks(text);
  if (found.length !== blocks.length)
    throw new TypeError(`${blocks.length} blocks for an article of ${found.length}`);
  const apart = lineBreak + lineBreak;
  const pieces: { readonly apart: string; readonly text: string }[] = [];
  if (before !== undefined) pieces.push({ apart, text: before });
  found.forEach((block, index) => {
    const filled = blocks[index];
    if (!isKept(filled)) return;
    const isFirst = pieces.length === 0 || (pieces.length === 1 && before !== undefined);
    const gap = isFirst ? apart : text.slice(found[index - 1]?.end, block.start);
    pieces.push({ apart: gap, text: filled.text });
  });
  if (after !== undefined) pieces.push({ apart, text: after });
  const body = pieces.map((piece, index) => (index === 0 ? piece.text : piece.apart + piece.text)).join('');
  return text.slice(0, found[0]?.start) + body + endOf(text, found, blocks);
}

/** What follows the last block; where that is left out, its line break alone. */
function endOf(text: string, found: readonly TextBlock[], blocks: Filling['blocks']): string {
  const end = text.slice(found.at(-1)?.end);
  return isKept(blocks[found.length - 1]) ? end : (/\r\n|\r|\n/.exec(end)?.[0] ?? '');
}

function isKept(filled: Text | null | undefined): filled is Text {
  return filled !== null && filled !== undefined && !isEmptyText(filled);
}
