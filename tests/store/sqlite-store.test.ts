import SqliteDatabase from 'better-sqlite3';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { recallSegments } from '../../src/flow/recall/recall-segments.js';
import { openStore, type Store } from '../../src/store/open-store.js';
import { segmentsOf } from '../../src/model/document.js';
import { plainText } from '../../src/model/text.js';
import { documentStoreContract } from '../contracts/document-store.js';
import { ledgerContract } from '../contracts/ledger.js';
import { edit, pair, reading, unit } from '../support/sample-document.js';
import { temporaryFolder } from '../support/workspace.js';

async function open(file = join(temporaryFolder(), 'selaras.db')): Promise<Store> {
  const store = await openStore(file);
  onTestFinished(() => store.close());
  return store;
}

documentStoreContract('SQLite', async () => (await open()).documents);
documentStoreContract('SQLite that remembers', async () => {
  const store = await openStore(join(temporaryFolder(), 'selaras.db'), { remember: true });
  onTestFinished(() => store.close());
  return store.documents;
});
documentStoreContract('SQLite in memory', async () => (await open(':memory:')).documents);
ledgerContract('SQLite', async (isAlive) => {
  const store = await openStore(join(temporaryFolder(), 'selaras.db'), { isAlive });
  onTestFinished(() => store.close());
  return store.ledger;
});

describe('two connections on one file', () => {
  it('lose no commit, and each segment gets exactly one first revision', async () => {
    const file = join(temporaryFolder(), 'selaras.db');
    const [left, right] = [await open(file), await open(file)];
    const sentences = Array.from({ length: 60 }, (_, index) => `Kalimat ${index}.`);
    await left.documents.applyGlossary(null, 'glossary');
    const first = { path: 'berita.txt', glossary: 'glossary', reading: reading(sentences), changes: [] };
    await left.documents.commit(first);
    const work = [left, right].flatMap((store, side) =>
      sentences.map((_, index) => store.documents.commit(edit(`s${index + 1}`, `Side ${side}.`, null))),
    );
    const results = await Promise.all(work);
    const saved = results.flatMap((result) => (result.kind === 'saved' ? result.saved : []));
    expect(saved.toSorted()).toEqual(sentences.map((_, index) => `s${index + 1}`).toSorted());
    const document = await right.documents.load('berita.txt');
    expect(document && segmentsOf(document).every((segment) => segment.revisions.length === 1)).toBe(true);
  });
});

describe('a database that another process is just making', () => {
  it('opens as soon as it is free', async () => {
    const file = join(temporaryFolder(), 'selaras.db');
    const other = new SqliteDatabase(file);
    other.exec('begin exclusive');
    let free = false;
    setTimeout(() => {
      free = true;
      other.close();
    }, 200);
    await open(file);
    expect(free).toBe(true);
  });
});

describe('a damaged database', () => {
  it('is moved aside whole, and a new one begins', async () => {
    const file = join(temporaryFolder(), 'selaras.db');
    writeFileSync(file, 'no database at all '.repeat(100));
    const moved: string[] = [];
    const store = await openStore(file, { onMovedAside: (path) => moved.push(path) });
    onTestFinished(() => store.close());
    expect(moved).toEqual([`${file}.corrupt-1`]);
    expect(readFileSync(`${file}.corrupt-1`, 'utf8')).toMatch(/^no database/);
    expect(existsSync(file)).toBe(true);
    expect(await store.documents.paths()).toEqual([]);
  });
});

describe('a database damaged behind its header', () => {
  it('is moved aside as well', async () => {
    const file = join(temporaryFolder(), 'selaras.db');
    await (await openStore(file)).close();
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0xa5, 100));
    const moved: string[] = [];
    const store = await openStore(file, { onMovedAside: (path) => moved.push(path) });
    onTestFinished(() => store.close());
    expect(moved).toEqual([`${file}.corrupt-1`]);
    expect(await store.documents.paths()).toEqual([]);
  });
});

