import SqliteDatabase from 'better-sqlite3';
import { existsSync, renameSync } from 'node:fs';
import { Kysely } from 'kysely';
import { Fault } from '../../model/fault.js';
import { migrate } from '../migrations/migrate.js';
import type { Database, Tables } from '../tables.js';
import { sqliteDialect } from './connection.js';

/** Reads go through a connection of their own, so that they never wait for a writer. For `:memory:` both are one. */
export interface Connections {
  readonly reading: Database;
  readonly writing: Database;
  close(): Promise<void>;
}

/** Opens the database, moves a damaged one aside, and brings the schema up to date. Throws a Fault for a folder that cannot be written. */
export async function openDatabase(file: string, onMovedAside: (path: string) => void): Promise<Connections> {
  const writer = openOrMoveAside(file, onMovedAside);
  const writing = new Kysely<Tables>({ dialect: sqliteDialect(writer) });
  try {
    await migrate(writing, file);
    if (file === ':memory:') return { reading: writing, writing, close: () => writing.destroy() };
    const reader = new SqliteDatabase(file, { readonly: true, timeout: 5000 });
    const reading = new Kysely<Tables>({ dialect: sqliteDialect(reader) });
    const close = async (): Promise<void> => {
      await reading.destroy();
      await writing.destroy();
    };
    return { reading, writing, close };
  } catch (error) {
    await writing.destroy();
    throw error;
  }
}

function openOrMoveAside(file: string, onMovedAside: (path: string) => void): SqliteDatabase.Database {
  try {
    return openWriter(file);
  } catch (error) {
    if (!isDamaged(error)) throw openFault(file, error);
    const aside = moveAside(file);
    onMovedAside(aside);
    return openWriter(file);
  }
}

function openWriter(file: string): SqliteDatabase.Database {
  // A short wait in the driver; longer ones are spent asynchronously in `beginTransaction`.
  const database = new SqliteDatabase(file, { timeout: 50 });
  try {
    database.pragma('journal_mode = wal');
    database.pragma('synchronous = normal');
    database.pragma('foreign_keys = on');
    // Reads the header and the schema: what a damaged file fails at.
    database.prepare('select count(*) from sqlite_master').get();
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function isDamaged(error: unknown): boolean {
  return codeOf(error) === 'SQLITE_NOTADB' || codeOf(error).startsWith('SQLITE_CORRUPT');
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function moveAside(file: string): string {
  let number = 1;
  while (existsSync(`${file}.corrupt-${number}`)) number++;
  const aside = `${file}.corrupt-${number}`;
  for (const suffix of ['', '-wal', '-shm'])
    if (existsSync(file + suffix)) renameSync(file + suffix, aside + suffix);
  return aside;
}

function openFault(file: string, cause: unknown): Fault {
  const code = codeOf(cause);
  const values = { file, reason: code || String(cause) };
  if (code === 'SQLITE_FULL') return new Fault('store.full', values, { exit: 1, cause });
  if (code.startsWith('SQLITE_BUSY')) return new Fault('store.busy', values, { exit: 1, cause });
  return new Fault('store.notOpened', values, { cause });
}
