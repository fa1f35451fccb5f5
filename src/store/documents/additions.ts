import type { AddedVersion } from '../../flow/port.js';
import type { Addition, AdditionVersion } from '../../model/addition.js';
import { inChunks } from '../in-chunks.js';
import type { Database, Write } from '../tables.js';

/** Additions of a document in the order in which they were made. */
export async function loadAdditions(database: Database, document: string): Promise<Addition[]> {
  const rows = await database
    .selectFrom('addition')
    .select(['id', 'content'])
    .where('document', '=', document)
    .orderBy('number')
    .execute();
  const versions = new Map<string, AdditionVersion[]>();
  for (const { id, content } of rows) {
    const version = JSON.parse(content) as AdditionVersion;
    const known = versions.get(id);
    if (known) known.push(version);
    else versions.set(id, [version]);
  }
  return [...versions].map(([id, each]) => ({ id, versions: each }));
}

/** Whether each version is the one that follows what stands. */
export async function additionsFit(
  write: Write,
  document: string,
  added: readonly AddedVersion[],
): Promise<boolean> {
  if (added.length === 0) return true;
  const rows = await write
    .selectFrom('addition')
    .select((row) => ['id', row.fn.max('sequence').as('sequence')])
    .where('document', '=', document)
    .groupBy('id')
    .execute();
  const last = new Map(rows.map(({ id, sequence }) => [id, sequence]));
  return added.every(({ id, sequence }) => {
    const fits = sequence === (last.get(id) ?? 0) + 1;
    last.set(id, sequence);
    return fits;
  });
}

export async function insertAdditions(
  write: Write,
  document: string,
  added: readonly AddedVersion[],
): Promise<void> {
  const rows = added.map(({ id, sequence, version }) => ({
    document,
    id,
    sequence,
    content: JSON.stringify(version),
  }));
  await inChunks(rows, (chunk) => write.insertInto('addition').values(chunk).execute());
}
