import type { Database, Write } from '../tables.js';

/** Key of the hash of the applied glossary. */
export const glossaryKey = 'glossary';

export async function readMeta(database: Database | Write, key: string): Promise<string | null> {
  const row = await database.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst();
  return row?.value ?? null;
}

export async function writeMeta(write: Write, key: string, value: string): Promise<void> {
  await write
    .insertInto('meta')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}
