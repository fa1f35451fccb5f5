import type { Nodes, Parents, Root, RootContent } from 'mdast';
import type { Edit } from './edits.js';
import { spanOf } from './parse-tree.js';

/**
 * Edits that take blocks out of the source: with the white space that set them apart, and with the list item, list or quotation that holds nothing else.
 */
export function removeBlocks(
  tree: Root,
  removed: ReadonlySet<Nodes>,
  source: string,
  lineBreak: string,
): Edit[] {
  const edits: Edit[] = [];
  const visit = (parent: Parents): void => {
    for (const run of runsOf(parent.children, removed)) edits.push(removeRun(run, source, lineBreak));
    for (const child of parent.children) if ('children' in child && !isGone(child, removed)) visit(child);
  };
  visit(tree);
  return edits;
}

/** Neighbours that all go, between the ones that stay. */
interface Run {
  readonly before: RootContent | undefined;
  readonly nodes: readonly RootContent[];
  readonly next: RootContent | undefined;
}

function runsOf(children: readonly RootContent[], removed: ReadonlySet<Nodes>): Run[] {
  const runs: Run[] = [];
  let nodes: RootContent[] = [];
  let before: RootContent | undefined;
  for (const child of children) {
    if (isGone(child, removed)) {
      nodes.push(child);
      continue;
    }
    if (nodes.length > 0) runs.push({ before, nodes, next: child });
    nodes = [];
    before = child;
  }
  return nodes.length > 0 ? [...runs, { before, nodes, next: undefined }] : runs;
}

function isGone(node: Nodes, removed: ReadonlySet<Nodes>): boolean {
  if (removed.has(node)) return true;
  if (!['blockquote', 'list', 'listItem', 'footnoteDefinition'].includes(node.type)) return false;
  const children: readonly Nodes[] = 'children' in node ? node.children : [];
  return children.length > 0 && children.every((child) => isGone(child, removed));
}

function removeRun({ before, nodes, next }: Run, source: string, lineBreak: string): Edit {
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (!first || !last) throw new TypeError('a run of nodes has at least one');
  const start = spanOf(first).start;
  const end = spanOf(last).end;
  if (!next) return { start: before ? spanOf(before).end : start, end, text: '' };
  const nextStart = spanOf(next).start;
  if (!before && next.type === 'listItem') return { start, ...passNumberOn(start, nextStart, source) };
  if (!before || isBlankBetween(source.slice(spanOf(before).end, start)) || next.type === 'listItem')
    return { start, end: nextStart, text: '' };
  // Set apart on its far side only: that side stays, or the neighbours would run into one paragraph.
  if (isBlankBetween(source.slice(end, nextStart))) return { start: spanOf(before).end, end, text: '' };
  return { start, end: nextStart, text: lineBreak };
}

/** Whether a blank line stands here; one of a quotation still has its marks. */
function isBlankBetween(space: string): boolean {
  return (space.match(/\r\n|\r|\n/g) ?? []).length >= 2;
}

/** A numbered list begins with the number that it began with: Markdown counts on from there, whatever the other items say. */
function passNumberOn(start: number, nextStart: number, source: string): Omit<Edit, 'start'> {
  const [first = '', next = ''] = [start, nextStart].map(
    (at) => /^\d+/.exec(source.slice(at, at + 9))?.[0] ?? '',
  );
  return { end: nextStart + next.length, text: first };
}
