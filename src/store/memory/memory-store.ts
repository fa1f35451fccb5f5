import { sql } from 'kysely';
import type { LanguagePair, Memory } from '../../flow/recall/port.js';
import type { MemoryUnit } from '../../model/match.js';
import { inChunks } from '../in-chunks.js';
import type { Connections } from '../sqlite/open-database.js';
import type { Database } from '../tables.js';
import { addUnits, removeUnits } from './units.js';

/** The translation memory with all that a workspace does to it. */
export interface MemoryStore extends Memory {
  /** Adds units, a thousand a transaction; answers with their number. */
  add(units: AsyncIterable<MemoryUnit> | Iterable<MemoryUnit>): Promise<number>;
  /** Hash under which a collection was read last; null where it never was. */
  collectionHash(name: string): Promise<string | null>;
  /** Takes a collection's units out and puts others in; answers with the number of the new ones. */
  replaceCollection(name: string, hash: string, units: AsyncIterable<MemoryUnit>): Promise<number>;
  /** Every unit, by id. */
  all(pair: LanguagePair): AsyncIterable<MemoryUnit>;
  count(): Promise<number>;
  /** Units that hold a text in either language (concordance). */
  search(text: string, limit: number): Promise<MemoryUnit[]>;
}

const UNITS_A_TRANSACTION = 1000;
/** Words by which similar units are found: the rarest say most, and few postings are read. */
const RAREST_WORDS = 4;

export function createMemoryStore({ reading, writing }: Connections): MemoryStore {
  const add = async (units: AsyncIterable<MemoryUnit> | Iterable<MemoryUnit>): Promise<number> => {
    let count = 0;
    for await (const batch of batches(units)) {
      await writing.transaction().execute((write) => addUnits(write, batch));
      count += batch.length;
    }
    return count;
  };
  return {
    add,
    exact: (sources, pair) => exact(reading, sources, pair),
    similar: (words, pair, limit) => similar(reading, words, pair, limit),
    async collectionHash(name) {
      const row = await reading
        .selectFrom('collection')
        .select('hash')
        .where('name', '=', name)
        .executeTakeFirst();
      return row?.hash ?? null;
    },
    async replaceCollection(name, hash, units) {
      // The hash is written last: a kill in between makes the next opening read the file again.
      await removeCollection(writing, name);
      const count = await add(inCollection(units, name));
      await writing.transaction().execute((write) =>
        write
          .insertInto('collection')
          .values({ name, hash })
          .onConflict((conflict) => conflict.column('name').doUpdateSet({ hash }))
          .execute(),
      );
      return count;
    },
    all: (pair) => allUnits(reading, pair),
    async count() {
      const row = await reading
        .selectFrom('unit')
        .select((unit) => unit.fn.countAll<number>().as('units'))
        .executeTakeFirstOrThrow();
      return row.units;
    },
    search: (text, limit) => search(reading, text, limit),
  };
}

async function* batches(
  units: AsyncIterable<MemoryUnit> | Iterable<MemoryUnit>,
): AsyncGenerator<MemoryUnit[]> {
  let batch: MemoryUnit[] = [];
  for await (const unit of units) {
    batch.push(unit);
    if (batch.length < UNITS_A_TRANSACTION) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function* inCollection(
  units: AsyncIterable<MemoryUnit>,
  collection: string,
): AsyncGenerator<MemoryUnit> {
  for await (const unit of units) yield { ...unit, collection };
}

async function removeCollection(writing: Database, name: string): Promise<void> {
  await writing.transaction().execute(async (write) => {
    await write.deleteFrom('collection').where('name', '=', name).execute();
    const rows = await write.selectFrom('unit').select('id').where('collection', '=', name).execute();
    await removeUnits(
      write,
      rows.map((row) => row.id),
    );
  });
}

async function exact(
  reading: Database,
  sources: readonly string[],
  pair: LanguagePair,
): Promise<Map<string, MemoryUnit[]>> {
  const found = new Map<string, MemoryUnit[]>();
  await inChunks([...new Set(sources)], async (chunk) => {
    const rows = await reading
      .selectFrom('unit')
      .select(['source_hash', 'content'])
      .where('source_hash', 'in', chunk)
      .where('source_language', '=', pair.from)
      .where('target_language', '=', pair.to)
      .orderBy('id')
      .execute();
    for (const { source_hash: hash, content } of rows) {
      const units = found.get(hash);
      if (units) units.push(parse(content));
      else found.set(hash, [parse(content)]);
    }
  });
  return found;
}

async function similar(
  reading: Database,
  words: readonly string[],
  pair: LanguagePair,
  limit: number,
): Promise<MemoryUnit[]> {
  const distinct = [...new Set(words)].slice(0, 1000);
  if (distinct.length === 0) return [];
  const rarest = await reading
    .selectFrom('word')
    .select('word')
    .where('word', 'in', distinct)
    .where('units', '>', 0)
    .orderBy('units')
    .orderBy('word')
    .limit(RAREST_WORDS)
    .execute();
  if (rarest.length === 0) return [];
  const rows = await reading
    .selectFrom('posting')
    .innerJoin('unit', 'unit.number', 'posting.unit')
    .select('unit.content')
    .where(
      'posting.word',
      'in',
      rarest.map((row) => row.word),
    )
    .where('unit.source_language', '=', pair.from)
    .where('unit.target_language', '=', pair.to)
    .groupBy('unit.number')
    .orderBy((unit) => unit.fn.countAll(), 'desc')
    .orderBy('unit.id')
    .limit(limit)
    .execute();
  return rows.map((row) => parse(row.content));
}

async function* allUnits(reading: Database, pair: LanguagePair): AsyncGenerator<MemoryUnit> {
  let after = '';
  for (;;) {
    const rows = await reading
      .selectFrom('unit')
      .select(['id', 'content'])
      .where('source_language', '=', pair.from)
      .where('target_language', '=', pair.to)
      .where('id', '>', after)
      .orderBy('id')
      .limit(UNITS_A_TRANSACTION)
      .execute();
    for (const row of rows) yield parse(row.content);
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
  }
}

async function search(reading: Database, text: string, limit: number): Promise<MemoryUnit[]> {
  const like = `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  const rows = await reading
    .selectFrom('unit')
    .select('content')
    .where(sql<boolean>`source_text like ${like} escape '\\' or target_text like ${like} escape '\\'`)
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map((row) => parse(row.content));
}

function parse(content: string): MemoryUnit {
  return JSON.parse(content) as MemoryUnit;
}
