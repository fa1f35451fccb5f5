import type { Annotation } from './annotate-text.js';
import type { Page, Row } from './collect-page.js';

/** Pinned terms and findings to highlight in the source sentence. */
export function sourceAnnotations(row: Row, page: Page): Annotation[] {
  const { say } = page.context;
  const terms = row.occurrences.map(({ start, end, entry }): Annotation => {
    const receipt = row.receipts?.find((each) => each.source.start === start && each.source.end === end);
    const missing = receipt !== undefined && receipt.found === null && receipt.waivedBy === undefined;
    return {
      start,
      end,
      kind: missing ? 'missing' : 'term',
      title: say('page.terms.tip', { required: entry.target }),
    };
  });
  return [...terms, ...findingAnnotations(row, page, 'source')];
}

/** The same in the target; nothing where the standing words were not checked, since no offsets are known. */
export function targetAnnotations(row: Row, page: Page): Annotation[] {
  const { say } = page.context;
  const terms = (row.receipts ?? []).flatMap(({ found, required }): Annotation[] =>
    found
      ? [{ start: found.start, end: found.end, kind: 'term', title: say('page.terms.tip', { required }) }]
      : [],
  );
  return [...terms, ...findingAnnotations(row, page, 'target')];
}

function findingAnnotations(row: Row, page: Page, side: 'source' | 'target'): Annotation[] {
  // Spans of a wider scope are not offsets into this sentence, and those of an outdated check are offsets into other words.
  const placed = row.receipts === null ? [] : row.findings.filter((finding) => finding.scope === 'pair');
  return placed.flatMap((finding) => {
    const title = page.context.say(`finding.${finding.code}.title`, finding.values);
    return finding.spans[side].map(({ start, end }) => ({ start, end, kind: finding.severity, title }));
  });
}
