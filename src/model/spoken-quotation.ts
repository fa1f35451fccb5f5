import type { Comment } from './comment.js';
import type { Segment } from './document.js';
import { hashData, type Hash } from './hash.js';
import { hashText } from './text.js';

/** A quotation of the source that was first spoken in the language of the copy; `original` is null until somebody gives it. */
export interface SpokenQuotation {
  /** Its words in the source, without the marks. */
  readonly quoted: string;
  readonly original: string | null;
}

/** The same words of the same source are one mark, whoever sets it. */
export function spokenId(segment: Pick<Segment, 'id' | 'source'>, quoted: string): Hash {
  return hashData(['spoken', segment.id, hashText(segment.source), quoted]);
}

/** Whether a remark marks a quotation of the source as it is now. */
export function isStandingMark(
  { kind, resolved, source }: Comment,
  segment: Pick<Segment, 'source'>,
): boolean {
  return kind === 'spoken' && !resolved && source === hashText(segment.source);
}

/** Segments never change, and most have no marks: they share one list. */
const none: readonly SpokenQuotation[] = [];

/** The quotations of a segment that are marked, in the order in which they were. */
export function spokenIn(segment: Pick<Segment, 'source' | 'comments'>): readonly SpokenQuotation[] {
  if (segment.comments.length === 0) return none;
  const marks = segment.comments.filter((comment) => isStandingMark(comment, segment));
  if (marks.length === 0) return none;
  return marks.map(({ text, original }) => ({ quoted: text, original: original?.text ?? null }));
}

/** Whether a remark still wants something of somebody. */
export function isOpenRemark({ resolved, original }: Comment): boolean {
  return !resolved && original === undefined;
}
