import { inlineElement, splitForbidden, type XmlNode } from '../xml.js';
import type { PlacedCode } from './place-codes.js';

type Content = XmlNode | string;

/** Words of the core namespace: a character that XML forbids becomes `<cp hex>`. */
export function writeWords(words: string): Content[] {
  return splitForbidden(words).map((part) =>
    typeof part === 'string'
      ? part
      : inlineElement('cp', { hex: part.toString(16).toUpperCase().padStart(4, '0') }),
  );
}

/** Content of a source or target. `refer` gives the id of a code's markup in the unit's original data. */
export function writeInline(
  words: string,
  placed: readonly PlacedCode[],
  refer: (data: string) => string | undefined,
): Content[] {
  const outside: { readonly content: Content[]; readonly open: PlacedCode | null }[] = [];
  let content: Content[] = [];
  let from = 0;
  for (const each of placed) {
    content.push(...writeWords(words.slice(from, each.code.at)));
    from = each.code.at;
    if (each.as === 'pc') {
      outside.push({ content, open: each });
      content = [];
    } else if (each.as === 'end') {
      const around = outside.pop();
      if (around?.open?.as !== 'pc') throw new TypeError('a spanning code ends that never began');
      around.content.push(writeSpan(around.open, content, refer));
      content = around.content;
    } else {
      content.push(writePoint(each, refer));
    }
  }
  content.push(...writeWords(words.slice(from)));
  return content;
}

type Span = Extract<PlacedCode, { as: 'pc' }>;
type Point = Exclude<PlacedCode, { as: 'pc' | 'end' }>;

function writeSpan(span: Span, content: Content[], refer: (data: string) => string | undefined): XmlNode {
  const start = refer(span.code.data);
  return inlineElement('pc', { id: span.id, dataRefStart: start, dataRefEnd: refer(span.end.data) }, content);
}

function writePoint(each: Point, refer: (data: string) => string | undefined): XmlNode {
  const dataRef = refer(each.code.data);
  if (each.as === 'ph') return inlineElement('ph', { id: each.id, dataRef });
  if (each.as === 'sc') {
    return inlineElement('sc', { id: each.id, dataRef, isolated: each.isolated ? 'yes' : undefined });
  }
  return 'startRef' in each
    ? inlineElement('ec', { startRef: each.startRef, dataRef })
    : inlineElement('ec', { id: each.id, dataRef, isolated: 'yes' });
}
