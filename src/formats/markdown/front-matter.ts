import type { Root, Yaml } from 'mdast';
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { Fault } from '../../model/fault.js';

export function frontMatterOf(tree: Root): Yaml | null {
  const first = tree.children[0];
  return first?.type === 'yaml' ? first : null;
}

/**
 * `embargo` of the front matter, as written; null where there is none, or where it is empty or `false`.
 * Throws a Fault for YAML that cannot be read, and for an embargo that is a list or has parts: an embargo must never be overlooked.
 */
export function embargoOf(tree: Root): string | null {
  const frontMatter = frontMatterOf(tree);
  if (!frontMatter) return null;
  const lines = new LineCounter();
  const document = parseDocument(frontMatter.value, { lineCounter: lines, prettyErrors: false });
  // The YAML begins on the line after the dashes.
  const lineOf = (offset: number): number =>
    lines.linePos(offset).line + (frontMatter.position?.start.line ?? 1);
  const broken = document.errors[0];
  if (broken) {
    const place = { line: lineOf(broken.pos[0]) };
    throw new Fault('format.frontMatter', { problem: broken.message }, { place });
  }
  const value: unknown = isMap(document.contents) ? document.contents.get('embargo', true) : undefined;
  if (value === undefined) return null;
  if (!isScalar(value)) {
    const offset = isNode(value) ? (value.range?.[0] ?? 0) : 0;
    throw new Fault('format.embargoNotPlain', {}, { place: { line: lineOf(offset) } });
  }
  if (value.value === null || value.value === false || value.value === '') return null;
  return value.source ?? JSON.stringify(value.value);
}
