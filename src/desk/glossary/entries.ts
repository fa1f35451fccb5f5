import type { GlossaryRemark, GlossaryView } from '../../api/glossary.js';

export type EntryView = GlossaryView['entries'][number];
export type EntryFilter = 'all' | 'remarks' | 'unused';

/** Remarks by the entry in whose lines they stand; the others are about the file as a whole. */
export interface SortedRemarks {
  readonly byEntry: ReadonlyMap<EntryView, readonly GlossaryRemark[]>;
  readonly rest: readonly GlossaryRemark[];
}

/** A remark belongs to the last entry that begins at or above its line. Linear but for sorting. */
export function sortRemarks({ entries, remarks }: Pick<GlossaryView, 'entries' | 'remarks'>): SortedRemarks {
  const ordered = entries.toSorted((left, right) => left.line - right.line);
  const byLine = remarks.toSorted((left, right) => (left.line ?? 0) - (right.line ?? 0));
  const byEntry = new Map<EntryView, GlossaryRemark[]>();
  const rest: GlossaryRemark[] = [];
  let next = 0;
  for (const remark of byLine) {
    while (remark.line !== null && (ordered[next]?.line ?? Infinity) <= remark.line) next++;
    const entry = remark.line === null ? undefined : ordered[next - 1];
    if (!entry) rest.push(remark);
    else byEntry.set(entry, [...(byEntry.get(entry) ?? []), remark]);
  }
  return { byEntry, rest };
}

/** Entries that have the words in any of their forms or in the note; capitals do not count. */
export function searchEntries(entries: readonly EntryView[], search: string): EntryView[] {
  const words = search.trim().toLowerCase();
  if (words === '') return [...entries];
  return entries.filter((entry) => formsOf(entry).some((form) => form.toLowerCase().includes(words)));
}

function formsOf(entry: EntryView): string[] {
  const { source, target, variants, allow, forbid, first, later, note } = entry;
  const others = [first, note].filter((form) => form !== undefined);
  return [source, target, ...variants, ...allow, ...forbid, ...(later ?? []), ...others];
}

export function filterEntries(
  entries: readonly EntryView[],
  filter: EntryFilter,
  remarks: SortedRemarks['byEntry'],
): EntryView[] {
  if (filter === 'remarks') return entries.filter((entry) => remarks.has(entry));
  if (filter === 'unused') return entries.filter(({ uses }) => uses.segments === 0);
  return [...entries];
}
