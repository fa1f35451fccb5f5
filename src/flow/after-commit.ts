import type { Document, Segment } from '../model/document.js';
import type { Check } from '../model/finding.js';
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
  const back = new Set([...undismissed, ...dismissals].map(({ id }) => id));
  return {
    ...document,
    blocks: document.blocks.map((block) =>
      block.segments.some(({ id }) => news.has(id))
        ? { ...block, segments: block.segments.map((each) => withNews(each, news.get(each.id))) }
        : block,
    ),
    checks: withChecks(document.checks, checks),
    dismissals:
      back.size === 0
        ? document.dismissals
        : [...document.dismissals.filter(({ id }) => !back.has(id)), ...dismissals],
  };
}

function withNews(segment: Segment, news: Pick<Segment, 'revisions' | 'comments'> | undefined): Segment {
  if (!news) return segment;
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

function withChecks(stored: readonly Check[], made: readonly Check[]): readonly Check[] {
  if (made.length === 0) return stored;
  const keyOf = ({ scope, subject }: Check): string => `${scope} ${subject}`;
  const subjects = new Set(made.map(({ subject }) => subject));
  const fresh = new Map(made.map((check) => [keyOf(check), check]));
  const standing = stored.map((check) => {
    const replaced = subjects.has(check.subject) ? fresh.get(keyOf(check)) : undefined;
    if (replaced) fresh.delete(keyOf(check));
    return replaced ?? check;
  });
  const added = [...fresh.values()];
  if (added.length === 0) return standing;
  // In the store's order, so that outputs have the same bytes either way.
  return [...standing, ...added].toSorted(
    (left, right) => byCode(left.scope, right.scope) || byCode(left.subject, right.subject),
  );
}

function byCode(left: string, right: string): number {
  return left === right ? 0 : left < right ? -1 : 1;
}
