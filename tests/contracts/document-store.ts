import { describe, expect, it } from 'vitest';
import type { DocumentStore } from '../../src/flow/port.js';
import { segmentsOf } from '../../src/model/document.js';
import { plainText } from '../../src/model/text.js';
import { edit, reading, revision } from '../support/sample-document.js';

/** What every store of documents must do; `open` gives an empty one. */
export function documentStoreContract(name: string, open: () => Promise<DocumentStore>): void {
  const path = 'berita.txt';
  const withArticle = async (): Promise<DocumentStore> => {
    const store = await open();
    await store.applyGlossary(null, 'glossary');
    await store.commit({ path, glossary: 'glossary', reading: reading(['Satu.', 'Dua.']), changes: [] });
    return store;
  };

  describe(`a document store (${name})`, () => {
    it('gives back what a reading put in, as version 1', async () => {
      const store = await withArticle();
      const document = await store.load(path);
      expect(document).toMatchObject({ path, version: 1, format: 'text', gone: [], checks: [] });
      expect(document && segmentsOf(document).map((segment) => segment.source.text)).toEqual([
        'Satu.',
        'Dua.',
      ]);
      expect(await store.paths()).toEqual([path]);
    });

    it('adds revisions, and refuses a stale one with the words that stand', async () => {
      const store = await withArticle();
      expect(await store.commit(edit('s1', 'One.', null))).toMatchObject({ kind: 'saved', saved: ['s1'] });
      const stale = await store.commit(edit('s1', 'Other.', null));
      expect(stale).toMatchObject({ kind: 'saved', saved: [], stale: [{ segment: 's1' }] });
      const document = await store.load(path);
      expect(document && segmentsOf(document)[0]?.revisions.map((each) => each.target?.text)).toEqual([
        'One.',
      ]);
    });

    it('takes a commit of very many changes', async () => {
      const store = await open();
      await store.applyGlossary(null, 'glossary');
      const sentences = Array.from({ length: 20_000 }, (_, index) => `Kalimat ${index}.`);
      await store.commit({ path, glossary: 'glossary', reading: reading(sentences), changes: [] });
      const changes = sentences.flatMap((_, index) => edit(`s${index + 1}`, `No. ${index}.`, null).changes);
      const committed = await store.commit({ path, glossary: 'glossary', changes });
      expect(committed.kind === 'saved' && committed.saved).toHaveLength(20_000);
      const document = await store.load(path);
      expect(document && segmentsOf(document).at(-1)?.revisions.at(-1)?.target?.text).toBe('No. 19999.');
    });

    it('keeps words that came too late as a candidate', async () => {
      const store = await withArticle();
      await store.commit(edit('s1', 'One.', null));
      const late = revision('s1', 'Late.');
      const candidate = { id: 'c', target: plainText('Late.'), actor: late.actor, source: 'hash' };
      await store.commit({
        path,
        glossary: 'glossary',
        changes: [{ segment: 's1', expected: null, revision: late, ifStale: { candidate } }],
      });
      const document = await store.load(path);
      expect(document && segmentsOf(document)[0]?.candidates).toEqual([candidate]);
    });

    it('refuses a commit under a glossary that is not applied, and one against an old version; nothing is written', async () => {
      const store = await withArticle();
      expect(await store.commit({ ...edit('s1', 'One.', null), glossary: 'old' })).toEqual({
        kind: 'refused',
        reason: 'glossary',
      });
      const again = { path, glossary: 'glossary', reading: reading(['Tiga.'], 0), changes: [] };
      expect(await store.commit(again)).toEqual({ kind: 'refused', reason: 'version' });
      const document = await store.load(path);
      expect(document && segmentsOf(document).flatMap((segment) => segment.revisions)).toEqual([]);
    });

    it('keeps the history of a segment that leaves the source', async () => {
      const store = await withArticle();
      await store.commit(edit('s2', 'Two.', null));
      await store.commit({ path, glossary: 'glossary', reading: reading(['Satu.'], 1), changes: [] });
      const document = await store.load(path);
      expect(document?.version).toBe(2);
      expect(document?.gone.map((segment) => [segment.id, segment.revisions.length])).toEqual([['s2', 1]]);
    });

    it('replaces a check of the same scope and subject', async () => {
      const store = await withArticle();
      const check = { scope: 'pair' as const, subject: 's1', read: 'one', findings: [], receipts: [] };
      await store.commit({ path, glossary: 'glossary', changes: [], checks: [check] });
      await store.commit({ path, glossary: 'glossary', changes: [], checks: [{ ...check, read: 'two' }] });
      expect((await store.load(path))?.checks).toEqual([{ ...check, read: 'two' }]);
    });

    it('restores a whole document once, equal to what was loaded elsewhere', async () => {
      const store = await withArticle();
      await store.commit(edit('s1', 'One.', null));
      const document = await store.load(path);
      if (!document) throw new Error('not stored');
      const other = await open();
      expect(await other.restore(document, [])).toBe(true);
      expect(await other.load(path)).toEqual(document);
      expect(await other.restore(document, [])).toBe(false);
    });

    it('keeps sources and what it wrote', async () => {
      const store = await open();
      const hash = await store.keepSource(Uint8Array.from([1, 2, 3]));
      expect(await store.sourceOf(hash)).toEqual(Uint8Array.from([1, 2, 3]));
      const output = { file: 'translations/x.xlf', hash: 'h', heads: { s1: 'r', s2: null } };
      await store.recordOutput(output);
      expect(await store.writtenOutput(output.file)).toEqual(output);
      expect(await store.writtenOutput('other')).toBeNull();
    });
  });
}
