/** Rows of a plain table, `form, form = key, key`, one a line or with semicolons between them, as a map from each form to its keys. */
export function wordTable(...tables: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const row of tables.flatMap((table) => table.split(/[;\n]/u))) {
    const [forms = '', keys = ''] = row.split('=');
    for (const form of cells(forms)) {
      found.set(form, [...new Set([...(found.get(form) ?? []), ...cells(keys)])]);
    }
  }
  return found;
}

function cells(list: string): string[] {
  return list
    .split(',')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
}
