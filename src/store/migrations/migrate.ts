import { sql } from 'kysely';
import { Fault } from '../../model/fault.js';
import type { Database, Write } from '../tables.js';
import { createTables } from './001-create-tables.js';
import { addLedger } from './002-add-ledger.js';
import { watchChanges } from './003-watch-changes.js';
import { keepSentWords } from './004-keep-sent-words.js';
import { keepAdditions } from './005-keep-additions.js';
import { addFields } from './006-add-fields.js';
import { dateArticles } from './007-date-articles.js';

/** In order; a migration that has landed is never changed. The schema's version is the number of those that ran. */
const migrations: readonly ((database: Write) => Promise<void>)[] = [
  createTables,
  addLedger,
  watchChanges,
  keepSentWords,
  keepAdditions,
  addFields,
  dateArticles,
];

/** Brings the schema up to date in one transaction. Throws a Fault for a database of a newer program. */
export async function migrate(database: Database, file: string): Promise<void> {
  if ((await versionOf(database)) === migrations.length) return;
  await database.transaction().execute(async (write) => {
    // Read again inside the transaction: another process may have been faster.
    const version = await versionOf(write);
    if (version > migrations.length)
      throw new Fault('store.newer', { file, version, known: migrations.length });
    for (const run of migrations.slice(version)) await run(write);
    await sql.raw(`pragma user_version = ${migrations.length}`).execute(write);
  });
}

async function versionOf(database: Database | Write): Promise<number> {
  const { rows } = await sql<{ user_version: number }>`pragma user_version`.execute(database);
  return rows[0]?.user_version ?? 0;
}
