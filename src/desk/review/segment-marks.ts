import type { FindingView } from '../../api/finding.js';
import type { SegmentView } from '../../api/segment.js';
import { marksOfCodes, type Mark } from '../text/marks.js';

const rank = { blocking: 0, warning: 1, info: 2 };

/** Open findings, the gravest first. */
export function openFindings(segment: SegmentView): readonly FindingView[] {
  const open = segment.findings.filter((finding) => finding.dismissed === null);
  return open.toSorted((left, right) => rank[left.severity] - rank[right.severity]);
}

export function sourceMarks(segment: SegmentView): Mark[] {
  const terms = segment.terms.map<Mark>((term) => ({
    ...term.source,
    kind: term.checked && term.found === null && term.waivedBy === null ? 'missing' : 'term',
    tip: term.required,
  }));
  return [...marksOfCodes(segment.source.codes), ...terms, ...findingMarks(segment, 'source')];
}

/** Marks of the standing words. */
export function targetMarks(segment: SegmentView): Mark[] {
  const terms = segment.terms.flatMap<Mark>(({ found, term }) =>
    found ? [{ start: found.start, end: found.end, kind: 'term', tip: term }] : [],
  );
  return [...marksOfCodes(segment.target?.codes ?? []), ...terms, ...findingMarks(segment, 'target')];
}

function findingMarks(segment: SegmentView, side: 'source' | 'target'): Mark[] {
  return openFindings(segment).flatMap((finding) =>
    finding[side].map<Mark>((span) => ({ ...span, kind: finding.severity, tip: finding.title })),
  );
}
