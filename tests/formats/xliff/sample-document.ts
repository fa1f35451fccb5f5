import type { BilingualContext } from '../../../src/flow/export/port.js';
import { shapeOf, type Block, type Document, type Segment } from '../../../src/model/document.js';
import { approvalOf, makeRevision, type Revision } from '../../../src/model/revision.js';
import type { Term } from '../../../src/model/term.js';
import { emptyText, plainText, type Text } from '../../../src/model/text.js';

export const memory = { kind: 'memory', id: 'memory.tmx', name: 'memory.tmx' } as const;
export const editor = { kind: 'person', id: 'Rini', name: 'Rini' } as const;
const terms = 't'.repeat(32);

export const koreaUtara: Term = {
  source: 'Korea Utara',
  target: 'North Korea',
  variants: ['Korut'],
  allow: ['the North'],
  forbid: [],
  keep: false,
  notBefore: [],
  notAfter: [],
  line: 5,
  column: 5,
};

export const context: BilingualContext = {
  glossary: { from: 'id', to: 'en', terms: [koreaUtara], hash: 'g'.repeat(32) },
  occurrences: new Map([['b1s1', [{ start: 0, end: 11, entry: koreaUtara, form: 'Korea Utara' }]]]),
  say: (key, values) => `${key} ${JSON.stringify(values ?? {})}`,
  language: 'en',
};

export function makeSegment(id: string, source: Text, more: Partial<Segment> = {}): Segment {
  return {
    id,
    order: 0,
    source,
    gap: emptyText,
    terms,
    furniture: false,
    revisions: [],
    candidates: [],
    comments: [],
    ...more,
  };
}

export function filled(segment: Segment, target: Text, more: Partial<Revision> = {}): Segment {
  const revision = makeRevision(segment.id, {
    parent: segment.revisions.at(-1)?.id ?? null,
    act: 'fill',
    actor: memory,
    from: 'id',
    to: 'en',
    source: segment.source,
    target,
    origin: { memory: { unit: 'memory.tmx:1', kind: 'context', score: 101, name: 'memory.tmx' } },
    ...more,
  });
  return { ...segment, revisions: [...segment.revisions, revision] };
}

export function approved(segment: Segment): Segment {
  const target = segment.revisions.at(-1)?.target ?? emptyText;
  return filled(segment, target, {
    act: 'approve',
    actor: editor,
    origin: {},
    at: '2024-10-22T09:00:00Z',
    approval: approvalOf(segment.source, target, segment.terms),
  });
}

export function makeBlock(id: string, segments: readonly Segment[], more: Partial<Block> = {}): Block {
  return {
    id,
    order: 0,
    role: 'paragraph',
    lead: emptyText,
    segments,
    shape: shapeOf(emptyText, segments),
    ...more,
  };
}

export function makeDocument(blocks: readonly Block[], more: Partial<Document> = {}): Document {
  return {
    path: 'korea.txt',
    workspace: 'w1',
    from: 'id',
    to: 'en',
    format: 'text',
    bytes: 'b'.repeat(32),
    version: 1,
    embargo: null,
    blocks,
    gone: [],
    checks: [],
    dismissals: [],
    ...more,
  };
}

/** A headline that is approved, a paragraph with a bold pair across two sentences, and a line of page furniture. */
export function sampleDocument(): Document {
  const headline = approved(
    filled(
      makeSegment('b1s1', plainText('Korea Utara menanggapi klaim'), {
        comments: [{ id: 'c'.repeat(32), kind: 'query', by: 'Rini', text: 'Klaim siapa?', resolved: false }],
      }),
      plainText('North Korea responds to claims'),
    ),
  );
  const open = { at: 0, kind: 'open', pair: '1', data: '**' } as const;
  const close = { at: 3, kind: 'close', pair: '1', data: '**' } as const;
  const first = filled(
    makeSegment('b2s1', { text: 'Satu.', codes: [open] }, { gap: plainText(' ') }),
    { text: 'One.', codes: [open] },
    { act: 'edit', actor: editor, origin: {} },
  );
  const second = makeSegment('b2s2', { text: 'Dua tiga.', codes: [close] });
  const furniture = makeSegment('b2s3', plainText('Sumber'), { furniture: true });
  return makeDocument([
    makeBlock('b1', [headline], { role: 'headline' }),
    makeBlock('b2', [first, second, furniture], { lead: plainText('  ') }),
  ]);
}
