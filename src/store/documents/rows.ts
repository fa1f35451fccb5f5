import type { BlockShape, SegmentShape } from '../../flow/port.js';
import type { Comment } from '../../model/comment.js';
import type { Check, Dismissal } from '../../model/finding.js';
import type { Revision } from '../../model/revision.js';
import { inChunks } from '../in-chunks.js';
import type { Write } from '../tables.js';

export async function insertBlocks(
  write: Write,
  document: string,
  blocks: readonly BlockShape[],
): Promise<void> {
  await inChunks(
    blocks.map(({ id, order, role, lead, shape }) => ({
      document,
      id,
      position: order,
      role,
      lead: JSON.stringify(lead),
      shape,
    })),
    (rows) => write.insertInto('block').values(rows).execute(),
  );
  const segments = blocks.flatMap((block) => block.segments.map((segment) => ({ segment, block: block.id })));
  await insertSegments(write, document, segments);
}

/** Puts segments in place; one that is there already keeps its history and takes the new position and words. */
export async function insertSegments(
  write: Write,
  document: string,
  segments: readonly { segment: SegmentShape & { goneTo?: string }; block: string | null }[],
): Promise<void> {
  const rows = segments.map(({ segment, block }) => ({
    document,
    id: segment.id,
    block,
    position: segment.order,
    source: JSON.stringify(segment.source),
    gap: JSON.stringify(segment.gap),
    terms: segment.terms,
    furniture: segment.furniture ? 1 : 0,
    gone_to: segment.goneTo ?? null,
  }));
  await inChunks(rows, (chunk) =>
    write
      .insertInto('segment')
      .values(chunk)
      .onConflict((conflict) =>
        conflict.columns(['document', 'id']).doUpdateSet((row) => ({
          block: row.ref('excluded.block'),
          position: row.ref('excluded.position'),
          source: row.ref('excluded.source'),
          gap: row.ref('excluded.gap'),
          terms: row.ref('excluded.terms'),
          furniture: row.ref('excluded.furniture'),
          gone_to: row.ref('excluded.gone_to'),
        })),
      )
      .execute(),
  );
}

export async function insertRevisions(
  write: Write,
  document: string,
  revisions: readonly { segment: string; sequence: number; revision: Revision }[],
): Promise<void> {
  const rows = revisions.map(({ segment, sequence, revision }) => ({
    document,
    segment,
    sequence,
    id: revision.id,
    content: JSON.stringify(revision),
  }));
  await inChunks(rows, (chunk) => write.insertInto('revision').values(chunk).execute());
}

export async function insertComments(
  write: Write,
  document: string,
  comments: readonly { segment: string; comment: Comment }[],
): Promise<void> {
  const rows = comments.map(({ segment, comment }) => ({
    document,
    segment,
    id: comment.id,
    content: JSON.stringify(comment),
  }));
  await inChunks(rows, (chunk) =>
    write
      .insertInto('comment')
      .values(chunk)
      .onConflict((conflict) =>
        conflict
          .columns(['document', 'segment', 'id'])
          .doUpdateSet((row) => ({ content: row.ref('excluded.content') })),
      )
      .execute(),
  );
}

export async function insertChecks(write: Write, document: string, checks: readonly Check[]): Promise<void> {
  const rows = checks.map((check) => ({
    document,
    scope: check.scope,
    subject: check.subject,
    content: JSON.stringify(check),
  }));
  await inChunks(rows, (chunk) => write.replaceInto('finding_check').values(chunk).execute());
}

export async function insertDismissals(
  write: Write,
  document: string,
  dismissals: readonly Dismissal[],
): Promise<void> {
  const rows = dismissals.map((dismissal) => ({
    document,
    id: dismissal.id,
    content: JSON.stringify(dismissal),
  }));
  await inChunks(rows, (chunk) => write.replaceInto('dismissal').values(chunk).execute());
}

export async function removeDismissals(
  write: Write,
  document: string,
  dismissals: readonly Pick<Dismissal, 'id'>[],
): Promise<void> {
  for (const { id } of dismissals)
    await write.deleteFrom('dismissal').where('document', '=', document).where('id', '=', id).execute();
}
