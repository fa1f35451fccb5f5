import { Fault, type Place } from '../../model/fault.js';
import type { Term } from '../../model/term.js';
import type { LeftOutReport } from '../left-out.js';
import { columnOf, splitForms, type Column } from './columns.js';

/** The headings of a table. */
export interface Header {
  readonly headings: readonly string[];
  /** Which cell of a row each column is. */
  readonly cells: ReadonlyMap<Column, number>;
}

/** Throws a Fault where no column is a source or none a target, or where two are the same. */
export function readHeader(record: readonly string[], place: Place): Header {
  const cells = new Map<Column, number>();
  for (const [cell, heading] of record.entries()) {
    const column = columnOf(heading);
    if (column === null) continue;
    if (cells.has(column)) throw new Fault('csv.columnTwice', { column, heading }, { place });
    cells.set(column, cell);
  }
  if (!cells.has('source') || (!cells.has('target') && !cells.has('keep')))
    throw new Fault('csv.noHeader', { found: record.join(', ').slice(0, 80) }, { place });
  return { headings: record, cells };
}

const yes = new Set(['true', 'yes', 'ya', 'x', '1']);
const no = new Set(['', 'false', 'no', 'tidak', '0']);

/** A row as an entry, or the Fault that says why it is none. */
export function readRow(
  record: readonly string[],
  { headings, cells }: Header,
  place: Place,
  report: LeftOutReport,
): Term | Fault {
  const known = new Set(cells.values());
  for (const [cell, words] of record.entries())
    if (!known.has(cell) && words.trim() !== '')
      report.add(headings[cell]?.trim() || `column ${cell + 1}`, place.line);
  const word = (column: Column): string => plain(record[cells.get(column) ?? -1] ?? '');
  const list = (column: Column): string[] => [...new Set(splitForms(word(column)))];
  const keep = word('keep').toLowerCase();
  if (!yes.has(keep) && !no.has(keep)) return new Fault('csv.notYesOrNo', { written: keep }, { place });
  const source = word('source');
  const target = yes.has(keep) ? word('target') || source : word('target');
  if (source === '') return new Fault('csv.noSource', {}, { place });
  if (target === '') return new Fault('csv.noTarget', { source }, { place });
  if (yes.has(keep) && target !== source)
    return new Fault('csv.keepAndTarget', { source, target }, { place });
  const later = list('later');
  return {
    source,
    target,
    keep: yes.has(keep),
    variants: list('variants'),
    allow: list('allow'),
    forbid: list('forbid'),
    notBefore: list('notBefore'),
    notAfter: list('notAfter'),
    line: place.line ?? 1,
    column: 1,
    ...given('first', word('first')),
    ...(later.length === 0 ? {} : { later }),
    ...given('from', word('from')),
    ...given('until', word('until')),
    ...given('note', word('note')),
  };
}

function plain(cell: string): string {
  return cell.replace(/\s+/g, ' ').trim();
}

function given<Name extends string>(name: Name, value: string): { readonly [Key in Name]?: string } {
  return (value === '' ? {} : { [name]: value }) as { readonly [Key in Name]?: string };
}
