import type { DocumentFormat, Filling, ParsedDocument } from '../../flow/read/port.js';
import { isEmptyText, sameText, type Text } from '../../model/text.js';
import { decodeArticle, encodeArticle } from '../encoding.js';
import { applyEdits, type Edit } from './edits.js';
import { readMarkdown, type MarkdownBlock, type MarkdownSource } from './find-blocks.js';
import { factsOf, frontMatterOf, withFacts } from './front-matter.js';
import { spanOf } from './parse-tree.js';
import { removeBlocks } from './remove-blocks.js';
import { writeInline, writePlainLine, type InlinePlace } from './write-inline.js';

/** Markdown (CommonMark, GitHub's extensions, YAML front matter). A block whose text did not change keeps its source as written. */
export const markdownFormat: DocumentFormat = {
  name: 'markdown',
  extensions: ['.md', '.markdown'],
  parse(bytes): ParsedDocument {
    const { blocks, tree } = readMarkdown(decodeArticle(bytes).text);
    return {
      blocks: blocks.map(({ kind, level, text, line }) => ({ kind, level, text, line })),
      ...factsOf(tree),
    };
  },
  fill(bytes, filling): Uint8Array {
    const { text, encoding, lineBreak } = decodeArticle(bytes);
    const markdown = readMarkdown(text);
    const body = applyEdits(text, editsFor(markdown, filling.blocks, lineBreak));
    const end = frontMatterEnd(markdown);
    const written = addLines(body, end, lineBreak, filling);
    return encodeArticle(addHead(written, end, lineBreak, filling), encoding);
  },
};

function editsFor(
  { text, tree, blocks }: MarkdownSource,
  fillings: Filling['blocks'],
  lineBreak: string,
): Edit[] {
  if (blocks.length !== fillings.length)
    throw new TypeError(`${fillings.length} blocks for an article of ${blocks.length}`);
  const definitions = definitionsOf(text, tree);
  const removed = new Set<MarkdownBlock['node']>();
  const edits: Edit[] = [];
  blocks.forEach((block, index) => {
    const filled: Text | null = fillings[index] ?? null;
    if (filled === null || isEmptyText(filled)) removed.add(block.node);
    else if (!sameText(filled, block.text)) {
      const place: InlinePlace = {
        heading: block.node.type === 'heading',
        lineBreak,
        prefix: prefixOf(block, text),
        definitions,
      };
      edits.push({ start: block.start, end: block.end, text: writeInline(filled, place) });
    }
  });
  return [...edits, ...removeBlocks(tree, removed, text, lineBreak)];
}

/** Link and footnote definitions, as written: a reference is one only where they are known. */
function definitionsOf(text: string, tree: MarkdownSource['tree']): string {
  return tree.children
    .filter((node) => node.type === 'definition' || node.type === 'footnoteDefinition')
    .map((node) => text.slice(spanOf(node).start, spanOf(node).end))
    .join('\n\n');
}

/** Quotation marks of the containers stay at the beginning of following lines; list markers become spaces. */
function prefixOf({ node }: MarkdownBlock, text: string): string {
  const { start } = spanOf(node);
  const line = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  return text.slice(line, start).replace(/[^>\t]/g, ' ');
}

function frontMatterEnd({ tree }: MarkdownSource): number {
  const frontMatter = frontMatterOf(tree);
  return frontMatter ? spanOf(frontMatter).end : 0;
}

/** What the copy says of itself stands in its front matter. */
function addHead(written: string, end: number, lineBreak: string, { head = {} }: Filling): string {
  if (Object.keys(head).length === 0) return written;
  const front = withFacts(written.slice(0, end), head, lineBreak);
  return end > 0 ? front + written.slice(end) : front + lineBreak + lineBreak + written;
}

/** Puts the copy's own lines in, each a paragraph: one behind the front matter, one at the end. */
function addLines(body: string, head: number, lineBreak: string, { before, after }: Filling): string {
  const apart = lineBreak + lineBreak;
  let written = body;
  if (before !== undefined) {
    const rest = written.slice(head).replace(/^(?:[ \t]*(?:\r\n|\r|\n))+/, '');
    const lead = head > 0 ? written.slice(0, head) + apart : '';
    written = lead + writePlainLine(before) + (rest.trim() === '' ? lineBreak : apart + rest);
  }
  if (after !== undefined) {
    const kept = written.trimEnd();
    written = kept + apart + writePlainLine(after) + written.slice(kept.length);
  }
  return written;
}
