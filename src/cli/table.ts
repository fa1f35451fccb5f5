/** Column widths follow the content; numbers stand to the right. The last column is not padded. */
export function table(rows: readonly (readonly (string | number)[])[], indent = '  '): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries())
      widths[column] = Math.max(widths[column] ?? 0, width(String(cell)));
  }
  return rows
    .map((row) =>
      (
        indent +
        row
          .map((cell, column) =>
            pad(cell, column === row.length - 1 && typeof cell === 'string' ? 0 : (widths[column] ?? 0)),
          )
          .join('  ')
      ).trimEnd(),
    )
    .join('\n');
}

function pad(cell: string | number, size: number): string {
  const text = String(cell);
  const space = ' '.repeat(Math.max(0, size - width(text)));
  return typeof cell === 'number' ? space + text : text + space;
}

function width(text: string): number {
  return Array.from(text).length;
}

/** Cuts a text to a number of characters, with an ellipsis. */
export function shorten(text: string, most: number): string {
  const characters = Array.from(text.replaceAll(/\s+/g, ' '));
  return characters.length <= most ? characters.join('') : `${characters.slice(0, most - 1).join('')}…`;
}
