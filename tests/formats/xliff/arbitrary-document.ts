import * as fc from 'fast-check';
import type { Actor } from '../../../src/model/actor.js';
import type { Addition, AdditionVersion } from '../../../src/model/addition.js';
import { fieldNames, type FieldRevision } from '../../../src/model/article-field.js';
import type { Comment } from '../../../src/model/comment.js';
import { shapeOf, type Block, type Document, type Role, type Segment } from '../../../src/model/document.js';
import type { Check, Dismissal, Finding } from '../../../src/model/finding.js';
import type { Candidate } from '../../../src/model/match.js';
import { acts, type Act, type Origin, type Revision } from '../../../src/model/revision.js';
import type { Receipt, TermGiving } from '../../../src/model/term.js';
import type { Code, Text } from '../../../src/model/text.js';

const pieces = [
  ['kata', ' ', '  ', '\t', '\n', '\r', '\r\n', '<', '>', '&', '"', "'", ']]>', '<!--', '&amp;', '&#1;'],
  ['\0', '\u0001', '\u001F', '\u007F', '\u0085', '\u2028', '\uD800', '\uDC00', '\uFFFE', '\uFFFF', '\uFEFF'],
  ['😀', '“', '\\', '\\u0001', '\\\\', '_', ':', '__proto__', '%s', '{{x}}'],
].flat();

/** Strings made to break a writer: markup, white space, control characters, halves of surrogate pairs, escapes of our own. */
export const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((parts) => parts.join('')),
);

/** Names every field of a noun, so that one which is added to the model must be added here, and is seen to survive. */
type All<Noun> = Readonly<Record<keyof Noun, fc.Arbitrary<unknown>>>;

const hash = fc.constantFrom('0'.repeat(32), 'a1'.repeat(16), 'f00d'.repeat(8));
const at = fc.constantFrom('2024-10-22T09:00:00Z', '2024-10-22T09:00:00.123Z');
const whole = fc.nat({ max: 500 });
const language = fc.constantFrom('id', 'en', 'en-GB');

/** Codes anywhere, closed or not, crossing or not, even in the middle of a surrogate pair. */
export const anyText: fc.Arbitrary<Text> = nasty.chain((text) =>
  fc
    .array(
      fc.record({
        at: fc.nat({ max: text.length }),
        kind: fc.constantFrom<Code['kind']>('open', 'close', 'point'),
        pair: fc.oneof(fc.constantFrom('1', '2', 'a b', ''), nasty),
        data: nasty,
      }),
      { maxLength: 5 },
    )
    .map((codes) => ({ text, codes: codes.toSorted((left, right) => left.at - right.at) })),
);

// Named, for inside a noun's own list of fields their type would not be inferred.
const hashOrNull = fc.option(hash);
const nastyOrNull = fc.option(nasty);
const textOrNull = fc.option(anyText);
const foundOrNull = fc.option(fc.record({ start: whole, end: whole, form: nasty }));

const actor: fc.Arbitrary<Actor> = fc.record({
  kind: fc.constantFrom<Actor['kind']>('person', 'engine', 'memory', 'import', 'source'),
  id: nasty,
  name: nasty,
} satisfies All<Actor>);

const giving = fc.constantFrom<TermGiving>('native', 'inline', 'prompt', 'mask', 'repair', 'none');

const origin: fc.Arbitrary<Origin> = fc.record(
  {
    engine: nasty,
    model: nasty,
    practice: fc.boolean(),
    prompt: hash,
    memory: fc.record(
      { unit: nasty, kind: fc.constantFrom('context', 'exact', 'fuzzy'), score: whole, name: nasty },
      { requiredKeys: ['unit', 'kind', 'score'] },
    ),
    repetitionOf: nasty,
    madeOf: nasty,
    terms: fc.dictionary(nasty, giving, { maxKeys: 3 }).map((terms) => ({ ...terms })),
  } satisfies All<Origin>,
  { requiredKeys: [] },
);

const revision: fc.Arbitrary<Revision> = fc.record(
  {
    id: hash,
    parent: hashOrNull,
    act: fc.constantFrom<Act>(...acts),
    actor,
    from: language,
    to: language,
    source: anyText,
    target: textOrNull,
    origin,
    why: nasty,
    at,
    approval: fc.record(
      { source: hash, target: hash, terms: hash, fast: fc.boolean() },
      { requiredKeys: ['source', 'target', 'terms'] },
    ),
  } satisfies All<Revision>,
  { requiredKeys: ['id', 'parent', 'act', 'actor', 'from', 'to', 'source', 'target', 'origin'] },
);

const candidate: fc.Arbitrary<Candidate> = fc.record({ id: hash, target: anyText, actor, source: hash });

const comment: fc.Arbitrary<Comment> = fc.record(
  {
    id: hash,
    kind: fc.constantFrom('comment', 'query', 'spoken'),
    by: nasty,
    text: nasty,
    at,
    resolved: fc.boolean(),
    source: hash,
    original: fc.record(
      { text: nasty, link: nasty, by: nasty, at },
      { requiredKeys: ['text', 'link', 'by'] },
    ),
  } satisfies All<Comment>,
  { requiredKeys: ['id', 'kind', 'by', 'text', 'resolved'] },
);

