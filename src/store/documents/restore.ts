import { wholeArticle, type AddedVersion } from '../../flow/port.js';
import { segmentsOf, type Document, type Segment } from '../../model/document.js';
import type { MemoryUnit } from '../../model/match.js';
import { addUnits } from '../memory/units.js';
import type { Write } from '../tables.js';
import { insertAdditions } from './additions.js';
import { insertChanges } from './changes.js';
import { insertField } from './fields.js';
import {
  insertBlocks,
  insertChecks,
  insertComments,
  insertDismissals,
  insertRevisions,
  insertSegments,
} from './rows.js';

/** Puts a whole document in place with its history and what it taught; false, and nothing written, where one is stored under its path. */
export async function restore(
  write: Write,
  document: Document,
  learn: readonly MemoryUnit[],
): Promise<boolean> {
  const { path } = document;
  const known = await write.selectFrom('document').select('path').where('path', '=', path).executeTakeFirst();
  if (known) return false;
  await write
    .insertInto('document')
    .values({
      path,
      workspace: document.workspace,
      source_language: document.from,
      target_language: document.to,
      format: document.format,
      bytes: document.bytes,
      version: document.version,
      embargo: document.embargo,
      urgency: document.urgency ?? null,
      date: document.date ?? null,
    })
    .execute();
  await insertBlocks(write, path, document.blocks);
  await insertSegments(
    write,
    path,
    document.gone.map((segment) => ({ segment, block: null })),
  );
  await restoreHistory(write, path, [...segmentsOf(document), ...document.gone]);
  await insertChecks(write, path, document.checks);
  await insertDismissals(write, path, document.dismissals);
  await insertAdditions(write, path, allVersions(document));
  for (const revision of document.fields ?? []) await insertField(write, path, revision);
  await addUnits(write, learn);
  await insertChanges(write, path, [wholeArticle]);
  return true;
}

async function restoreHistory(write: Write, path: string, segments: readonly Segment[]): Promise<void> {
  const revisions = segments.flatMap((segment) =>
    segment.revisions.map((revision, index) => ({ segment: segment.id, sequence: index + 1, revision })),
  );
  await insertRevisions(write, path, revisions);
  const comments = segments.flatMap((segment) =>
    segment.comments.map((comment) => ({ segment: segment.id, comment })),
  );
  await insertComments(write, path, comments);
  for (const segment of segments) {
    for (const candidate of segment.candidates)
      await write
        .insertInto('candidate')
        .values({
          document: path,
          segment: segment.id,
          id: candidate.id,
          content: JSON.stringify(candidate),
        })
        .execute();
  }
}

function allVersions({ additions = [] }: Document): AddedVersion[] {
  return additions.flatMap(({ id, versions }) =>
    versions.map((version, index) => ({ id, sequence: index + 1, version })),
  );
}
