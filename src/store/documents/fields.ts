import { wholeArticle } from '../../flow/port.js';
import type { FieldRevision } from '../../model/article-field.js';
import type { Database, Write } from '../tables.js';
import { insertChanges } from './changes.js';

/** Adds a version where its parent is still the newest of its field; false, and nothing written, where it is not. */
export async function addField(write: Write, document: string, revision: FieldRevision): Promise<boolean> {
  const known = await fieldsOf(write, document);
  const head = known.findLast(({ field }) => field === revision.field);
  if ((head?.id ?? null) !== revision.parent) return false;
  await insertField(write, document, revision);
  await insertChanges(write, document, [wholeArticle]);
  return true;
}

export async function insertField(write: Write, document: string, revision: FieldRevision): Promise<void> {
  const row = { document, id: revision.id, content: JSON.stringify(revision) };
  await write.insertInto('field').values(row).execute();
}

/** Oldest first. */
export async function fieldsOf(database: Database | Write, document: string): Promise<FieldRevision[]> {
  const rows = await database
    .selectFrom('field')
    .select('content')
    .where('document', '=', document)
    .orderBy('number')
    .execute();
  return rows.map((row) => JSON.parse(row.content) as FieldRevision);
}
