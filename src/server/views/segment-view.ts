import type { SegmentView, TermView } from '../../api/segment.js';
import { articleTerms } from '../../app/desk/open-article.js';
import type { Workspace } from '../../app/open-workspace.js';
import { numbersOf, type SegmentNumbers } from '../../app/count-article.js';
import { checkOf, pairReading } from '../../model/checked.js';
import type { Document, Segment } from '../../model/document.js';
import { findingsShownAt } from '../../model/open-findings.js';
import { isStandingQuery } from '../../model/source-query.js';
import { isOpenRemark } from '../../model/spoken-quotation.js';
import { headOf, isApproved, stateOf, targetOf, writingRevision } from '../../model/state.js';
import type { Occurrence, Receipt } from '../../model/term.js';
import type { Request } from '../context.js';
import { findingView } from './finding-view.js';
import { originView } from './origin-view.js';
import { textView } from './text-view.js';

/** What the views of an article's segments share, computed once. */
export interface Viewing {
  readonly document: Document;
  readonly termsOf: (segment: Segment) => readonly Occurrence[];
  readonly numbers: SegmentNumbers;
  readonly speaker: Request;
}

export function viewing(document: Document, workspace: Workspace, speaker: Request): Viewing {
  return { document, termsOf: articleTerms(document, workspace), numbers: numbersOf(document), speaker };
}

export function segmentView(segment: Segment, { document, termsOf, numbers, speaker }: Viewing): SegmentView {
  const target = targetOf(segment);
  const writing = writingRevision(segment);
  const open = segment.comments.filter(isOpenRemark);
  const approval = segment.revisions.findLast(({ act }) => act === 'approve') ?? null;
  const approvedWords = approval?.target?.text ?? null;
  return {
    id: segment.id,
    number: numbers.get(segment.id) ?? null,
    source: textView(segment.source),
    gap: segment.gap.text,
    target: target && textView(target),
    state: stateOf(segment),
    revision: headOf(segment)?.id ?? null,
    origin: originView(writing),
    by: writing?.actor.name ?? null,
    at: writing?.at ?? null,
    terms: termViews(document, segment, termsOf),
    findings: findingsShownAt(document, segment.id).map((found) => findingView(found, speaker)),
    comments: open.length,
    query: open.some((comment) => isStandingQuery(comment, segment)),
    candidates: segment.candidates.length,
    furniture: segment.furniture,
    excluded: exclusionOf(segment),
    changedSinceApproved: approval !== null && !isApproved(segment),
    approvedTarget: approvedWords === target?.text ? null : approvedWords,
  };
}

/** By a person: what is furniture by rule has no name to it. */
function exclusionOf({ revisions }: Segment): SegmentView['excluded'] {
  const last = revisions.findLast(({ act }) => act === 'exclude' || act === 'include');
  return last?.act === 'exclude' ? { by: last.actor.name, why: last.why ?? '' } : null;
}

function termViews(document: Document, segment: Segment, termsOf: Viewing['termsOf']): TermView[] {
  const check = checkOf(document, 'pair', segment.id);
  if (check && check.read === pairReading(segment)) return check.receipts.map(receiptView);
  return termsOf(segment).map(unchecked);
}

function receiptView({ term, source, required, found, instead, how, waivedBy, remarks }: Receipt): TermView {
  return {
    term,
    source,
    required,
    found,
    instead: instead ?? null,
    how,
    waivedBy: waivedBy ?? null,
    remarks: [...(remarks ?? [])],
    checked: true,
  };
}

/** Nobody has said yet what became of it. */
function unchecked({ entry, start, end, mention }: Occurrence): TermView {
  return {
    term: entry.source,
    source: { start, end },
    required: mention === 'first' && entry.first !== undefined ? entry.first : entry.target,
    found: null,
    instead: null,
    how: 'none',
    waivedBy: null,
    remarks: [],
    checked: false,
  };
}
