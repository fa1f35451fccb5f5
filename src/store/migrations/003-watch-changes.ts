import { sql } from 'kysely';
import type { Write } from '../tables.js';

/** Changes are asked for by document, and copies that left are remembered. */
export async function watchChanges(write: Write): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(write);
}

const statements: readonly string[] = [
  'create index change_document on change (document, seq)',
  `create table sent (number integer primary key autoincrement, document text not null, id text not null unique,
    content text not null)`,
  'create index sent_document on sent (document)',
];
