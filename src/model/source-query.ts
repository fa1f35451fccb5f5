import type { Comment } from './comment.js';
import { segmentIn, type Document, type Segment } from './document.js';
import type { Finding } from './finding.js';
import { hashText } from './text.js';

/**
 * Checks that hold what the source states against what the target states: figures, money, dates, times, names and quotations. Where the source is
 * wrong, a right translation fails them. Terms, codes, empty targets, omissions and all that the target shows alone are never the source's fault.
 */
export const checksOfStatements: ReadonlySet<string> = new Set([
  'num.magnitude',
  'num.value',
  'num.hallucinated',
  'money.code',
  'pct.unit',
  'date.value',
  'date.weekday',
  'time.value',
  'name.keep',
  'acr.map',
  'byline.keep',
  'quote.count',
  'quote.fabricated',
]);

/** Whether somebody still asks whether the present source is wrong. A query lapses with the words that it was asked of. */
export function isStandingQuery(comment: Comment, { source }: Pick<Segment, 'source'>): boolean {
  return comment.kind === 'query' && !comment.resolved && comment.source === hashText(source);
}

/** The first standing query of a segment. */
function standingQuery(document: Pick<Document, 'blocks'>, id: string): Comment | null {
  const segment = segmentIn(document, id);
  return segment?.comments.find((comment) => isStandingQuery(comment, segment)) ?? null;
}

/** The query that a finding at a segment may be blamed on: it warns then, where it would block. */
export function queryBehind(
  { code, severity }: Finding,
  segment: string,
  document: Pick<Document, 'blocks'>,
): Comment | null {
  if (severity !== 'blocking' || !checksOfStatements.has(code)) return null;
  return standingQuery(document, segment);
}

/** Whether any finding of a segment may be blamed on its source. */
export function hasStandingQuery(segment: string, document: Pick<Document, 'blocks'>): boolean {
  return standingQuery(document, segment) !== null;
}
