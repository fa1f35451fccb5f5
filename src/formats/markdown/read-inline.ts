import type { LinkReference, PhrasingContent } from 'mdast';
import type { Code, Text } from '../../model/text.js';
import { spanOf } from './parse-tree.js';

/**
 * The inline content of a paragraph or heading as words with codes. Escapes and entities are resolved in the words; everything that is not words
 * (links' addresses, images, inline code, HTML) is the `data` of a code, as written. Pairs are numbered in reading order.
 */
export function readInline(nodes: readonly PhrasingContent[], source: string): Text {
  const reading: Reading = { source, text: '', codes: [], pairs: 0 };
  nodes.forEach((node) => readNode(node, reading));
  return { text: reading.text, codes: reading.codes };
}

interface Reading {
  readonly source: string;
  text: string;
  readonly codes: Code[];
  pairs: number;
}

function readNode(node: PhrasingContent, reading: Reading): void {
  if (node.type === 'text') {
    reading.text += node.value;
    return;
  }
  const { start, end } = spanOf(node);
  const written = reading.source.slice(start, end);
  if (node.type === 'break') {
    readHardBreak(written, reading);
    return;
  }
  const children = 'children' in node ? node.children : [];
  const [first, last] = [children[0], children.at(-1)];
  // `<https://...>` shows its own address: nothing in it is to be translated.
  const isAutolink = written.startsWith('<');
  if (!first || !last || isAutolink) {
    addCode('point', String(++reading.pairs), written, reading);
    return;
  }
  const open = reading.source.slice(start, spanOf(first).start);
  const close =
    node.type === 'linkReference'
      ? closeOf(node, reading.source)
      : reading.source.slice(spanOf(last).end, end);
  // A bare address that GitHub's extension links has no markup of its own.
  const isBare = open === '' && close === '';
  const pair = isBare ? '' : String(++reading.pairs);
  if (!isBare) addCode('open', pair, open, reading);
  children.forEach((child) => readNode(child, reading));
  if (!isBare) addCode('close', pair, close, reading);
}

/** A hard break is its mark (two spaces or a backslash) as a code, and the line break as a word boundary in the text. */
function readHardBreak(written: string, reading: Reading): void {
  const mark = /^[^\r\n]*/.exec(written)?.[0] ?? '';
  addCode('point', String(++reading.pairs), mark, reading);
  reading.text += /\r\n|\r|\n/.exec(written)?.[0] ?? '\n';
}

/** A reference without a label of its own is found by its words; in a translation it needs the label. */
function closeOf(node: LinkReference, source: string): string {
  const [first, last] = [node.children[0], node.children.at(-1)];
  if (!first || !last) return ']';
  const words = source.slice(spanOf(first).start, spanOf(last).end);
  return node.referenceType === 'full' ? source.slice(spanOf(last).end, spanOf(node).end) : `][${words}]`;
}

function addCode(kind: Code['kind'], pair: string, written: string, reading: Reading): void {
  // Inside a quotation or a list, following lines begin with the container's marks; writing puts them there again.
  const data = written.replace(/(\r\n|\r|\n)[ \t>]*/g, '$1');
  reading.codes.push({ at: reading.text.length, kind, pair, data });
}
