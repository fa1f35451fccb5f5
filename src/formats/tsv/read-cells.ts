/** A cell of a row. */
export interface TsvCell {
  readonly text: string;
  /** Column of its first character in the line, from 1, in UTF-16 units. */
  readonly column: number;
  /** Whether it stood in quotation marks of the file's own; those within it were doubled then. */
  readonly quoted: boolean;
}

/**
 * Cells of a line. Where `quoted`, a cell that begins with a quotation mark ends at the one before a tab or the line's end. Otherwise marks are
 * words, save in a cell that begins and ends with one and has doubled ones between, as spreadsheets write it.
 */
export function readCells(line: string, quoted: boolean): TsvCell[] {
  const cells: TsvCell[] = [];
  for (let start = 0; start <= line.length;) {
    const end = (quoted ? quotedEnd(line, start) : null) ?? plainEnd(line, start);
    cells.push(cellOf(line.slice(start, end), start, quoted));
    start = end + 1;
  }
  return cells;
}

/** Column at which an offset of a cell's text stands in its line. */
export function columnOf({ text, column, quoted }: TsvCell, offset: number): number {
  const doubled = quoted ? text.slice(0, offset).split('"').length - 1 : 0;
  return column + offset + doubled;
}

function plainEnd(line: string, start: number): number {
  const tab = line.indexOf('\t', start);
  return tab < 0 ? line.length : tab;
}

/** Where a cell in quotation marks ends; null where the mark at `start` is none of the file's. */
function quotedEnd(line: string, start: number): number | null {
  if (line[start] !== '"') return null;
  for (let at = line.indexOf('"', start + 1); at >= 0; at = line.indexOf('"', at + 1)) {
    if (line[at + 1] !== '"') return at + 1 === line.length || line[at + 1] === '\t' ? at + 1 : null;
    at += 1;
  }
  return null;
}

function cellOf(raw: string, start: number, quoted: boolean): TsvCell {
  const inner = raw.length > 1 && raw.startsWith('"') && raw.endsWith('"') ? raw.slice(1, -1) : null;
  const even = inner !== null && !inner.replaceAll('""', '').includes('"');
  if (inner === null || !even || !(quoted || inner.includes('""')))
    return { text: raw, column: start + 1, quoted: false };
  return { text: inner.replaceAll('""', '"'), column: start + 2, quoted: true };
}
