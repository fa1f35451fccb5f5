import * as fc from 'fast-check';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Commit } from '../../src/flow/port.js';
import { segmentsOf } from '../../src/model/document.js';
import { openStore, type Store } from '../../src/store/open-store.js';
import { edit, reading } from '../support/sample-document.js';
import { temporaryFolder } from '../support/workspace.js';

const path = 'berita.txt';
const glossary = 'glossary';

async function open(file: string, remember: boolean): Promise<Store> {
  const store = await openStore(file, { remember });
  onTestFinished(() => store.close());
  return store;
}

/** Something that one of two processes commits; numbers choose sentence and words. */
const deed = fc.record({
  side: fc.boolean(),
  what: fc.constantFrom(
    'edit',
    'comment',
    'check',
    'block',
    'document',
    'dismiss',
    'undismiss',
    'terms',
    'read',
  ),
  sentence: fc.integer({ min: 1, max: 4 }),
  word: fc.integer({ min: 0, max: 3 }),
});

describe('a store that remembers documents', () => {
  it('always has what is stored, whichever process stored it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 12 }), async (deeds) => {
        const file = join(temporaryFolder(), 'selaras.db');
        const [keeping, other] = [await openStore(file, { remember: true }), await openStore(file)];
        await keeping.documents.applyGlossary(null, glossary);
        await keeping.documents.commit({
          path,
          glossary,
          reading: reading(['A.', 'B.', 'C.', 'D.']),
          changes: [],
        });
        await keeping.documents.load(path);
        for (const each of deeds) {
          const store = each.side ? keeping : other;
          await store.documents.commit(await contentOf(each, store));
          expect(await keeping.documents.load(path)).toEqual(await other.documents.load(path));
        }
        await keeping.close();
        await other.close();
      }),
      { numRuns: 40 },
    );
  });

  it('gives the same objects for what did not change', async () => {
    const store = await open(join(temporaryFolder(), 'selaras.db'), true);
    await store.documents.applyGlossary(null, glossary);
    await store.documents.commit({ path, glossary, reading: reading(['A.', 'B.']), changes: [] });
    const before = await store.documents.load(path);
    await store.documents.commit(edit('s1', 'One.', null));
    const after = await store.documents.load(path);
    expect(before && after && segmentsOf(after)[1] === segmentsOf(before)[1]).toBe(true);
    expect(after && segmentsOf(after)[0]?.revisions).toHaveLength(1);
    expect(await store.documents.load(path)).toBe(after);
  });

  it('rings after the commits of any process', async () => {
    const file = join(temporaryFolder(), 'selaras.db');
    const [store, other] = [await open(file, true), await open(file, false)];
    await store.documents.applyGlossary(null, glossary);
    const bells = [await store.documents.bell()];
    await store.documents.commit({ path, glossary, reading: reading(['A.']), changes: [] });
    bells.push(await store.documents.bell());
    await other.documents.commit(edit('s1', 'One.', null));
    bells.push(await store.documents.bell());
    expect(new Set(bells).size).toBe(3);
    expect(await store.documents.bell()).toBe(bells.at(-1));
    const changes = await store.documents.changesSince(0, 10);
    expect(changes.map(({ segment }) => segment)).toEqual(['', 's1']);
    expect(await store.documents.latestChange(path)).toBe(changes.at(-1)?.seq);
  });
});

async function contentOf(
  { what, sentence, word }: { what: string; sentence: number; word: number },
  { documents }: Store,
): Promise<Commit> {
  const document = await documents.load(path);
  const segments = document ? segmentsOf(document) : [];
  const segment = segments[(sentence - 1) % Math.max(segments.length, 1)]?.id ?? 's1';
  const found = segments.find(({ id }) => id === segment);
  const read = `read ${word}`;
  const base: Commit = { path, glossary, changes: [] };
  const check = { read, findings: [], receipts: [] };
  const dismissal = { id: `d${word}`, code: 'x', segment, read: [read], values: {}, by: 'Ayu', why: 'So.' };
  switch (what) {
    case 'edit':
      return edit(segment, `Word ${word}.`, found?.revisions.at(-1)?.id ?? null);
    case 'comment':
      return {
        ...base,
        comments: [
          {
            segment,
            comment: { id: `c${word}`, kind: 'comment', by: 'Ayu', text: read, resolved: word > 1 },
          },
        ],
      };
    case 'check':
      return { ...base, checks: [{ ...check, scope: 'pair', subject: segment }] };
    case 'block':
      return { ...base, checks: [{ ...check, scope: 'block', subject: 'b1' }] };
    case 'document':
      return { ...base, checks: [{ ...check, scope: 'document', subject: path }] };
    case 'dismiss':
      return { ...base, dismissals: [dismissal] };
    case 'undismiss':
      return { ...base, undismissed: [dismissal] };
    case 'terms':
      return { ...base, terms: [{ segment, terms: read }] };
    default:
      return {
        ...base,
        reading: reading(['A.', 'B.', 'C.', 'D.'].slice(0, word + 1), document?.version ?? 0),
      };
  }
}
