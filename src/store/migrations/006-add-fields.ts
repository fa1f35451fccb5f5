import { sql } from 'kysely';
import type { Write } from '../tables.js';

/** What a desk writes beside the copy, version by version, and the urgency that an article came with. */
export async function addFields(write: Write): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(write);
}

const statements: readonly string[] = [
  'alter table document add column urgency integer',
  'create table field (number integer primary key autoincrement, document text not null, id text not null unique, content text not null)',
  'create index field_document on field (document)',
];
