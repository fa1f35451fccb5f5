import type { Commit } from '../../flow/port.js';
import { wholeArticle, widerCheck } from '../../flow/port.js';
import { inChunks } from '../in-chunks.js';
import type { Database, Write } from '../tables.js';

/** Segments that a commit touched, with the marks of what is wider than one of them. */
export function touchedBy(
  {
    reading,
    additions = [],
    comments = [],
    checks = [],
    dismissals = [],
    undismissed = [],
    terms = [],
  }: Commit,
  saved: readonly string[],
  candidates: readonly string[],
): Set<string> {
  const touched = new Set([...saved, ...candidates]);
  if (reading || additions.length > 0) touched.add(wholeArticle);
  for (const { segment } of [...comments, ...dismissals, ...undismissed, ...terms]) touched.add(segment);
  for (const { scope, subject } of checks) touched.add(scope === 'pair' ? subject : widerCheck + subject);
  return touched;
}

export async function insertChanges(
  write: Write,
  document: string,
  segments: Iterable<string>,
): Promise<void> {
  await inChunks(
    [...segments].map((segment) => ({ document, segment })),
    (rows) => write.insertInto('change').values(rows).execute(),
  );
}

/** Seq of the newest change, of one document or of all; 0 before the first. */
export async function latestChange(database: Database, document?: string): Promise<number> {
  const row = await database
    .selectFrom('change')
    .select((change) => change.fn.max('seq').as('seq'))
    .$if(document !== undefined, (query) => query.where('document', '=', document ?? ''))
    .executeTakeFirst();
  return row?.seq ?? 0;
}

export async function changesSince(
  database: Database,
  seq: number,
  limit: number,
): Promise<{ seq: number; path: string; segment: string }[]> {
  const rows = await database
    .selectFrom('change')
    .selectAll()
    .where('seq', '>', seq)
    .orderBy('seq')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ seq: row.seq, path: row.document, segment: row.segment }));
}
