/** Columns of a glossary as a table, in the order in which they are written. Lists hold several forms in one cell. */
export const columns = [
  ['source', 'word'],
  ['target', 'word'],
  ['variants', 'list'],
  ['allow', 'list'],
  ['forbid', 'list'],
  ['keep', 'flag'],
  ['first', 'word'],
  ['later', 'list'],
  ['notBefore', 'list'],
  ['notAfter', 'list'],
  ['from', 'word'],
  ['until', 'word'],
  ['note', 'word'],
] as const;

export type Column = (typeof columns)[number][0];

/** Further headings that desks use, in lower case. */
const aliases: Readonly<Record<string, Column>> = {
  id: 'source',
  indonesia: 'source',
  indonesian: 'source',
  'bahasa indonesia': 'source',
  sumber: 'source',
  istilah: 'source',
  term: 'source',
  en: 'target',
  english: 'target',
  inggris: 'target',
  'bahasa inggris': 'target',
  sasaran: 'target',
  terjemahan: 'target',
  translation: 'target',
  varian: 'variants',
  notes: 'note',
  comment: 'note',
  catatan: 'note',
  keterangan: 'note',
};

/** The column that a heading names, in any capitals; null for one that a glossary does not have. */
export function columnOf(heading: string): Column | null {
  const name = heading.trim().toLowerCase();
  const known = columns.find(([column]) => column.toLowerCase() === name);
  return known?.[0] ?? aliases[name] ?? null;
}

/** Several forms in one cell stand between bars; a bar or a backslash of a form has a backslash before it. */
export function joinForms(forms: readonly string[]): string {
  return forms.map((form) => form.replace(/[\\|]/g, '\\$&')).join(' | ');
}

export function splitForms(cell: string): string[] {
  const forms: string[] = [];
  let form = '';
  for (let at = 0; at < cell.length; at++) {
    const character = cell.charAt(at);
    if (character === '\\' && /[\\|]/.test(cell.charAt(at + 1))) form += cell.charAt(++at);
    else if (character === '|') {
      forms.push(form);
      form = '';
    } else form += character;
  }
  return [...forms, form].map((each) => each.trim()).filter((each) => each !== '');
}
