import type { Comment } from '../../model/comment.js';
import type { Block, Document, Role, Segment } from '../../model/document.js';
import type { Check, Dismissal } from '../../model/finding.js';
import type { Candidate } from '../../model/match.js';
import type { Revision } from '../../model/revision.js';
import type { Text } from '../../model/text.js';
import type { Database, Tables } from '../tables.js';

/** Builds a whole document from its rows, all read in one transaction so that they fit together; null where there is none. */
export async function load(database: Database, path: string): Promise<Document | null> {
  const document = await database
    .selectFrom('document')
    .selectAll()
    .where('path', '=', path)
    .executeTakeFirst();
  if (!document) return null;
  const blocks = await database
    .selectFrom('block')
    .selectAll()
    .where('document', '=', path)
    .orderBy('position')
    .execute();
  const segments = await segmentsByBlock(database, path);
  return {
    path,
    workspace: document.workspace,
    from: document.source_language,
    to: document.target_language,
    format: document.format,
    bytes: document.bytes,
    version: document.version,
    embargo: document.embargo,
    blocks: blocks.map((block): Block => ({
      id: block.id,
      order: block.position,
      role: block.role as Role,
      lead: parse<Text>(block.lead),
      segments: segments.get(block.id) ?? [],
      shape: block.shape,
    })),
    gone: segments.get(null) ?? [],
    checks: await contents<Check>(database, 'finding_check', path),
    dismissals: await contents<Dismissal>(database, 'dismissal', path),
  };
}

async function segmentsByBlock(database: Database, path: string): Promise<Map<string | null, Segment[]>> {
  const rows = await database
    .selectFrom('segment')
    .selectAll()
    .where('document', '=', path)
    .orderBy('position')
    .orderBy('id')
    .execute();
  const revisions = await bySegment<Revision>(database, 'revision', path, 'sequence');
  const candidates = await bySegment<Candidate>(database, 'candidate', path, 'id');
  const comments = await bySegment<Comment>(database, 'comment', path, 'sequence');
  const blocks = new Map<string | null, Segment[]>();
  for (const row of rows) {
    const segment: Segment = {
      id: row.id,
      order: row.position,
      source: parse<Text>(row.source),
      gap: parse<Text>(row.gap),
      terms: row.terms,
      furniture: row.furniture === 1,
      revisions: revisions.get(row.id) ?? [],
      candidates: candidates.get(row.id) ?? [],
      comments: comments.get(row.id) ?? [],
      ...(row.gone_to === null ? {} : { goneTo: row.gone_to }),
    };
    const siblings = blocks.get(row.block);
    if (siblings) siblings.push(segment);
    else blocks.set(row.block, [segment]);
  }
  return blocks;
}

async function bySegment<Value>(
  database: Database,
  table: 'revision' | 'candidate' | 'comment',
  path: string,
  order: 'sequence' | 'id',
): Promise<Map<string, Value[]>> {
  const rows = await database
    .selectFrom(table as 'revision')
    .select(['segment', 'content'])
    .where('document', '=', path)
    .orderBy(order)
    .execute();
  const values = new Map<string, Value[]>();
  for (const { segment, content } of rows) {
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
  const rows = await database
    .selectFrom(table as 'dismissal')
    .select('content')
    .where('document', '=', path)
    .orderBy(table === 'dismissal' ? 'id' : (`scope` as 'id'))
    .$if(table === 'finding_check', (query) => query.orderBy('subject' as 'id'))
    .execute();
  return rows.map((row) => parse<Value>(row.content));
}

// The shape is what this store wrote; the caller names it.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
function parse<Value>(json: string): Value {
  return JSON.parse(json) as Value;
}
