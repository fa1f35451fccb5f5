import { withChecks } from '../../model/checked.js';
import type { Comment } from '../../model/comment.js';
import type { Block, Document, Role, Segment } from '../../model/document.js';
import type { Check, Dismissal } from '../../model/finding.js';
import type { Candidate } from '../../model/match.js';
import type { Database } from '../tables.js';
import { loadAdditions } from './additions.js';
import { fieldsOf } from './fields.js';
import { none, SharedValues } from './shared-values.js';

/** Builds a whole document from its rows, all read in one transaction so that they fit together; null where there is none. */
export async function load(database: Database, path: string): Promise<Document | null> {
  const document = await database
    .selectFrom('document')
    .selectAll()
    .where('path', '=', path)
    .executeTakeFirst();
  if (!document) return null;
  const shared = new SharedValues();
  const segments = await segmentsByBlock(database, path, shared);
  const blocks = await blocksOf(database, path, segments, shared);
  const additions = await loadAdditions(database, path);
  const fields = await fieldsOf(database, path);
  return {
    path,
    workspace: document.workspace,
    from: document.source_language,
    to: document.target_language,
    format: document.format,
    bytes: document.bytes,
    version: document.version,
    embargo: document.embargo,
    ...(document.urgency === null ? {} : { urgency: document.urgency }),
    ...(fields.length === 0 ? {} : { fields }),
    ...(document.date === null ? {} : { date: document.date }),
    blocks,
    gone: segments.get(null) ?? [],
    checks: await checksOf(database, path, shared),
    dismissals: await dismissalsOf(database, path),
    ...(additions.length > 0 ? { additions } : {}),
  };
}

async function blocksOf(
  database: Database,
  path: string,
  segments: ReadonlyMap<string | null, readonly Segment[]>,
  shared: SharedValues,
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
      role: shared.string(role as Role),
      lead: shared.textOf(lead),
      segments: segments.get(id) ?? none,
      shape,
    });
  return blocks;
}

/** Some segments as they are now, by id. */
export async function loadSegments(
  database: Database,
  path: string,
  ids: readonly string[],
): Promise<Map<string, Segment>> {
  const segments = new Map<string, Segment>();
  for await (const { segment } of placedSegments(database, path, new SharedValues(), ids))
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
    // All of them: named, so that the index is used as far as the subject.
    .where('scope', 'in', ['pair', 'block', 'document'])
    .where('subject', 'in', [...subjects])
    .execute();
  const shared = new SharedValues();
  const dismissals = await dismissalsOf(database, path);
  return {
    checks: withChecks(
      checks,
      rows.map(({ content }) => shared.checkOf(content)),
    ),
    dismissals: dismissals.length === 0 && before.length === 0 ? before : dismissals,
  };
}

async function segmentsByBlock(
  database: Database,
  path: string,
  shared: SharedValues,
): Promise<Map<string | null, Segment[]>> {
  const blocks = new Map<string | null, Segment[]>();
  for await (const { block, segment } of placedSegments(database, path, shared)) {
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
  shared: SharedValues,
  ids?: readonly string[],
): AsyncGenerator<{ readonly block: string | null; readonly segment: Segment }> {
  const read = <Value>(table: SegmentTable, parse: (json: string) => Value): Promise<Map<string, Value[]>> =>
    bySegment(database, { table, path, ids }, parse);
  const revisions = await read('revision', (json) => shared.revisionOf(json));
  const candidates = await read('candidate', (json) => JSON.parse(json) as Candidate);
  const comments = await read('comment', (json) => JSON.parse(json) as Comment);
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
      id: shared.string(row.id),
      order: row.position,
      source: shared.textOf(row.source),
      gap: shared.textOf(row.gap),
      terms: shared.string(row.terms),
      furniture: row.furniture === 1,
      revisions: revisions.get(row.id) ?? none,
      candidates: candidates.get(row.id) ?? none,
      comments: comments.get(row.id) ?? none,
      ...(row.gone_to === null ? {} : { goneTo: row.gone_to }),
    };
    yield { block: row.block, segment };
  }
}

type SegmentTable = 'revision' | 'candidate' | 'comment';

async function bySegment<Value>(
  database: Database,
  { table, path, ids }: { table: SegmentTable; path: string; ids: readonly string[] | undefined },
  parse: (json: string) => Value,
): Promise<Map<string, Value[]>> {
  const rows = database
    .selectFrom(table as 'revision')
    .select(['segment', 'content'])
    .where('document', '=', path)
    .$if(ids !== undefined, (query) => query.where('segment', 'in', ids ?? []))
    .orderBy(table === 'candidate' ? 'id' : 'sequence')
    .stream();
  const values = new Map<string, Value[]>();
  for await (const { segment, content } of rows) {
    const known = values.get(segment);
    if (known) known.push(parse(content));
    else values.set(segment, [parse(content)]);
  }
  return values;
}

async function checksOf(database: Database, path: string, shared: SharedValues): Promise<Check[]> {
  const rows = database
    .selectFrom('finding_check')
    .select('content')
    .where('document', '=', path)
    .orderBy('scope')
    .orderBy('subject')
    .stream();
  const checks: Check[] = [];
  for await (const { content } of rows) checks.push(shared.checkOf(content));
  return checks;
}

async function dismissalsOf(database: Database, path: string): Promise<Dismissal[]> {
  const rows = await database
    .selectFrom('dismissal')
    .select('content')
    .where('document', '=', path)
    .orderBy('id')
    .execute();
  return rows.map(({ content }) => JSON.parse(content) as Dismissal);
}
