import type { TermEntry } from '../../model/term.js';
import { columns, joinForms } from './columns.js';

/** A table with a heading, a piece a row (RFC 4180). It begins with a byte order mark, by which spreadsheets know UTF-8. */
export async function* writeCsv(
  entries: AsyncIterable<TermEntry> | Iterable<TermEntry>,
): AsyncIterable<string> {
  yield `\ufeff${writeRow(columns.map(([column]) => column))}`;
  for await (const entry of entries) yield writeRow(cellsOf(entry));
}

function cellsOf(entry: TermEntry): string[] {
  return columns.map(([column]) => {
    const value = entry[column];
    if (typeof value === 'boolean') return value ? 'yes' : '';
    if (column === 'target' && entry.keep) return '';
    return typeof value === 'object' ? joinForms(value) : (value ?? '');
  });
}

function writeRow(cells: readonly string[]): string {
  return `${cells.map(writeCell).join(',')}\r\n`;
}

/** Quoted where the cell would be read as something else: a semicolon and a tab as well, so that whoever guesses guesses right. */
function writeCell(cell: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
