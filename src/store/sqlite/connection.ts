import type SqliteDatabase from 'better-sqlite3';
import type { Statement } from 'better-sqlite3';
import {
  type CompiledQuery,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
} from 'kysely';
import { storeFault } from './store-fault.js';
import { whenFree } from './when-free.js';

/** How transactions begin: writers take the lock at once, readers only a snapshot. */
type Begin = 'begin immediate' | 'begin';

/**
 * Kysely's dialect over one better-sqlite3 connection. Two things differ from kysely's own: transactions begin `immediate`, since a deferred one
 * that reads first and then writes against another writer fails at once; and a lock held by another process is waited for without blocking the
 * event loop.
 */
export function sqliteDialect(database: SqliteDatabase.Database, begin: Begin): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new SqliteDriver(database, begin),
    createIntrospector: (kysely) => new SqliteIntrospector(kysely),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/** One connection, handed to one user at a time. */
class SqliteDriver implements Driver {
  private readonly connection: SqliteConnection;
  private turn: Promise<void> = Promise.resolve();
  private endTurn: () => void = () => undefined;

  constructor(
    private readonly database: SqliteDatabase.Database,
    private readonly begin: Begin,
  ) {
    this.connection = new SqliteConnection(database);
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.turn;
    let end: () => void = () => undefined;
    this.turn = new Promise((resolve) => (end = resolve));
    await before;
    this.endTurn = end;
    return this.connection;
  }

  async releaseConnection(): Promise<void> {
    this.endTurn();
  }

  async beginTransaction(): Promise<void> {
    try {
      await whenFree(() => this.database.exec(this.begin));
    } catch (error) {
      throw storeFault(this.database.name, error);
    }
  }

  async commitTransaction(): Promise<void> {
    try {
      this.database.exec('commit');
    } catch (error) {
      throw storeFault(this.database.name, error);
    }
  }

  async rollbackTransaction(): Promise<void> {
    // A full disk may have rolled it back already.
    if (this.database.inTransaction) this.database.exec('rollback');
  }

  async destroy(): Promise<void> {
    this.database.close();
  }
}

class SqliteConnection implements DatabaseConnection {
  private readonly statements = new Map<string, Statement>();

  constructor(private readonly database: SqliteDatabase.Database) {}

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    try {
      return this.run<Row>(sql, parameters);
    } catch (error) {
      throw storeFault(this.database.name, error);
    }
  }

  private run<Row>(sql: string, parameters: readonly unknown[]): QueryResult<Row> {
    const statement = this.prepare(sql);
    if (statement.reader) return { rows: statement.all(...parameters) as Row[] };
    const { changes, lastInsertRowid } = statement.run(...parameters);
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  }

  async *streamQuery<Row>({ sql, parameters }: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
    for (const row of this.prepare(sql).iterate(...parameters)) yield { rows: [row as Row] };
  }

  /** Queries of a store are few and come again; batch inserts of odd lengths are kept out of the cache. */
  private prepare(sql: string): Statement {
    const known = this.statements.get(sql);
    if (known) return known;
    const statement = this.database.prepare(sql);
    if (sql.length < 2000) this.statements.set(sql, statement);
    return statement;
  }
}
