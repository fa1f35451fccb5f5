import { expect, test } from 'vitest';
import { wholeFile } from '../whole-file.js';
import type { BilingualContext } from '../../../src/flow/export/port.js';
import { jsonFormat } from '../../../src/formats/json/json-format.js';
import { shapeOf, type Document, type Segment } from '../../../src/model/document.js';
import type { Check, Finding } from '../../../src/model/finding.js';
import { makeRevision } from '../../../src/model/revision.js';
import { emptyText, plainText } from '../../../src/model/text.js';

const hash = 'a'.repeat(32);
const context: BilingualContext = {
  glossary: { from: 'id', to: 'en', terms: [], hash },
  occurrences: new Map(),
  say: (key, values) => `${key} ${JSON.stringify(values)}`,
  language: 'en',
};

const source = plainText('Korea Utara punya 2 rudal.');
const translated: Segment = {
  id: 's1',
  order: 0,
  source,
  gap: plainText(' '),
  terms: hash,
  furniture: false,
  revisions: [
    makeRevision('s1', {
      parent: null,
      act: 'fill',
      actor: { kind: 'engine', id: 'local', name: 'local' },
      from: 'id',
      to: 'en',
      source,
      target: {
        text: 'North Korea has 3 missiles.',
        codes: [{ at: 0, kind: 'point', pair: '1', data: '\n' }],
      },
      origin: { engine: 'local', model: 'id-en' },
    }),
  ],
  candidates: [],
  comments: [{ id: hash, kind: 'comment', by: 'Rini', text: 'Cek angka', resolved: false }],
};
const open: Segment = { ...translated, id: 's2', order: 1, revisions: [], comments: [], gap: emptyText };

const finding: Finding = {
  code: 'num.value',
  severity: 'blocking',
  scope: 'pair',
  values: { source: '2', target: '3' },
  spans: { source: [{ start: 18, end: 19 }], target: [{ start: 16, end: 17 }] },
  segment: 's1',
  read: [hash],
};
const wide: Finding = { ...finding, code: 'term.mixed', severity: 'warning', scope: 'document' };
const { segment: _shownAt, ...nowhere } = wide;
const checks: Check[] = [
  {
    scope: 'pair',
    subject: 's1',
    read: hash,
    findings: [finding],
    receipts: [
      {
        term: 'Korea Utara',
        source: { start: 0, end: 11 },
        required: 'North Korea',
        found: { start: 0, end: 11, form: 'North Korea' },
        how: 'inline',
      },
    ],
  },
  { scope: 'document', subject: 'a.txt', read: hash, findings: [wide, nowhere], receipts: [] },
];

const document: Document = {
  path: 'a.txt',
  workspace: 'w',
  from: 'id',
  to: 'en',
  format: 'text',
  bytes: hash,
  version: 1,
  embargo: null,
  blocks: [
    {
      id: 'b1',
      order: 0,
      role: 'paragraph',
      lead: emptyText,
      segments: [translated, open],
      shape: shapeOf(emptyText, [translated, open]),
    },
  ],
  gone: [],
  checks,
  dismissals: [],
};

const written = () => JSON.parse(wholeFile(jsonFormat, document, context)) as Record<string, unknown>;

test('names its format and version, the document and both languages', () => {
  expect(written()).toMatchObject({
    format: 'selaras-bilingual',
    version: 1,
    document: 'a.txt',
    from: 'id',
    to: 'en',
    embargo: null,
  });
});

test('sets every sentence beside its target, with state, origin, receipts, findings and comments', () => {
  const pair = { code: 'num.value', severity: 'blocking', scope: 'pair', values: finding.values };
  expect(written()['segments']).toEqual([
    {
      id: 's1',
      block: 'b1',
      role: 'paragraph',
      state: 'draft',
      source: { text: 'Korea Utara punya 2 rudal.' },
      target: {
        text: 'North Korea has 3 missiles.',
        codes: [{ at: 0, kind: 'point', pair: '1', data: '\n' }],
      },
      gap: ' ',
      origin: { by: 'engine', name: 'local', engine: 'local', model: 'id-en' },
      receipts: checks[0]?.receipts,
      findings: [
        { ...pair, spans: finding.spans, sentence: 'finding.num.value.text {"source":"2","target":"3"}' },
        {
          ...pair,
          code: 'term.mixed',
          severity: 'warning',
          scope: 'document',
          spans: finding.spans,
          sentence: 'finding.term.mixed.text {"source":"2","target":"3"}',
        },
      ],
      comments: [{ kind: 'comment', by: 'Rini', text: 'Cek angka', resolved: false }],
    },
    {
      id: 's2',
      block: 'b1',
      role: 'paragraph',
      state: 'untranslated',
      source: { text: 'Korea Utara punya 2 rudal.' },
      target: null,
      gap: '',
      origin: null,
      receipts: [],
      findings: [],
      comments: [],
    },
  ]);
});

test('keeps a finding of the document that is shown at no sentence', () => {
  expect(written()['findings']).toMatchObject([{ code: 'term.mixed', scope: 'document' }]);
});

test('is indented, ends with a line break and is the same each time', () => {
  const content = wholeFile(jsonFormat, document, context);
  expect(content.startsWith('{\n  "format": "selaras-bilingual",\n')).toBe(true);
  expect(content.endsWith('}\n')).toBe(true);
  expect(wholeFile(jsonFormat, document, context)).toBe(content);
});
