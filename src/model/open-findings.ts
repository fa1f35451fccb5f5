import type { Document } from './document.js';
import type { Dismissal, Finding, Scope } from './finding.js';

/** A dismissal holds for the same code at the same segment while all that was read has the same hashes. */
export function isDismissed(finding: Finding, dismissals: readonly Dismissal[]): boolean {
  return dismissals.some(
    (dismissal) =>
      dismissal.code === finding.code &&
      dismissal.segment === finding.segment &&
      dismissal.read.length === finding.read.length &&
      dismissal.read.every((hash, index) => hash === finding.read[index]),
  );
}

/** Found once a document, since every segment asks. */
const found = new WeakMap<Document, ReadonlyMap<string, readonly Finding[]>>();

/** Findings of a segment that stand open: those of its pair, then those of its block and of the document that are shown at it. */
export function openFindingsOf(document: Document, segment: string): readonly Finding[] {
  const findings = found.get(document) ?? findingsBySegment(document);
  found.set(document, findings);
  return findings.get(segment) ?? [];
}

const scopes: readonly Scope[] = ['pair', 'block', 'document'];

function findingsBySegment(document: Document): Map<string, Finding[]> {
  const bySegment = new Map<string, Finding[]>();
  for (const scope of scopes)
    for (const check of document.checks.filter((each) => each.scope === scope))
      for (const finding of check.findings) {
        const segment = scope === 'pair' ? check.subject : finding.segment;
        if (segment === undefined || isDismissed(finding, document.dismissals)) continue;
        bySegment.set(segment, [...(bySegment.get(segment) ?? []), finding]);
      }
  return bySegment;
}
