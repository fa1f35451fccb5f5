import { sql } from 'kysely';
import type { DocumentStore } from '../../flow/port.js';
import { hashBytes } from '../../model/hash.js';
import type { Connections } from '../sqlite/open-database.js';
import { changesSince, latestChange } from './changes.js';
import { commit } from './commit.js';
import { addField } from './fields.js';
import { glossaryKey, readMeta, writeMeta } from './meta.js';
import { load } from './load.js';
import { RememberedDocuments } from './remember-documents.js';
import { restore } from './restore.js';
import { partners, recordSent, sentCopies, sentSentences } from './sent.js';

/** Documents in SQL. Reads use the reading connection; every write is one transaction. */
export function createDocumentStore({ reading, writing }: Connections, remember = false): DocumentStore {
  const remembered = remember ? new RememberedDocuments(reading) : null;
  return {
    load: (path) => remembered?.load(path) ?? reading.transaction().execute((read) => load(read, path)),
    async paths() {
      const rows = await reading.selectFrom('document').select('path').orderBy('path').execute();
      return rows.map((row) => row.path);
    },
    commit: (content) => writing.transaction().execute((write) => commit(write, content)),
    restore: (document, learn) => writing.transaction().execute((write) => restore(write, document, learn)),
    addField: (path, revision) => writing.transaction().execute((write) => addField(write, path, revision)),
    appliedGlossary: () => readMeta(reading, glossaryKey),
    applyGlossary: (expected, hash) =>
      writing.transaction().execute(async (write) => {
        if ((await readMeta(write, glossaryKey)) !== expected) return false;
        await writeMeta(write, glossaryKey, hash);
        return true;
      }),
    async keepSource(bytes) {
      const hash = hashBytes(bytes);
      const known = await reading
        .selectFrom('source')
        .select('hash')
        .where('hash', '=', hash)
        .executeTakeFirst();
      if (known) return hash;
      await writing.transaction().execute((write) =>
        write
          .insertInto('source')
          .values({ hash, bytes })
          .onConflict((conflict) => conflict.doNothing())
          .execute(),
      );
      return hash;
    },
    async sourceOf(hash) {
      const row = await reading
        .selectFrom('source')
        .select('bytes')
        .where('hash', '=', hash)
        .executeTakeFirst();
      return row ? new Uint8Array(row.bytes) : null;
    },
    async writtenOutput(file) {
      const row = await reading.selectFrom('output').selectAll().where('file', '=', file).executeTakeFirst();
      return row
        ? { file, hash: row.hash, heads: JSON.parse(row.heads) as Record<string, string | null> }
        : null;
    },
    async recordOutput({ file, hash, heads }) {
      const row = { file, hash, heads: JSON.stringify(heads) };
      await writing.transaction().execute((write) =>
        write
          .insertInto('output')
          .values(row)
          .onConflict((conflict) => conflict.column('file').doUpdateSet(row))
          .execute(),
      );
    },
    latestChange: (path) => latestChange(reading, path),
    changesSince: (seq, limit) => changesSince(reading, seq, limit),
    async bell() {
      // What SQLite counts are the commits of other connections, and this store writes on one of its own.
      const { rows } = await sql<{ data_version: number }>`pragma data_version`.execute(reading);
      return rows[0]?.data_version ?? 0;
    },
    recordSent: (document, copy, sentences) =>
      writing.transaction().execute((write) => recordSent(write, document, copy, sentences)),
    sentCopies: (document) => sentCopies(reading, document),
    sentSentences: (words) => sentSentences(reading, words),
    partners: () => partners(reading),
  };
}
