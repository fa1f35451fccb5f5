import type { Commit, Reading } from '../../src/flow/port.js';
import { hashString } from '../../src/model/hash.js';
import type { MemoryUnit } from '../../src/model/match.js';
import { makeRevision, type Revision } from '../../src/model/revision.js';
import { emptyText, plainText } from '../../src/model/text.js';

export const pair = { from: 'id', to: 'en' };

/** A reading of one paragraph with these sentences, ids s1, s2 ... */
export function reading(sentences: readonly string[], expected = 0): Reading {
  const segments = sentences.map((sentence, order) => ({
    id: `s${order + 1}`,
    order,
    source: plainText(sentence),
    gap: plainText(' '),
    terms: 'terms',
    furniture: false,
  }));
  return {
    expected,
    workspace: 'workspace',
    ...pair,
    format: 'text',
    bytes: hashString(sentences.join(' ')),
    embargo: null,
    blocks: [{ id: 'b1', order: 0, role: 'paragraph', lead: emptyText, segments, shape: 'shape' }],
    replacedBy: new Map(),
  };
}

export function revision(segment: string, target: string, parent: string | null = null): Revision {
  return makeRevision(segment, {
    parent,
    act: 'edit',
    actor: { kind: 'person', id: 'ayu', name: 'Ayu' },
    ...pair,
    source: plainText('Sumber.'),
    target: plainText(target),
    origin: {},
  });
}

/** A commit of one edit. */
export function edit(segment: string, target: string, expected: string | null): Commit {
  const change = {
    segment,
    expected,
    revision: revision(segment, target, expected),
    ifStale: 'refuse' as const,
  };
  return { path: 'berita.txt', glossary: 'glossary', changes: [change] };
}

export function unit(id: string, source: string, target: string, more: Partial<MemoryUnit> = {}): MemoryUnit {
  return {
    id,
    ...pair,
    source: plainText(source),
    target: plainText(target),
    embargo: false,
    collection: 'test.tmx',
    ...more,
  };
}
