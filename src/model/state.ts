import { isPersonal, type Actor } from './actor.js';
import type { Segment } from './document.js';
import type { Act, Revision } from './revision.js';
import { hashText, type Text } from './text.js';

/** Derived, never stored. */
export type State = 'untranslated' | 'draft' | 'edited' | 'approved' | 'excluded';

/** The newest revision, or null before any. */
export function headOf(segment: Segment): Revision | null {
  return segment.revisions.at(-1) ?? null;
}

/** The words that stand now, or null where nothing is translated. */
export function targetOf(segment: Segment): Text | null {
  return headOf(segment)?.target ?? null;
}

/** Whether the segment is outside the gate: furniture by rule, unless a person's last word on it says otherwise. */
export function isExcluded(segment: Segment): boolean {
  for (let index = segment.revisions.length - 1; index >= 0; index--) {
    const act = segment.revisions[index]?.act;
    if (act === 'exclude') return true;
    if (act === 'include') return false;
  }
  return segment.furniture;
}

/** Whoever wrote the standing words, however many decisions were taken on them since. Null where there are none. */
export function writerOf(segment: Segment): Actor | null {
  return writingRevision(segment)?.actor ?? null;
}

/** Acts that leave the words as they stand. */
const decisions: ReadonlySet<Act> = new Set<Act>(['approve', 'reject', 'reopen', 'exclude', 'include']);

/** The revision that brought the standing words. */
export function writingRevision(segment: Segment): Revision | null {
  for (let index = segment.revisions.length - 1; index >= 0; index--) {
    const revision = segment.revisions[index];
    if (revision && !decisions.has(revision.act)) return revision.target === null ? null : revision;
  }
  return null;
}

/** An approval holds while source, target and the entries that bear on the pair are what was approved. */
export function isApproved(segment: Segment): boolean {
  const head = headOf(segment);
  const approval = head?.approval;
  if (!head?.target || !approval) return false;
  return (
    approval.source === hashText(segment.source) &&
    approval.target === hashText(head.target) &&
    approval.terms === segment.terms
  );
}

/** An approval of unedited machine words that came faster than they can be read. */
export function isApprovedUnread(segment: Segment): boolean {
  return isApproved(segment) && headOf(segment)?.approval?.fast === true;
}

export function stateOf(segment: Segment): State {
  if (isExcluded(segment)) return 'excluded';
  if (targetOf(segment) === null) return 'untranslated';
  if (isApproved(segment)) return 'approved';
  const writer = writerOf(segment);
  return writer && isPersonal(writer) ? 'edited' : 'draft';
}

/** A machine may replace machine words or none, never words that a person wrote and never approved ones. */
export function machineMayWrite(segment: Segment): boolean {
  const state = stateOf(segment);
  return state === 'untranslated' || state === 'draft';
}
