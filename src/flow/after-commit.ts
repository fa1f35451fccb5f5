import { withChecks } from '../model/checked.js';
import { segmentIn, withSegments, type Document, type Segment } from '../model/document.js';
import type { Change, Commit } from './port.js';

/** What of a commit is seen in the document; the rest may be forgotten once it is stored. */
export interface Made extends Pick<Commit, 'comments' | 'checks' | 'dismissals' | 'undismissed'> {
  readonly changes: readonly Pick<Change, 'segment' | 'revision'>[];
}

/**
 * A document as it stands after a commit without a reading, of which the changes of the `saved` segments were taken: what the store would
 * load, without asking it. What other processes did meanwhile is not in it.
 */
export function afterCommit(
  document: Document,
  { changes, comments = [], checks = [], dismissals = [], undismissed = [] }: Made,
  saved: readonly string[],
): Document {
  const taken = new Set(saved);
  const news = new Map<string, Pick<Segment, 'revisions' | 'comments'>>();
  const newsOf = (segment: string): Pick<Segment, 'revisions' | 'comments'> =>
    news.get(segment) ?? { revisions: [], comments: [] };
  for (const { segment, revision } of changes)
    if (taken.has(segment))
      news.set(segment, { ...newsOf(segment), revisions: [...newsOf(segment).revisions, revision] });
  for (const { segment, comment } of comments)
    news.set(segment, { ...newsOf(segment), comments: [...newsOf(segment).comments, comment] });
  const fresh = [...news].flatMap(([id, each]) => {
    const segment = segmentIn(document, id);
    return segment ? [withNews(segment, each)] : [];
  });
  const back = new Set([...undismissed, ...dismissals].map(({ id }) => id));
  return {
    ...withSegments(document, fresh),
    checks: withChecks(document.checks, checks),
    dismissals:
      back.size === 0
        ? document.dismissals
        : [...document.dismissals.filter(({ id }) => !back.has(id)), ...dismissals],
  };
}

function withNews(segment: Segment, news: Pick<Segment, 'revisions' | 'comments'>): Segment {
  const { revisions, comments } = news;
  // One that is there already is replaced in its place, as the store does it.
  const renewed = new Map(comments.map((comment) => [comment.id, comment]));
  const standing = segment.comments.map((comment) => renewed.get(comment.id) ?? comment);
  const known = new Set(segment.comments.map(({ id }) => id));
  return {
    ...segment,
    revisions: [...segment.revisions, ...revisions],
    comments: [...standing, ...comments.filter(({ id }) => !known.has(id))],
  };
}
