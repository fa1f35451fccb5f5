import { copySent, type Partner, type SentCopy } from '../../flow/port.js';
import type { CopiedSentence } from '../../flow/export/port.js';
import type { Database, Write } from '../tables.js';
import { insertChanges } from './changes.js';

/** A copy that left stands there for good; its sentences are kept once, however often the same ones leave. */
export async function recordSent(
  write: Write,
  document: string,
  copy: SentCopy,
  sentences: readonly CopiedSentence[],
): Promise<void> {
  await write
    .insertInto('sent')
    .values({ document, id: copy.id, content: JSON.stringify(copy) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await write
    .insertInto('sent_words')
    .values({ hash: copy.words, content: JSON.stringify(sentences) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  if (copy.partner !== null) await keepPartner(write, { name: copy.partner, profile: copy.profile });
  await insertChanges(write, document, [copySent]);
}

async function keepPartner(write: Write, { name, profile }: Partner): Promise<void> {
  const last = await write
    .selectFrom('partner')
    .select((partner) => partner.fn.max('number').as('number'))
    .executeTakeFirst();
  const number = (last?.number ?? 0) + 1;
  await write
    .insertInto('partner')
    .values({ name, profile, number })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ profile, number }))
    .execute();
}

export async function sentCopies(database: Database, document: string): Promise<SentCopy[]> {
  const rows = await database
    .selectFrom('sent')
    .select('content')
    .where('document', '=', document)
    .orderBy('number', 'desc')
    .execute();
  return rows.map((row) => JSON.parse(row.content) as SentCopy);
}

export async function sentSentences(database: Database, words: string): Promise<CopiedSentence[] | null> {
  const row = await database
    .selectFrom('sent_words')
    .select('content')
    .where('hash', '=', words)
    .executeTakeFirst();
  return row ? (JSON.parse(row.content) as CopiedSentence[]) : null;
}

export function partners(database: Database): Promise<Partner[]> {
  return database.selectFrom('partner').select(['name', 'profile']).orderBy('number', 'desc').execute();
}
