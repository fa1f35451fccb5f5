import { annotateSegment, type Annotated, type Note } from '../../flow/annotate-segment.js';
import { reshapeSegment, type Reshaping, type ReshapeResult } from '../../flow/reshape-segment.js';
import type { Decision, Refusal } from '../../flow/review/decide.js';
import { isUneditedMachine, readingTime } from '../../flow/review/reading-time.js';
import { giveOriginal, type OriginalGiven } from '../../flow/give-original.js';
import type { Revised } from '../../flow/revise-segment.js';
import { segmentIn, type Document, type Segment } from '../../model/document.js';
import type { Hash } from '../../model/hash.js';
import type { RevisionId } from '../../model/revision.js';
import { headOf, isApproved, targetOf } from '../../model/state.js';
import { sameText, type Text } from '../../model/text.js';
import { revise, revising } from '../approve.js';
import type { Workspace } from '../open-workspace.js';

export type { Decision, Note, Reshaping, ReshapeResult };

/** `fast`: unedited machine words, approved faster than they can be read (in milliseconds); asked once more, `sure` goes through. */
export type Refused = Refusal | { readonly reason: 'fast'; readonly reading: number };

export interface ActAsked {
  readonly path: string;
  readonly segment: string;
  readonly expected: RevisionId | null;
  readonly by: string;
}

/** How long the person had the sentence in front of them, and whether they were asked and said yes. */
export interface Reading {
  readonly seen?: number | undefined;
  readonly sure?: boolean | undefined;
}

export type Acted =
  | { readonly kind: 'saved'; readonly document: Document; readonly refused: Refused | null }
  /** `base`: the words that the person's were made from, where the history has them. */
  | { readonly kind: 'stale'; readonly base: Text | null }
  /** Approved words change only by reopening. */
  | { readonly kind: 'approved' }
  | { readonly kind: 'gone' };

/** Saves words, and approves them where that is asked too. Words that already stand make no revision, so that they stay whose they are. */
export async function saveSegment(
  asked: ActAsked & Reading & { readonly target: Text; readonly approve?: boolean | undefined },
  workspace: Workspace,
): Promise<Acted> {
  const found = await find(asked, workspace);
  if (!found) return { kind: 'gone' };
  const standing = targetOf(found.segment);
  const same = standing !== null && sameText(standing, asked.target);
  if (same && !asked.approve) return { kind: 'saved', document: found.document, refused: null };
  if (same) return approveSegment(asked, workspace);
  if (isApproved(found.segment) && asked.expected === headOf(found.segment)?.id) return { kind: 'approved' };
  const saved = await decideOn(asked, { act: 'edit', target: asked.target }, workspace);
  if (saved.kind !== 'saved' || !asked.approve) return saved;
  const after = segmentIn(saved.document, asked.segment);
  const approved = await approveSegment({ ...asked, expected: after ? headId(after) : null }, workspace);
  // The words are saved, whatever became of their approval.
  return approved.kind === 'saved' ? approved : saved;
}

/** Approves the standing words; unedited machine words only where somebody can have read them. */
export async function approveSegment(asked: ActAsked & Reading, workspace: Workspace): Promise<Acted> {
  const found = await find(asked, workspace);
  if (!found) return { kind: 'gone' };
  const reading = readingTime(found.segment);
  const fast = isUneditedMachine(found.segment) && (asked.seen ?? 0) < reading;
  if (fast && !asked.sure && !isApproved(found.segment))
    return { kind: 'saved', document: found.document, refused: { reason: 'fast', reading } };
  return decideOn(asked, { act: 'approve', fast }, workspace);
}

export async function decideOn(asked: ActAsked, decision: Decision, workspace: Workspace): Promise<Acted> {
  const { path, segment, expected, by } = asked;
  const revised = await revise(path, segment, expected, decision, by, workspace);
  return actedOf(revised, asked, workspace);
}

async function actedOf(
  revised: Revised | OriginalGiven,
  asked: ActAsked,
  workspace: Workspace,
): Promise<Acted> {
  if (revised.kind === 'saved') return { kind: 'saved', document: revised.document, refused: null };
  if (revised.kind === 'gone') return { kind: 'gone' };
  const found = await find(asked, workspace);
  if (!found) return { kind: 'gone' };
  if (revised.kind === 'refused')
    return { kind: 'saved', document: found.document, refused: revised.refusal };
  const base = found.segment.revisions.find(({ id }) => id === asked.expected)?.target ?? null;
  return { kind: 'stale', base };
}

/**
 * Keeps what was really said in a quotation that was translated back, with its link, and puts it into the English. Approved words change only by
 * reopening.
 */
export async function putOriginal(
  asked: ActAsked & { readonly quoted: string; readonly text: string; readonly link: string },
  workspace: Workspace,
): Promise<Acted> {
  const found = await find(asked, workspace);
  if (!found) return { kind: 'gone' };
  if (isApproved(found.segment) && asked.expected === headId(found.segment)) return { kind: 'approved' };
  const actor = { kind: 'person', id: asked.by, name: asked.by } as const;
  const given = await giveOriginal({ ...asked, actor, at: workspace.options.now() }, revising(workspace));
  return actedOf(given, asked, workspace);
}

export function annotate(
  asked: { readonly path: string; readonly segment: string; readonly note: Note; readonly by: string },
  workspace: Workspace,
): Promise<Annotated> {
  return annotateSegment({ ...asked, at: workspace.options.now() }, revising(workspace));
}

export function reshape(
  asked: {
    readonly path: string;
    readonly segment: string;
    readonly shape: Hash;
    readonly reshaping: Reshaping;
    readonly by: string;
  },
  workspace: Workspace,
): Promise<ReshapeResult> {
  const actor = { kind: 'person', id: asked.by, name: asked.by } as const;
  return reshapeSegment({ ...asked, actor, at: workspace.options.now() }, revising(workspace));
}

async function find(
  { path, segment: id }: ActAsked,
  workspace: Workspace,
): Promise<{ readonly document: Document; readonly segment: Segment } | null> {
  const document = await workspace.store.documents.load(path);
  const segment = document && segmentIn(document, id);
  return document && segment ? { document, segment } : null;
}

function headId(segment: Segment): RevisionId | null {
  return headOf(segment)?.id ?? null;
}
