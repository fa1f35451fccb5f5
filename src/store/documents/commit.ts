import type { Change, Commit, Committed, Reading } from '../../flow/port.js';
import type { Candidate } from '../../model/match.js';
import type { Revision } from '../../model/revision.js';
import { inChunks } from '../in-chunks.js';
import { addUnits, removeUnits } from '../memory/units.js';
import type { Write } from '../tables.js';
import { additionsFit, insertAdditions } from './additions.js';
import { insertChanges, touchedBy } from './changes.js';
import { glossaryKey, readMeta } from './meta.js';
import {
  insertBlocks,
  insertChecks,
  insertComments,
  insertDismissals,
  insertRevisions,
  removeDismissals,
} from './rows.js';

type Stale = Extract<Committed, { kind: 'saved' }>['stale'];

/** One commit inside a transaction: everything or nothing, stale changes aside. */
export async function commit(write: Write, content: Commit): Promise<Committed> {
  const { path } = content;
  if ((await readMeta(write, glossaryKey)) !== content.glossary)
    return { kind: 'refused', reason: 'glossary' };
  if (!(await additionsFit(write, path, content.additions ?? [])))
    return { kind: 'refused', reason: 'version' };
  if (content.reading && !(await applyReading(write, path, content.reading)))
    return { kind: 'refused', reason: 'version' };
  const changes = await applyChanges(write, path, content.changes);
  await insertAdditions(write, path, content.additions ?? []);
  await insertComments(write, path, content.comments ?? []);
  await insertChecks(write, path, content.checks ?? []);
  await insertDismissals(write, path, content.dismissals ?? []);
  await removeDismissals(write, path, content.undismissed ?? []);
  const stale = new Set(changes.stale.map((each) => each.segment));
  for (const moved of (content.terms ?? []).filter((each) => !stale.has(each.segment))) {
    await write
      .updateTable('segment')
      .set({ terms: moved.terms })
      .where('document', '=', path)
      .where('id', '=', moved.segment)
      .execute();
    await teach(write, moved);
  }
  await insertChanges(write, path, touchedBy(content, changes.saved, changes.candidates));
  return { kind: 'saved', saved: changes.saved, stale: changes.stale };
}

/** Replaces the structure, never the history: segments that are not in the reading stay, without a block. False where the version moved on. */
async function applyReading(write: Write, path: string, reading: Reading): Promise<boolean> {
  const stored = await write
    .selectFrom('document')
    .select('version')
    .where('path', '=', path)
    .executeTakeFirst();
  if ((stored?.version ?? 0) !== reading.expected) return false;
  await write
    .replaceInto('document')
    .values({
      path,
      workspace: reading.workspace,
      source_language: reading.from,
      target_language: reading.to,
      format: reading.format,
      bytes: reading.bytes,
      version: reading.expected + 1,
      embargo: reading.embargo,
      urgency: reading.urgency ?? null,
      date: reading.date ?? null,
    })
    .execute();
  await write.deleteFrom('block').where('document', '=', path).execute();
  await write.updateTable('segment').set({ block: null }).where('document', '=', path).execute();
  await insertBlocks(write, path, reading.blocks);
  for (const [segment, goneTo] of reading.replacedBy)
    await write
      .updateTable('segment')
      .set({ gone_to: goneTo })
      .where('document', '=', path)
      .where('id', '=', segment)
      .execute();
  await removeVanishedChecks(write, path, reading);
  return true;
}

async function removeVanishedChecks(write: Write, path: string, { blocks }: Reading): Promise<void> {
  const subjects = new Set(blocks.flatMap((block) => [block.id, ...block.segments.map((each) => each.id)]));
  const checks = await write
    .selectFrom('finding_check')
    .select(['scope', 'subject'])
    .where('document', '=', path)
    .where('scope', '!=', 'document')
    .execute();
  for (const { scope, subject } of checks.filter((check) => !subjects.has(check.subject)))
    await write
      .deleteFrom('finding_check')
      .where('document', '=', path)
      .where('scope', '=', scope)
      .where('subject', '=', subject)
      .execute();
}

async function applyChanges(
  write: Write,
  path: string,
  changes: readonly Change[],
): Promise<{ saved: string[]; stale: Stale; candidates: string[] }> {
  const heads = await headsOf(write, path, changes);
  const saved: string[] = [];
  const candidates: string[] = [];
  const stale: { segment: string; head: Revision | null }[] = [];
  const revisions: { segment: string; sequence: number; revision: Revision }[] = [];
  for (const change of changes) {
    const { segment, revision } = change;
    const head = heads.get(segment);
    if ((head?.id ?? null) !== change.expected) {
      stale.push({ segment, head: await contentOf(write, path, segment, head?.sequence) });
      if (change.ifStale !== 'refuse') {
        await keepCandidate(write, path, segment, change.ifStale.candidate);
        candidates.push(segment);
      }
      continue;
    }
    const sequence = (head?.sequence ?? 0) + 1;
    heads.set(segment, { id: revision.id, sequence });
    revisions.push({ segment, sequence, revision });
    saved.push(segment);
    await teach(write, change);
  }
  await insertRevisions(write, path, revisions);
  return { saved, stale, candidates };
}

async function teach(write: Write, { learn, forget }: Pick<Change, 'learn' | 'forget'>): Promise<void> {
  if (forget) await removeUnits(write, forget);
  if (learn) await addUnits(write, [learn]);
}

interface Head {
  readonly id: string;
  readonly sequence: number;
}

/** Heads of the changed segments, and of no others: a batch of a long article must not cost as much as the article. */
async function headsOf(write: Write, path: string, changes: readonly Change[]): Promise<Map<string, Head>> {
  const heads = new Map<string, Head>();
  await inChunks([...new Set(changes.map(({ segment }) => segment))], async (segments) => {
    const rows = await write
      .selectFrom('revision')
      .select(['segment', 'id', 'sequence'])
      .where('document', '=', path)
      .where('segment', 'in', segments)
      .orderBy('sequence')
      .execute();
    for (const { segment, id, sequence } of rows) heads.set(segment, { id, sequence });
  });
  return heads;
}

async function contentOf(
  write: Write,
  path: string,
  segment: string,
  sequence: number | undefined,
): Promise<Revision | null> {
  if (sequence === undefined) return null;
  const row = await write
    .selectFrom('revision')
    .select('content')
    .where('document', '=', path)
    .where('segment', '=', segment)
    .where('sequence', '=', sequence)
    .executeTakeFirst();
  return row ? (JSON.parse(row.content) as Revision) : null;
}

async function keepCandidate(
  write: Write,
  document: string,
  segment: string,
  candidate: Candidate,
): Promise<void> {
  await write
    .replaceInto('candidate')
    .values({ document, segment, id: candidate.id, content: JSON.stringify(candidate) })
    .execute();
}
