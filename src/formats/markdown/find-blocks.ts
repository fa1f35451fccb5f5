import type { Heading, Nodes, Paragraph, Parents, Root } from 'mdast';
import type { BlockKind, ParsedBlock } from '../../flow/read/port.js';
import { parseTree, spanOf } from './parse-tree.js';
import { readInline } from './read-inline.js';

/** A block with its place in the source. */
export interface MarkdownBlock extends ParsedBlock {
  readonly node: Heading | Paragraph;
  /** Offsets of the inline content, without the marks around it. */
  readonly start: number;
  readonly end: number;
}

export interface MarkdownSource {
  readonly text: string;
  readonly tree: Root;
  /** In reading order. */
  readonly blocks: readonly MarkdownBlock[];
}

/**
 * The paragraphs and headings with words in them, wherever they stand. Code, HTML blocks, tables, definitions and what holds an image alone are
 * skeleton: they stay in a copy as they are.
 */
export function readMarkdown(text: string): MarkdownSource {
  const tree = parseTree(text);
  const blocks: MarkdownBlock[] = [];
  collect(tree, 'paragraph', text, blocks);
  return { text, tree, blocks };
}

function collect(parent: Parents, inside: BlockKind, source: string, blocks: MarkdownBlock[]): void {
  for (const node of parent.children) {
    if (node.type === 'heading' || node.type === 'paragraph') {
      const block = readBlock(node, inside, source);
      if (block) blocks.push(block);
    } else if (isContainer(node)) {
      collect(node, kindInside(node, inside), source, blocks);
    }
  }
}

function isContainer(node: Nodes): node is Extract<Nodes, Parents> {
  return ['blockquote', 'list', 'listItem', 'footnoteDefinition'].includes(node.type);
}

function kindInside(node: Nodes, outside: BlockKind): BlockKind {
  if (node.type === 'blockquote') return 'quotation';
  return node.type === 'listItem' && outside === 'paragraph' ? 'list-item' : outside;
}

function readBlock(node: Heading | Paragraph, inside: BlockKind, source: string): MarkdownBlock | null {
  const [first, last] = [node.children[0], node.children.at(-1)];
  if (!first || !last) return null;
  const text = readInline(node.children, source);
  if (text.text.trim() === '') return null;
  return {
    node,
    kind: node.type === 'heading' ? 'heading' : kindOfParagraph(node, inside),
    level: node.type === 'heading' ? node.depth : 0,
    text,
    line: node.position?.start.line ?? 1,
    start: spanOf(first).start,
    end: spanOf(last).end,
  };
}

/** Words behind an image, in its own paragraph, are its caption. */
function kindOfParagraph(node: Paragraph, inside: BlockKind): BlockKind {
  return inside === 'paragraph' && node.children[0]?.type === 'image' ? 'caption' : inside;
}
