import type { ExportRecord } from '../../api/export.js';

/** The newest copy that left as approved and would be another one today, unless a newer one for the same readers is current. */
export function outdatedCopy(records: readonly ExportRecord[]): ExportRecord | null {
  const settled = new Set<string>();
  for (const record of records.filter(({ draft }) => !draft)) {
    const reader = record.profile ?? '';
    if (record.current) settled.add(reader);
    else if (!settled.has(reader)) return record;
  }
  return null;
}

/** For whom copies left before, the latest first; each once. */
export function knownProfiles(records: readonly ExportRecord[]): string[] {
  return [...new Set(records.flatMap(({ profile }) => profile ?? []))];
}
