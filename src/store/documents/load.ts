import type { Comment } from '../../model/comment.js';
import type { Block, Document, Role, Segment } from '../../model/document.js';
import type { Check, Dismissal } from '../../model/finding.js';
import type { Candidate } from '../../model/match.js';
import type { Revision } from '../../model/revision.js';
import { emptyText, type Text } from '../../model/text.js';
import type { Database, Tables } from '../tables.js';

/** Builds a whole document from its rows, all read in one transaction so that they fit together; null where there is none. */
export async function load(database: Database, path: string): Promise<Document | null> {
  const document = await database
    .selectFrom('document')
    .selectAll()
    .where('path', '=', path)
    .executeTakeFirst();
  if (!document) return null;
  const same = oneOfEach();
  const segments = await segmentsByBlock(database, path, same);
  const blocks = await blocksOf(database, path, segments, same);
  return {
    path,
    workspace: document.workspace,
    from: document.source_language,
    to: document.target_language,
    format: document.format,
    bytes: document.bytes,
    version: document.version,
    embargo: document.embargo,
    blocks,
    gone: segments.get(null) ?? [],
    checks: await contents<Check>(database, 'finding_check', path),
    dismissals: await contents<Dismissal>(database, 'dismissal', path),
  };
}

async function blocksOf(
  database: Database,
  path: string,
  segments: ReadonlyMap<string | null, readonly Segment[]>,
  same: (text: string) => string,
): Promise<Block[]> {
  const rows = database
    .selectFrom('block')
    .selectAll()
    .where('document', '=', path)
    .orderBy('position')
    .stream();
  const blocks: Block[] = [];
  for await (const { id, position, role, lead, shape } of rows)
    blocks.push({
      id,
      order: position,
      role: same(role) as Role,
      lead: parseText(lead),
      segments: segments.get(id) ?? none,
      shape,
    });
  return blocks;
}

/** One string for all places of a text: a database gives each row a string of its own. */
function oneOfEach(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before === undefined) known.set(text, text);
    return before ?? text;
  };
}

/** Most segments have no candidates and no comments: thousands of them share one empty list. */
const none: readonly never[] = [];

/** Some segments as they are now, by id. */
export async function loadSegments(
  database: Database,
  path: string,
  ids: readonly string[],
): Promise<Map<string, Segment>> {
  const segments = new Map<string, Segment>();
  for await (const { segment } of placedSegments(database, path, oneOfEach(), ids))
    segments.set(segment.id, segment);
  return segments;
}

/** The checks of these subjects (segments, blocks, the document) anew, in the order of a whole load, and all dismissals. */
export async function loadChecks(
  database: Database,
  { path, checks, dismissals: before }: Document,
  subjects: ReadonlySet<string>,
): Promise<Pick<Document, 'checks' | 'dismissals'>> {
  const rows = await database
    .selectFrom('finding_check')
    .select('content')
    .where('document', '=', path)
    .where('subject', 'in', [...subjects])
    .execute();
  const fresh = new Map(rows.map(({ content }) => parse<Check>(content)).map((each) => [keyOf(each), each]));
  const standing = checks.map((check) => {
    const replaced = subjects.has(check.subject) ? fresh.get(keyOf(check)) : undefined;
    if (replaced) fresh.delete(keyOf(check));
    return replaced ?? check;
  });
  const added = [...fresh.values()];
  const dismissals = await contents<Dismissal>(database, 'dismissal', path);
  return {
    checks: added.length === 0 ? standing : [...standing, ...added].toSorted(byScopeAndSubject),
    dismissals: dismissals.length === 0 && before.length === 0 ? before : dismissals,
  };
}

function keyOf({ scope, subject }: Check): string {
  return `${scope} ${subject}`;
}

function byScopeAndSubject(left: Check, right: Check): number {
  return keyOf(left) < keyOf(right) ? -1 : 1;
}

async function segmentsByBlock(
  database: Database,
  path: string,
  same: (text: string) => string,
): Promise<Map<string | null, Segment[]>> {
  const blocks = new Map<string | null, Segment[]>();
  for await (const { block, segment } of placedSegments(database, path, same)) {
    const siblings = blocks.get(block);
    if (siblings) siblings.push(segment);
    else blocks.set(block, [segment]);
  }
  return blocks;
}

/**
 * All segments of a document in order, or some. Rows are read one by one here and below, so that those of a long article never stand in memory beside
 * the document that is made of them.
 */
async function* placedSegments(
  database: Database,
  path: string,
  same: (text: string) => string,
  ids?: readonly string[],
): AsyncGenerator<{ readonly block: string | null; readonly segment: Segment }> {
  const revisions = await bySegment<Revision>(database, 'revision', path, 'sequence', ids);
  const candidates = await bySegment<Candidate>(database, 'candidate', path, 'id', ids);
  const comments = await bySegment<Comment>(database, 'comment', path, 'sequence', ids);
  const rows = database
    .selectFrom('segment')
    .selectAll()
    .where('document', '=', path)
    .$if(ids !== undefined, (query) => query.where('id', 'in', ids ?? []))
    .orderBy('position')
    .orderBy('id')
    .stream();
  for await (const row of rows) {
    const segment: Segment = {
      id: row.id,
      order: row.position,
      source: parseText(row.source),
      gap: parseText(row.gap),
      terms: same(row.terms),
      furniture: row.furniture === 1,
      revisions: revisions.get(row.id) ?? none,
      candidates: candidates.get(row.id) ?? none,
      comments: comments.get(row.id) ?? none,
      ...(row.gone_to === null ? {} : { goneTo: row.gone_to }),
    };
    yield { block: row.block, segment };
  }
}

async function bySegment<Value>(
  database: Database,
  table: 'revision' | 'candidate' | 'comment',
  path: string,
  order: 'sequence' | 'id',
  ids?: readonly string[],
): Promise<Map<string, Value[]>> {
  const rows = database
    .selectFrom(table as 'revision')
    .select(['segment', 'content'])
    .where('document', '=', path)
    .$if(ids !== undefined, (query) => query.where('segment', 'in', ids ?? []))
    .orderBy(order)
    .stream();
  const values = new Map<string, Value[]>();
  for await (const { segment, content } of rows) {
    const known = values.get(segment);
    if (known) known.push(parse<Value>(content));
    else values.set(segment, [parse<Value>(content)]);
  }
  return values;
}

async function contents<Value>(
  database: Database,
  table: keyof Tables & ('finding_check' | 'dismissal'),
  path: string,
): Promise<Value[]> {
  const rows = database
    .selectFrom(table as 'dismissal')
    .select('content')
    .where('document', '=', path)
    .orderBy(table === 'dismissal' ? 'id' : (`scope` as 'id'))
    .$if(table === 'finding_check', (query) => query.orderBy('subject' as 'id'))
    .stream();
  const values: Value[] = [];
  for await (const { content } of rows) values.push(parse<Value>(content));
  return values;
}

/** Most gaps and leads are empty, and most texts have no codes: they share one. */
function parseText(json: string): Text {
  const { text, codes } = parse<Text>(json);
  if (codes.length > 0) return { text, codes };
  return text === '' ? emptyText : { text, codes: emptyText.codes };
}

// The shape is what this store wrote; the caller names it.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
function parse<Value>(json: string): Value {
  return JSON.parse(json) as Value;
}
