import { describe, expect, it } from 'vitest';
import { afterCommit } from '../../src/flow/after-commit.js';
import { commit } from '../../src/flow/commit.js';
import { checkDocument } from '../../src/flow/check-document.js';
import { headOf } from '../../src/model/state.js';
import { makeRevision } from '../../src/model/revision.js';
import { segmentsOf, type Document } from '../../src/model/document.js';
import { plainText } from '../../src/model/text.js';
import { openDesk } from './desk.js';

const article = 'Presiden tiba di Jakarta.\n\nIa bertemu 12 menteri. Hujan turun semalam.\n';

function writes(document: Document, at: number, words: string) {
  const segment = segmentsOf(document)[at];
  if (!segment) throw new TypeError('the article is shorter');
  const revision = makeRevision(segment.id, {
    parent: headOf(segment)?.id ?? null,
    act: 'edit',
    actor: { kind: 'person', id: 'ayu', name: 'Ayu' },
    from: 'id',
    to: 'en',
    source: segment.source,
    target: plainText(words),
    origin: {},
    at: '2026-11-24T00:00:00Z',
  });
  return { segment: segment.id, expected: revision.parent, revision, ifStale: 'refuse' as const };
}

/** Order among checks carries no meaning: each is found by its scope and subject. */
function sorted(document: Document | null): unknown {
  const key = ({ scope, subject }: Document['checks'][number]): string => `${scope} ${subject}`;
  return document && { ...document, checks: document.checks.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)) };
}

describe('a document after a commit', () => {
  it('is the one that the store would load', async () => {
    const desk = await openDesk();
    await desk.run(article);
    const before = await desk.load();
    const written = afterCommit(before, { changes: [writes(before, 1, 'He met 12 ministers.')] }, ['s2']);
    const content = {
      path: before.path,
      glossary: desk.using.glossary.hash,
      changes: [writes(before, 1, 'He met 12 ministers.')],
      comments: [
        { segment: 's1', comment: { id: 'c', kind: 'comment', by: 'Ayu', text: 'When?', resolved: false } },
      ],
      checks: checkDocument(written, desk.using),
    } as const;
    const { saved } = await commit(content, desk.store.documents);
    expect(sorted(afterCommit(before, content, saved))).toEqual(sorted(await desk.load()));
    expect(saved).toEqual(['s2']);
  });

  it('leaves out what came too late', async () => {
    const desk = await openDesk();
    await desk.run(article);
    const before = await desk.load();
    const after = afterCommit(before, { changes: [writes(before, 0, 'He came.')] }, []);
    expect(after).toEqual(before);
  });
});
