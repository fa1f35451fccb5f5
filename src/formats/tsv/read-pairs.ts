import { Fault } from '../../model/fault.js';
import type { TsvCell } from './read-cells.js';
import { readRows, type TsvRow } from './read-rows.js';

export interface TsvPair {
  /** From 1. */
  readonly line: number;
  readonly source: TsvCell;
  readonly target: TsvCell;
}

/** Names of columns that a first row may have, in any case. */
const names = {
  source: ['source', 'id', 'ind', 'indonesian', 'indonesia', 'sumber', 'src'],
  target: ['target', 'en', 'eng', 'english', 'inggris', 'terjemahan', 'translation', 'tgt'],
} as const;

/**
 * Pairs of a two-column file, Indonesian then English. A first row that names both columns says where they stand, in any order and among others.
 * A row without both columns is a Fault with line and column in its place, so that one bad row never hides the others.
 */
export async function* readPairs(
  chunks: AsyncIterable<string>,
  file: string,
): AsyncGenerator<TsvPair | Fault> {
  let columns: Columns | null = null;
  for await (const row of readRows(chunks)) {
    if (columns === null) {
      const named = columnsOf(row);
      columns = named ?? { source: 0, target: 1 };
      if (named) continue;
    }
    yield pairOf(row, columns, file);
  }
}

interface Columns {
  readonly source: number;
  readonly target: number;
}

function columnsOf({ cells }: TsvRow): Columns | null {
  const find = (known: readonly string[]): number =>
    cells.findIndex(({ text }) => known.includes(text.trim().toLowerCase()));
  const [source, target] = [find(names.source), find(names.target)];
  return source < 0 || target < 0 ? null : { source, target };
}

function pairOf({ line, cells, length }: TsvRow, columns: Columns, file: string): TsvPair | Fault {
  const source = cells[columns.source];
  const target = cells[columns.target];
  if (source && target) return { line, source, target };
  const place = { file, line, column: length + 1 };
  return new Fault('app.columns', { file, found: cells.length }, { place });
}
