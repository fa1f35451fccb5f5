import { setImmediate as others } from 'node:timers/promises';
import type { Actor } from '../model/actor.js';
import type { Document } from '../model/document.js';
import { Fault } from '../model/fault.js';
import { headOf, stateOf } from '../model/state.js';
import { reviseSegment, type Revised, type Revising } from '../flow/revise-segment.js';
import { settleDocument } from '../flow/settle-document.js';
import type { Decision } from '../flow/review/decide.js';
import type { Workspace } from './open-workspace.js';
import { xliffFormat } from '../formats/xliff/xliff-format.js';
import { writeBilingual, writeManifest } from './outputs.js';
import { numberedSegments } from './summary.js';

export type { Revised };

export interface ReviewedSegment {
  readonly number: number;
  readonly result: Revised;
}

export interface ApproveOptions {
  readonly path: string;
  /** Numbers of segments as people see them; absent: every one that is not approved. */
  readonly segments?: readonly number[];
  readonly by: string;
}

/** Approves segments in a person's name; those with an open blocking finding are refused one by one. */
export async function approve(options: ApproveOptions, workspace: Workspace): Promise<ReviewedSegment[]> {
  const document = await loadDocument(options.path, workspace);
  const numbered = numberedSegments(document);
  const wanted = options.segments
    ? options.segments.map((number) => pick(numbered, number, options.path))
    : numbered.filter(({ segment }) => stateOf(segment) !== 'approved');
  const reviewed: ReviewedSegment[] = [];
  for (const { number, segment } of wanted) {
    const expected = headOf(segment)?.id ?? null;
    const result = await revise(
      options.path,
      segment.id,
      expected,
      { act: 'approve' },
      options.by,
      workspace,
    );
    reviewed.push({ number, result });
  }
  await settle(options.path, workspace);
  await rewriteXliff(options.path, workspace);
  return reviewed;
}

/** The one function that every person's act goes through, whichever door it came in by. */
export function revise(
  path: string,
  segment: string,
  expected: string | null,
  decision: Decision,
  by: string,
  workspace: Workspace,
): Promise<Revised> {
  const actor: Actor = { kind: 'person', id: by, name: by };
  return reviseSegment(
    { path, segment, expected, decision, actor, at: workspace.options.now() },
    revising(workspace),
  );
}

/** Checks what only the whole article shows; after each person's acts, once they have their answer. */
export async function settle(path: string, workspace: Workspace): Promise<void> {
  await settleDocument(path, { ...revising(workspace), pause: others });
}

/** What flow needs for a person's act. */
export function revising(workspace: Workspace): Revising {
  return { ...workspace, store: workspace.store.documents, glossary: workspace.glossary.hash };
}

export async function loadDocument(path: string, workspace: Workspace): Promise<Document> {
  const document = await workspace.store.documents.load(path);
  if (!document) throw new Fault('app.notTranslated', { path });
  return document;
}

function pick<Numbered extends { readonly number: number }>(
  numbered: readonly Numbered[],
  number: number,
  path: string,
): Numbered {
  const found = numbered.find((each) => each.number === number);
  if (!found) throw new Fault('app.segmentUnknown', { segment: number, path, count: numbered.length });
  return found;
}

/** What people decided must be in the file that travels, not in the database alone. */
async function rewriteXliff(path: string, workspace: Workspace): Promise<void> {
  const document = await loadDocument(path, workspace);
  const written = await writeBilingual(document, xliffFormat, workspace);
  await writeManifest(document, [written], workspace);
}
