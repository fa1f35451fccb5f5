import { sql } from 'kysely';
import type { Write } from '../tables.js';

/** Calls of engines, what they answered, and who is asking now. */
export async function addLedger(write: Write): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(write);
}

const statements: readonly string[] = [
  `create table engine_call (id text primary key, at text not null, engine text not null, model text, document text not null,
    segments integer not null, characters integer not null, cost real not null, milliseconds integer not null, result text not null)`,
  'create index engine_call_document on engine_call (document)',
  'create table answer (fingerprint text primary key, call text not null, content text not null) without rowid',
  'create table claim (fingerprint text primary key, holder text not null) without rowid',
];
