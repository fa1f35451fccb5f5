import { sql } from 'kysely';
import type { Answer, Claimed, Ledger, SpendingBy } from '../../jobs/port.js';
import type { Hash } from '../../model/hash.js';
import type { Connections } from '../sqlite/open-database.js';
import type { Write } from '../tables.js';

/** Far below the parameters that a statement takes. */
const KEYS_A_STATEMENT = 500;

/** The ledger in SQL. `isAlive` says whether the process that holds a claim is still at work. */
export function createLedger(
  { reading, writing }: Connections,
  isAlive: (holder: string) => boolean,
): Ledger {
  return {
    claim: (fingerprints, holder) =>
      writing.transaction().execute(async (write) => {
        const claimed = new Map<Hash, Claimed>();
        for (const keys of chunksOf(fingerprints))
          for (const [key, claim] of await claimChunk(write, keys, holder, isAlive)) claimed.set(key, claim);
        return claimed;
      }),
    settle: (call, answers) =>
      writing.transaction().execute(async (write) => {
        await write
          .insertInto('engine_call')
          .values({ ...call, model: call.model ?? null })
          .execute();
        const rows = [...answers].map(([fingerprint, answer]) => ({
          fingerprint,
          call: call.id,
          content: JSON.stringify(answer),
        }));
        for (const chunk of chunksOf(rows)) {
          await write.replaceInto('answer').values(chunk).execute();
          await write
            .deleteFrom('claim')
            .where(
              'fingerprint',
              'in',
              chunk.map((row) => row.fingerprint),
            )
            .execute();
        }
      }),
    release: (fingerprints, holder) =>
      writing.transaction().execute(async (write) => {
        for (const keys of chunksOf(fingerprints))
          await write
            .deleteFrom('claim')
            .where('fingerprint', 'in', keys)
            .where('holder', '=', holder)
            .execute();
      }),
    async known(fingerprints) {
      const known = new Set<Hash>();
      for (const keys of chunksOf(fingerprints)) {
        const rows = await reading
          .selectFrom('answer')
          .select('fingerprint')
          .where('fingerprint', 'in', keys)
          .execute();
        for (const { fingerprint } of rows) known.add(fingerprint);
      }
      return known;
    },
    async spending(by) {
      const rows = await reading
        .selectFrom('engine_call')
        .select([
          columns[by].as('key'),
          sql<number>`count(*)`.as('calls'),
          sql<number>`sum(segments)`.as('segments'),
          sql<number>`sum(characters)`.as('characters'),
          sql<number>`sum(cost)`.as('cost'),
        ])
        .groupBy('key')
        .orderBy('key')
        .execute();
      return rows;
    },
  };
}

const columns: Record<SpendingBy, ReturnType<typeof sql<string>>> = {
  day: sql<string>`substr(at, 1, 10)`,
  document: sql<string>`document`,
  engine: sql<string>`engine`,
};

async function claimChunk(
  write: Write,
  keys: readonly Hash[],
  holder: string,
  isAlive: (holder: string) => boolean,
): Promise<Map<Hash, Claimed>> {
  const answers = await write
    .selectFrom('answer')
    .select(['fingerprint', 'content'])
    .where('fingerprint', 'in', keys)
    .execute();
  const claims = await write.selectFrom('claim').selectAll().where('fingerprint', 'in', keys).execute();
  const claimed = new Map<Hash, Claimed>();
  for (const { fingerprint, content } of answers)
    claimed.set(fingerprint, { kind: 'answered', answer: JSON.parse(content) as Answer });
  for (const { fingerprint, holder: other } of claims)
    if (!claimed.has(fingerprint) && isAlive(other)) claimed.set(fingerprint, { kind: 'held' });
  const free = keys.filter((key) => !claimed.has(key));
  for (const key of free) claimed.set(key, { kind: 'mine' });
  if (free.length > 0)
    await write
      .replaceInto('claim')
      .values(free.map((fingerprint) => ({ fingerprint, holder })))
      .execute();
  return claimed;
}

function chunksOf<Value>(values: readonly Value[]): Value[][] {
  const chunks: Value[][] = [];
  for (let start = 0; start < values.length; start += KEYS_A_STATEMENT)
    chunks.push(values.slice(start, start + KEYS_A_STATEMENT));
  return chunks;
}
