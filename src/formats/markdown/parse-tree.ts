import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).freeze();

/** CommonMark with GitHub's extensions and YAML front matter; every node carries its offsets in `source`. */
export function parseTree(source: string): Root {
  return processor.parse(source);
}

/** UTF-16 offsets of a node in the source that it was parsed from. */
export function spanOf(node: Nodes): { start: number; end: number } {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) throw new TypeError(`${node.type} carries no position`);
  return { start, end };
}
