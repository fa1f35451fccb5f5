import { sql } from 'kysely';
import type { Write } from '../tables.js';

/** Copies that left keep their sentences, and partners their profile. What a copy was called for before was its partner. */
export async function keepSentWords(write: Write): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(write);
}

const statements: readonly string[] = [
  'create table sent_words (hash text primary key, content text not null) without rowid',
  'create table partner (name text primary key, profile text not null, number integer not null)',
  `update sent set content = json_set(content, '$.partner', json_extract(content, '$.profile'), '$.profile', 'default', '$.part', 'all',
    '$.words', '')`,
];
