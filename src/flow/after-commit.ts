import type { Document, Segment } from '../model/document.js';
import type { Check } from '../model/finding.js';
import type { Change, Commit } from './port.js';

/** What of a commit is seen in the document; the rest may be forgotten once it is stored. */
export interface Made extends Pick<Commit, 'comments' | 'checks'> {
  readonly changes: readonly Pick<Change, 'segment' | 'revision'>[];
}

/**
 * A document as it stands after a commit without a reading, of which the changes of the `saved` segments were taken: what the store would
 * load, without asking it. What other processes did meanwhile is not in it.
 */
export function afterCommit(
  document: Document,
  { changes, comments = [], checks = [] }: Made,
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
  return {
    ...document,
    blocks: document.blocks.map((block) => ({
      ...block,
      segments: block.segments.map((segment) => withNews(segment, news.get(segment.id))),
    })),
    checks: withChecks(document.checks, checks),
  };
}

function withNews(segment: Segment, news: Pick<Segment, 'revisions' | 'comments'> | undefined): Segment {
  if (!news) return segment;
  const { revisions, comments } = news;
  return {
    ...segment,
    revisions: [...segment.revisions, ...revisions],
    comments: [...segment.comments, ...comments],
  };
}

function withChecks(stored: readonly Check[], made: readonly Check[]): readonly Check[] {
  if (made.length === 0) return stored;
  const keyOf = ({ scope, subject }: Check): string => `${scope} ${subject}`;
  const replaced = new Set(made.map(keyOf));
  // In the store's order, so that outputs have the same bytes either way.
  return [...stored.filter((check) => !replaced.has(keyOf(check))), ...made].toSorted(
    (left, right) => byCode(left.scope, right.scope) || byCode(left.subject, right.subject),
  );
}

function byCode(left: string, right: string): number {
  return left === right ? 0 : left < right ? -1 : 1;
}
