import { describe, expect, it } from 'vitest';
import { lateCandidate } from '../../src/flow/late-candidate.js';
import { makeRevision, type Revision } from '../../src/model/revision.js';
import { emptyText, hashText, plainText } from '../../src/model/text.js';

const source = plainText('Presiden tiba di Jakarta.');

function revision(target: string | null, more: Partial<Revision> = {}): Revision {
  return makeRevision('s1', {
    parent: null,
    act: 'fill',
    actor: { kind: 'engine', id: 'local', name: 'local' },
    from: 'id',
    to: 'en',
    source,
    target: target === null ? null : plainText(target),
    origin: { engine: 'local' },
    ...more,
  });
}

describe('words that came too late', () => {
  it('are kept with their writer and with the sentence that they translate', () => {
    expect(lateCandidate(revision('The president arrived in Jakarta.'))).toMatchObject({
      target: plainText('The president arrived in Jakarta.'),
      actor: { kind: 'engine', name: 'local' },
      source: hashText(source),
    });
  });

  it('are one candidate however often the same writer offers them for the same sentence', () => {
    const first = lateCandidate(revision('The president arrived.'));
    const again = lateCandidate(revision('The president arrived.', { parent: 'other', at: '2026-11-24' }));
    expect(again).toEqual(first);
  });

  it.each([
    ['other words', revision('The president landed.')],
    ['another writer', revision('The president arrived.', { actor: { kind: 'import', id: 'x', name: 'x' } })],
    ['another sentence', revision('The president arrived.', { source: plainText('Presiden tiba.') })],
  ])('are another candidate with %s', (_what, other) => {
    expect(lateCandidate(other).id).not.toBe(lateCandidate(revision('The president arrived.')).id);
  });

  it('may be none at all', () => {
    expect(lateCandidate(revision(null)).target).toEqual(emptyText);
  });
});
