import type { Actor } from '../model/actor.js';
import { segmentIn, type Document } from '../model/document.js';
import type { Revision, RevisionId } from '../model/revision.js';
import { headOf } from '../model/state.js';
import { checkSegments, type Checking } from './check-document.js';
import { afterCommit } from './after-commit.js';
import { commit } from './commit.js';
import { teacherOf } from './learned-unit.js';
import type { Commit, DocumentStore } from './port.js';
import { decide, type Decision, type Refusal } from './review/decide.js';
import { movedTerms, withTerms } from './terms-in-document.js';

export interface Revising extends Checking {
  readonly store: DocumentStore;
  /** Hash of the applied glossary. */
  readonly glossary: string;
}

export interface RevisionAsked {
  readonly path: string;
  readonly segment: string;
  /** The head that the person saw. */
  readonly expected: RevisionId | null;
  readonly decision: Decision;
  /** Remarks that stand or fall with the act. */
  readonly comments?: NonNullable<Commit['comments']>;
  readonly actor: Actor;
  /** ISO time. */
  readonly at: string;
}

export type Revised =
  | { readonly kind: 'saved'; readonly revision: Revision; readonly document: Document }
  /** Somebody else was faster: their words, for a three-way view. */
  | { readonly kind: 'stale'; readonly head: Revision | null }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'gone' };

/**
 * A person's act: decide in memory, check the pair and its block, one commit. Approving teaches the memory; leaving approval takes it back. What
 * only the whole article shows follows with `settleDocument`, once the person has their answer.
 */
export async function reviseSegment(asked: RevisionAsked, using: Revising): Promise<Revised> {
  const stored = await using.store.load(asked.path);
  const segment = stored && segmentIn(stored, asked.segment);
  if (!stored || !segment) return { kind: 'gone' };
  const head = headOf(segment);
  if ((head?.id ?? null) !== asked.expected) return { kind: 'stale', head };
  const decided = decide(stored, segment, asked.decision, asked);
  if (decided.kind === 'refused') return decided;
  const decidedOn = { segment: segment.id, expected: asked.expected, revision: decided.revision };
  const { comments = [] } = asked;
  const written = afterCommit(stored, { changes: [decidedOn], comments }, [segment.id]);
  const moved = new Set([segment.id]);
  const terms = movedTerms(written, using, moved);
  const revised = withTerms(written, terms);
  const after = segmentIn(revised, segment.id) ?? segment;
  const checks = checkSegments(revised, moved, using);
  const saved = await commit(
    {
      path: asked.path,
      glossary: using.glossary,
      changes: [{ ...decidedOn, ifStale: 'refuse', ...teacherOf(revised)(after) }],
      comments,
      terms,
      checks,
    },
    using.store,
  );
  const stale = saved.stale[0];
  if (stale) return { kind: 'stale', head: stale.head };
  const document = afterCommit(revised, { changes: [], checks }, []);
  return { kind: 'saved', revision: decided.revision, document };
}
