import { readCells, type TsvCell } from './read-cells.js';

export interface TsvRow {
  /** From 1. */
  readonly line: number;
  readonly cells: readonly TsvCell[];
  /** Length of the line in UTF-16 units. */
  readonly length: number;
}

/** Lines from which it is seen whether the file puts every cell into quotation marks. */
const WATCHED = 100;

/**
 * Rows of a TSV file; blank lines are left out, and a row is always one line. Line breaks are LF or CRLF. No more than the lines watched at the
 * beginning stand in memory.
 */
export async function* readRows(chunks: AsyncIterable<string>): AsyncGenerator<TsvRow> {
  let watched: { line: number; text: string }[] | null = [];
  let quoted = false;
  const rowOf = ({ line, text }: { line: number; text: string }): TsvRow => ({
    line,
    cells: readCells(text, quoted),
    length: text.length,
  });
  for await (const line of readLines(chunks)) {
    if (line.text.trim() === '') continue;
    if (watched === null) yield rowOf(line);
    else if (watched.push(line) === WATCHED) {
      quoted = isQuoted(watched);
      yield* watched.map(rowOf);
      watched = null;
    }
  }
  if (watched === null) return;
  quoted = isQuoted(watched);
  yield* watched.map(rowOf);
}

/** News opens sentences with quotation marks, so one cell proves nothing: only where all of them are quoted are the marks the file's. */
function isQuoted(lines: readonly { readonly text: string }[]): boolean {
  return lines.length > 0 && lines.every(({ text }) => readCells(text, true).every((cell) => cell.quoted));
}

async function* readLines(chunks: AsyncIterable<string>): AsyncGenerator<{ line: number; text: string }> {
  let line = 1;
  let pieces: string[] = [];
  for await (const chunk of chunks) {
    const [first = '', ...further] = chunk.split('\n');
    pieces.push(first);
    for (const next of further) {
      yield { line, text: pieces.join('').replace(/\r$/u, '') };
      line += 1;
      pieces = [next];
    }
  }
  const text = pieces.join('').replace(/\r$/u, '');
  if (text !== '') yield { line, text };
}
