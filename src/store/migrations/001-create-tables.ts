import { sql } from 'kysely';
import type { Write } from '../tables.js';

/** Documents with their history, and the translation memory. */
export async function createTables(write: Write): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(write);
}

const statements: readonly string[] = [
  'create table meta (key text primary key, value text not null)',
  `create table document (path text primary key, workspace text not null, source_language text not null, target_language text not null,
    format text not null, bytes text not null, version integer not null, embargo text)`,
  `create table block (document text not null, id text not null, position integer not null, role text not null, lead text not null,
    shape text not null, primary key (document, id))`,
  `create table segment (document text not null, id text not null, block text, position integer not null, source text not null,
    gap text not null, terms text not null, furniture integer not null, gone_to text, primary key (document, id))`,
  `create table revision (document text not null, segment text not null, sequence integer not null, id text not null, content text not null,
    primary key (document, segment, sequence))`,
  `create table candidate (document text not null, segment text not null, id text not null, content text not null,
    primary key (document, segment, id))`,
  `create table comment (sequence integer primary key autoincrement, document text not null, segment text not null, id text not null,
    content text not null, unique (document, segment, id))`,
  `create table finding_check (document text not null, scope text not null, subject text not null, content text not null,
    primary key (document, scope, subject))`,
  'create table dismissal (document text not null, id text not null, content text not null, primary key (document, id))',
  'create table change (seq integer primary key autoincrement, document text not null, segment text not null)',
  'create table source (hash text primary key, bytes blob not null)',
  'create table output (file text primary key, hash text not null, heads text not null)',
  `create table unit (number integer primary key autoincrement, id text not null unique, collection text not null,
    source_language text not null, target_language text not null, source_hash text not null, source_text text not null,
    target_text text not null, content text not null)`,
  'create index unit_source on unit (source_hash)',
  'create index unit_collection on unit (collection)',
  'create table posting (word text not null, unit integer not null, primary key (word, unit)) without rowid',
  'create index posting_unit on posting (unit)',
  'create table word (word text primary key, units integer not null) without rowid',
  'create table collection (name text primary key, hash text not null)',
];
