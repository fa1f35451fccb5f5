import type { Code, Text } from '../../model/text.js';
import { inlineElement, type XmlNode } from '../xml.js';
import type { XmlElement } from '../xml-reader.js';

/**
 * Content of a `<seg>` (TMX 1.4b, section 2). An open and its close in the same text are `bpt` and `ept`, a half alone is `it`, a point is
 * `ph`. `x` carries our pair; `i` joins begin and end within the seg.
 */
export function writeSeg({ text, codes }: Text): XmlNode {
  const joined = joinPairs(codes);
  const children: (XmlNode | string)[] = [];
  let from = 0;
  codes.forEach((code, index) => {
    if (code.at > from) children.push(text.slice(from, code.at));
    from = code.at;
    children.push(writeCode(code, joined.get(index)));
  });
  if (from < text.length) children.push(text.slice(from));
  return inlineElement('seg', {}, children);
}

/** The number of its pair for each code, by index, that has its other half in the text. */
function joinPairs(codes: readonly Code[]): Map<number, number> {
  const joined = new Map<number, number>();
  const opened = new Map<string, number[]>();
  let count = 0;
  codes.forEach((code, index) => {
    const waiting = opened.get(code.pair) ?? [];
    opened.set(code.pair, waiting);
    if (code.kind === 'open') waiting.push(index);
    const partner = code.kind === 'close' ? waiting.pop() : undefined;
    if (partner === undefined) return;
    count += 1;
    joined.set(partner, count).set(index, count);
  });
  return joined;
}

function writeCode({ kind, pair, data }: Code, number: number | undefined): XmlNode {
  const content = data === '' ? [] : [data];
  if (kind === 'point') return inlineElement('ph', { x: pair }, content);
  if (number === undefined) {
    return inlineElement('it', { pos: kind === 'open' ? 'begin' : 'end', x: pair }, content);
  }
  return kind === 'open'
    ? inlineElement('bpt', { i: String(number), x: pair }, content)
    : inlineElement('ept', { i: String(number) }, content);
}

/** Another tool's codes without `x` get a name from `i` or from their place. Highlights (`hi`) are no codes: what is in them is kept. */
export function readSeg(from: XmlElement): Text {
  const reading: Reading = { words: '', codes: [], pairs: new Map() };
  readContent(from, reading);
  return { text: reading.words, codes: reading.codes };
}

interface Reading {
  words: string;
  readonly codes: Code[];
  /** The pair of each `bpt`, by its `i`. */
  readonly pairs: Map<string, string>;
}

function readContent(from: XmlElement, reading: Reading): void {
  for (const child of from.children) {
    if (typeof child === 'string') reading.words += child;
    else if (child.name === 'hi') readContent(child, reading);
    else readCode(child, reading);
  }
}

function readCode(from: XmlElement, reading: Reading): void {
  const { i = '', x, pos } = from.attributes;
  const add = (kind: Code['kind'], pair: string) =>
    reading.codes.push({ at: reading.words.length, kind, pair, data: markupOf(from) });
  switch (from.name) {
    case 'bpt':
      reading.pairs.set(i, x ?? i);
      add('open', x ?? i);
      break;
    case 'ept':
      add('close', reading.pairs.get(i) ?? i);
      break;
    case 'it':
      add(pos === 'end' ? 'close' : 'open', x ?? `it${reading.codes.length + 1}`);
      break;
    case 'ph':
    case 'ut':
      add('point', x ?? `ph${reading.codes.length + 1}`);
      break;
  }
}

/** Markup with the words of a `<sub>` in it, which belong to it and not to the sentence. */
function markupOf(from: XmlElement): string {
  return from.children.map((child) => (typeof child === 'string' ? child : markupOf(child))).join('');
}
