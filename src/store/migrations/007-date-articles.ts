import { sql } from 'kysely';
import type { Write } from '../tables.js';

/** The day that an article's front matter gives it. */
export async function dateArticles(write: Write): Promise<void> {
  await sql.raw('alter table document add column date text').execute(write);
}
