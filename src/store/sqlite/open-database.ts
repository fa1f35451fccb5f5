import SqliteDatabase from 'better-sqlite3';
import { existsSync, renameSync } from 'node:fs';
import { Kysely } from 'kysely';
import { migrate } from '../migrations/migrate.js';
import type { Database, Tables } from '../tables.js';
import { sqliteDialect } from './connection.js';
import { isDamaged, storeFault } from './store-fault.js';
import { whenFree } from './when-free.js';

/**
 * Each connection keeps pages of its own, by default 16 MB of them; the system keeps the file's pages once for both. Negative: KiB.
 * https://sqlite.org/pragma.html#pragma_cache_size
 */
const CACHE = 'cache_size = -4096';

/** Reads go through a connection of their own, so that they never wait for a writer. For `:memory:` both are one. */
export interface Connections {
  readonly reading: Database;
  readonly writing: Database;
  close(): Promise<void>;
}

/**
 * Opens the database and brings the schema up to date. A damaged one is moved aside, wherever in opening the damage shows, and a new one begins.
 * Throws a Fault for a folder that cannot be written, a full disk, and a database of a newer program.
 */
export async function openDatabase(file: string, onMovedAside: (path: string) => void): Promise<Connections> {
  try {
    // Two processes may make the file at once, and one may close it while another opens it.
    return await whenFree(() => connect(file));
  } catch (error) {
    if (!isDamaged(error)) throw storeFault(file, error);
    onMovedAside(moveAside(file));
    return connect(file);
  }
}

async function connect(file: string): Promise<Connections> {
  const writing = new Kysely<Tables>({ dialect: sqliteDialect(openWriter(file), 'begin immediate') });
  try {
    await migrate(writing, file);
    if (file === ':memory:') return { reading: writing, writing, close: () => writing.destroy() };
    const reader = new SqliteDatabase(file, { readonly: true, timeout: 5000 });
    reader.pragma(CACHE);
    const reading = new Kysely<Tables>({ dialect: sqliteDialect(reader, 'begin') });
    const close = async (): Promise<void> => {
      await reading.destroy();
      // Kysely leaves open what nobody has read with.
      reader.close();
      await writing.destroy();
    };
    return { reading, writing, close };
  } catch (error) {
    await writing.destroy();
    throw error;
  }
}

function openWriter(file: string): SqliteDatabase.Database {
  // A short wait in the driver; longer ones are spent asynchronously in `beginTransaction`.
  const database = new SqliteDatabase(file, { timeout: 50 });
  try {
    database.pragma('journal_mode = wal');
    database.pragma('synchronous = normal');
    // Reads the header and the schema: what a damaged file fails at.
    database.prepare('select count(*) from sqlite_master').get();
    database.pragma(CACHE);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function moveAside(file: string): string {
  let number = 1;
  while (existsSync(`${file}.corrupt-${number}`)) number++;
  const aside = `${file}.corrupt-${number}`;
  for (const suffix of ['', '-wal', '-shm'])
    if (existsSync(file + suffix)) renameSync(file + suffix, aside + suffix);
  return aside;
}