function segment(id: fc.Arbitrary<string>): fc.Arbitrary<Segment> {
  return fc.record(
    {
      id,
      order: whole,
      source: anyText,
      gap: anyText,
      terms: hash,
      furniture: fc.boolean(),
      revisions: fc.array(revision, { maxLength: 3 }),
      candidates: fc.array(candidate, { maxLength: 2 }),
      comments: fc.array(comment, { maxLength: 2 }),
      goneTo: nasty,
    } satisfies All<Segment>,
    {
      requiredKeys: [
        'id',
        'order',
        'source',
        'gap',
        'terms',
        'furniture',
        'revisions',
        'candidates',
        'comments',
      ],
    },
  );
}

const values = fc.dictionary(nasty, fc.oneof(nasty, fc.integer(), fc.constantFrom(1.5, 0.1, 1e21)), {
  maxKeys: 3,
});
const span = fc.record({ start: whole, end: whole });

const finding: fc.Arbitrary<Finding> = fc.record(
  {
    code: fc.constantFrom('num.value', 'term.missing'),
    severity: fc.constantFrom('blocking', 'warning', 'info'),
    scope: fc.constantFrom('pair', 'block', 'document'),
    values: values.map((each) => ({ ...each })),
    spans: fc.record({ source: fc.array(span, { maxLength: 2 }), target: fc.array(span, { maxLength: 2 }) }),
    segment: nasty,
    variant: nasty,
    fix: fc.record({ start: whole, end: whole, text: nasty }),
    read: fc.array(hash, { maxLength: 2 }),
  } satisfies All<Finding>,
  { requiredKeys: ['code', 'severity', 'scope', 'values', 'spans', 'read'] },
);

const receipt: fc.Arbitrary<Receipt> = fc.record(
  {
    term: nasty,
    source: span,
    required: nasty,
    found: foundOrNull,
    how: giving,
    mention: fc.constantFrom('first', 'later'),
    remarks: fc.uniqueArray(fc.constantFrom('ambiguous', 'expired', 'shared', 'singular'), { minLength: 1 }),
    instead: fc.record({
      start: whole,
      end: whole,
      form: nasty,
      why: fc.constantFrom('case', 'spelling', 'mention'),
    }),
    waivedBy: nasty,
  } satisfies All<Receipt>,
  { requiredKeys: ['term', 'source', 'required', 'found', 'how'] },
);

const check: fc.Arbitrary<Check> = fc.record(
  {
    scope: fc.constantFrom('pair', 'block', 'document'),
    subject: nasty,
    read: hash,
    off: fc.array(nasty, { minLength: 1, maxLength: 2 }),
    findings: fc.array(finding, { maxLength: 2 }),
    receipts: fc.array(receipt, { maxLength: 2 }),
  } satisfies All<Check>,
  { requiredKeys: ['scope', 'subject', 'read', 'findings', 'receipts'] },
);

const dismissal: fc.Arbitrary<Dismissal> = fc.record(
  {
    id: hash,
    code: nasty,
    segment: nasty,
    read: fc.array(hash, { maxLength: 2 }),
    values: values.map((each) => ({ ...each })),
    by: nasty,
    why: nasty,
    at,
  } satisfies All<Dismissal>,
  { requiredKeys: ['id', 'code', 'segment', 'read', 'values', 'by', 'why'] },
);

const roles: readonly Role[] = ['headline', 'standfirst', 'paragraph', 'list-item', 'boilerplate'];

function block(id: string, suffixes: readonly string[]): fc.Arbitrary<Block> {
  return fc
    .record({
      order: whole,
      role: fc.constantFrom(...roles),
      lead: anyText,
      segments: fc.tuple(...suffixes.map((suffix) => segment(fc.constant(`${id}.${suffix}`)))),
    })
    .map((content) => ({ id, ...content, shape: shapeOf(content.lead, content.segments) }));
}

const blocks = fc
  .uniqueArray(nasty, { maxLength: 3 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc
          .uniqueArray(fc.constantFrom('1', '2', 'c:1', 'ü'), { maxLength: 3 })
          .chain((names) => block(id, names)),
      ),
    ),
  );

const addition: fc.Arbitrary<Addition> = fc.record({
  id: hash,
  versions: fc.array(
    fc.record({ text: nastyOrNull, after: nasty, by: nasty, at } satisfies All<AdditionVersion>, {
      requiredKeys: ['text', 'after', 'by'],
    }),
    { minLength: 1, maxLength: 2 },
  ),
} satisfies All<Addition>);

const field: fc.Arbitrary<FieldRevision> = fc.record({
  id: hash,
  parent: hashOrNull,
  field: fc.constantFrom(...fieldNames),
  text: nasty,
  by: nasty,
  at: nasty,
} satisfies All<FieldRevision>);

export const anyDocument: fc.Arbitrary<Document> = fc.record(
  {
    path: nasty,
    workspace: nasty,
    from: language,
    to: language,
    format: nasty,
    bytes: hash,
    version: whole,
    embargo: nastyOrNull,
    date: nasty,
    blocks,
    gone: fc.array(segment(nasty), { maxLength: 2 }),
    checks: fc.array(check, { maxLength: 3 }),
    dismissals: fc.array(dismissal, { maxLength: 2 }),
    additions: fc.array(addition, { minLength: 1, maxLength: 2 }),
    fields: fc.array(field, { minLength: 1, maxLength: 3 }),
    urgency: fc.integer({ min: 1, max: 8 }),
  } satisfies All<Document>,
  {
    requiredKeys: [
      'path',
      'workspace',
      'from',
      'to',
      'format',
      'bytes',
      'version',
      'embargo',
      'blocks',
      'gone',
      'checks',
      'dismissals',
    ],
  },
);