describe('a full disk', () => {
  it('is a fault that names the database, and what was saved before is still there', async (context) => {
    const folder = temporaryFolder();
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' });
    } catch {
      context.skip('only root can make a small file system');
    }
    const store = await openStore(join(folder, 'selaras.db'));
    try {
      const kept = await store.documents.keepSource(Uint8Array.from([1, 2, 3]));
      const error: unknown = await store.documents
        .keepSource(new Uint8Array(3_000_000))
        .catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ name: 'Fault', code: 'store.full' });
      expect(await store.documents.sourceOf(kept)).toEqual(Uint8Array.from([1, 2, 3]));
    } finally {
      await store.close();
      execFileSync('umount', [folder]);
    }
  });
});

describe('the memory', () => {
  const first = unit(
    'a',
    'Presiden tiba di Jakarta pada hari Senin.',
    'The president arrived in Jakarta on Monday.',
  );

  async function recall(store: Store, source: string, previous: string | null = null) {
    const matches = await recallSegments({
      segments: [{ id: 's', source: plainText(source), previous, next: null }],
      pair,
      memory: store.memory,
      threshold: 70,
    });
    return (matches.get('s') ?? []).map(({ unit: found, kind, score }) => [found.id, kind, score]);
  }

  it('knows context, exact and fuzzy matches apart, and puts the best first', async () => {
    const store = await open();
    await store.memory.add([first, unit('b', first.source.text, 'Other.', { previous: 'Sebelumnya.' })]);
    expect(await recall(store, first.source.text)).toEqual([
      ['a', 'context', 101],
      ['b', 'exact', 100],
    ]);
    expect(await recall(store, first.source.text, 'Sebelumnya.')).toEqual([
      ['b', 'context', 101],
      ['a', 'exact', 100],
    ]);
    const fuzzy = await recall(store, 'Presiden tiba di Jakarta pada hari Selasa.');
    expect(fuzzy[0]).toEqual(['a', 'fuzzy', 85]);
    expect(await recall(store, 'Hujan turun semalam.')).toEqual([]);
  });

  it('hides the pairs of an article under embargo from others', async () => {
    const store = await open();
    await store.memory.add([{ ...first, embargo: true, document: 'rahasia.txt' }]);
    expect(await recall(store, first.source.text)).toEqual([]);
  });

  it('replaces a collection, finds text in both languages, also with wildcards in it, and lists all units', async () => {
    const store = await open();
    const one = async function* units() {
      yield first;
    };
    const other = async function* units() {
      yield unit('c', 'Naik 50% sekarang.', 'Up 50% now.');
    };
    await store.memory.replaceCollection('desk.tmx', 'hash-1', one());
    await store.memory.replaceCollection('desk.tmx', 'hash-2', other());
    expect(await store.memory.collectionHash('desk.tmx')).toBe('hash-2');
    expect(await store.memory.count()).toBe(1);
    expect((await store.memory.search('50% n', 5)).map((each) => each.id)).toEqual(['c']);
    expect(await store.memory.search('50_', 5)).toEqual([]);
    const all: string[] = [];
    for await (const each of store.memory.all(pair)) all.push(each.id);
    expect(all).toEqual(['c']);
    expect(await recall(store, first.source.text)).toEqual([]);
  });

  it('learns with an approval and forgets with the change that takes it back', async () => {
    const { documents, memory } = await open();
    await documents.applyGlossary(null, 'glossary');
    await documents.commit({
      path: 'berita.txt',
      glossary: 'glossary',
      reading: reading(['Satu.']),
      changes: [],
    });
    const commit = edit('s1', 'One.', null);
    const [change] = commit.changes;
    if (!change) throw new Error('no change');
    await documents.commit({ ...commit, changes: [{ ...change, learn: first }] });
    expect(await memory.count()).toBe(1);
    const next = edit('s1', 'One!', change.revision.id);
    await documents.commit({ ...next, changes: next.changes.map((each) => ({ ...each, forget: ['a'] })) });
    expect(await memory.count()).toBe(0);
  });
});
