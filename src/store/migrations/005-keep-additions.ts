import { sql } from 'kysely';
import type { Write } from '../tables.js';

/** Sentences of the desk's own, by their versions. */
export async function keepAdditions(write: Write): Promise<void> {
  await sql
    .raw(
      `create table addition (number integer primary key autoincrement, document text not null, id text not null,
        sequence integer not null, content text not null, unique (document, id, sequence))`,
    )
    .execute(write);
}
