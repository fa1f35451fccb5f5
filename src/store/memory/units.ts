import { sql } from 'kysely';
import { hashString } from '../../model/hash.js';
import type { MemoryUnit } from '../../model/match.js';
import { wordsOf } from '../../model/words.js';
import { inChunks } from '../in-chunks.js';
import type { Write } from '../tables.js';

/** Adds units with their postings; one whose id is there already is replaced. */
export async function addUnits(write: Write, units: readonly MemoryUnit[]): Promise<void> {
  await removeUnits(
    write,
    units.map((unit) => unit.id),
  );
  for (const unit of units) {
    const { insertId } = await write
      .insertInto('unit')
      .values({
        id: unit.id,
        collection: unit.collection,
        source_language: unit.from,
        target_language: unit.to,
        source_hash: hashString(unit.source.text),
        source_text: unit.source.text,
        target_text: unit.target.text,
        content: JSON.stringify(unit),
      })
      .executeTakeFirstOrThrow();
    await addPostings(write, Number(insertId), [...new Set(wordsOf(unit.source.text))]);
  }
}

async function addPostings(write: Write, unit: number, words: readonly string[]): Promise<void> {
  await inChunks(words, async (chunk) => {
    await write
      .insertInto('posting')
      .values(chunk.map((word) => ({ word, unit })))
      .execute();
    await write
      .insertInto('word')
      .values(chunk.map((word) => ({ word, units: 1 })))
      .onConflict((conflict) => conflict.column('word').doUpdateSet({ units: sql`word.units + 1` }))
      .execute();
  });
}

export async function removeUnits(write: Write, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const unit = await write.selectFrom('unit').select('number').where('id', '=', id).executeTakeFirst();
    if (!unit) continue;
    await sql`update word set units = units - 1 where word in (select word from posting where unit = ${unit.number})`.execute(
      write,
    );
    await write.deleteFrom('posting').where('unit', '=', unit.number).execute();
    await write.deleteFrom('unit').where('number', '=', unit.number).execute();
  }
}
