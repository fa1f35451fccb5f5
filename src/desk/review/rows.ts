import type { AdditionView, ArticleView, BlockView } from '../../api/article.js';
import type { SegmentView } from '../../api/segment.js';
import { openFindings } from './segment-marks.js';

/** One sentence of the article as the list shows it. */
export interface Row {
  readonly segment: SegmentView;
  readonly block: BlockView;
  /** First of its block: stands a little apart. */
  readonly first: boolean;
  readonly last: boolean;
  /** Sentences of the desk's own that stand behind it. */
  readonly additions: readonly AdditionView[];
}

export const filters = ['all', 'open', 'findings', 'changed'] as const;
export type Filter = (typeof filters)[number];

/** Of a block that did not change the rows are the same ones, so that nobody draws them again. */
const rowsOfBlocks = new WeakMap<BlockView, readonly Row[]>();

export function rowsOf({ blocks }: Pick<ArticleView, 'blocks'>): Row[] {
  return blocks.flatMap((block) => {
    const rows = rowsOfBlocks.get(block) ?? rowsOfBlock(block);
    rowsOfBlocks.set(block, rows);
    return rows;
  });
}

function rowsOfBlock(block: BlockView): Row[] {
  return block.segments.map((segment, index) => ({
    segment,
    block,
    first: index === 0,
    last: index === block.segments.length - 1,
    additions: block.additions.filter(({ after }) => after === segment.id),
  }));
}

/** Still needs somebody's decision. */
export function isOpen({ state }: SegmentView): boolean {
  return state === 'untranslated' || state === 'draft' || state === 'edited';
}

export function hasFinding(segment: SegmentView): boolean {
  return segment.state !== 'excluded' && openFindings(segment).some(({ severity }) => severity !== 'info');
}

const passes: Record<Filter, (segment: SegmentView) => boolean> = {
  all: () => true,
  open: isOpen,
  findings: hasFinding,
  changed: (segment) => segment.changedSinceApproved,
};

/** Rows are the same ones as long as their block is, and after every save all of them are counted. */
const passed = new WeakMap<Row, readonly Filter[]>();

function filtersOf(row: Row): readonly Filter[] {
  const known = passed.get(row);
  if (known) return known;
  const { segment } = row;
  const found = filters.filter((filter) =>
    filter === 'all' ? segment.state !== 'excluded' : passes[filter](segment),
  );
  passed.set(row, found);
  return found;
}

export function countBy(rows: readonly Row[]): Record<Filter, number> {
  const counts = { all: 0, open: 0, findings: 0, changed: 0 };
  for (const row of rows) for (const filter of filtersOf(row)) counts[filter]++;
  return counts;
}

/** Rows that a filter lets through. The current one stays in sight until it is left, so that nothing jumps from under the hand. */
export function filterRows(rows: readonly Row[], filter: Filter, current: string | null): readonly Row[] {
  if (filter === 'all') return rows;
  return rows.filter((row) => row.segment.id === current || filtersOf(row).includes(filter));
}

/** Id of the nearest sentence after (or before) the current one that `wanted` takes, looking on from the other end; null where there is none but the current. */
export function findFrom(
  rows: readonly Row[],
  current: string | null,
  step: 1 | -1,
  wanted: (segment: SegmentView) => boolean,
): string | null {
  const here = rows.findIndex(({ segment }) => segment.id === current);
  const from = here < 0 && step > 0 ? -1 : Math.max(here, 0);
  for (let distance = 1; distance <= rows.length; distance++) {
    const segment = rows[(from + step * distance + rows.length) % rows.length]?.segment;
    if (segment && segment.id !== current && wanted(segment)) return segment.id;
  }
  return null;
}

/** Id of the next row in this direction; the current one at the end. */
export function neighbour(rows: readonly Row[], current: string | null, step: 1 | -1): string | null {
  const here = rows.findIndex(({ segment }) => segment.id === current);
  if (here < 0) return rows[0]?.segment.id ?? null;
  return rows[here + step]?.segment.id ?? current;
}
