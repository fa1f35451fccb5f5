import type { Document } from './document.js';
import type { Dismissal, Finding, Scope, Values } from './finding.js';
import { hashData, type Hash } from './hash.js';

/** A dismissal holds for the same code and values at the same segment while all that was read has the same hashes. */
export function isDismissed(finding: Finding, dismissals: readonly Dismissal[]): boolean {
  return dismissalOf(finding, dismissals) !== null;
}

/** The decision under which a finding is no fault; null where it stands open. */
export function dismissalOf(finding: Finding, dismissals: readonly Dismissal[]): Dismissal | null {
  const fits = (dismissal: Dismissal): boolean =>
    dismissal.code === finding.code &&
    dismissal.segment === finding.segment &&
    sameHashes(dismissal.read, finding.read) &&
    sameValues(dismissal.values, finding.values);
  return dismissals.find(fits) ?? null;
}

function sameHashes(left: readonly Hash[], right: readonly Hash[]): boolean {
  return left.length === right.length && left.every((hash, index) => hash === right[index]);
}

function sameValues(left: Values, right: Values): boolean {
  const names = Object.keys(left);
  return names.length === Object.keys(right).length && names.every((name) => left[name] === right[name]);
}

/** A finding with the segment that it is shown at, and the decision under which it is no fault. */
export interface ShownFinding {
  readonly finding: Finding;
  readonly segment: string;
  readonly dismissed: Dismissal | null;
}

/** Names a finding while what was read is the same. */
export function findingId({ code, segment, read, values, spans }: Finding): Hash {
  return hashData([code, segment, read, values, spans]);
}

/** Found once a document, since every segment asks. */
const found = new WeakMap<Document, ReadonlyMap<string, readonly ShownFinding[]>>();

/** Findings of a segment, open or dismissed: those of its pair, then those of its block and of the document that are shown at it. */
export function findingsShownAt(document: Document, segment: string): readonly ShownFinding[] {
  const findings = found.get(document) ?? findingsBySegment(document);
  found.set(document, findings);
  return findings.get(segment) ?? [];
}

/** Those of a segment that stand open. */
export function openFindingsOf(document: Document, segment: string): readonly Finding[] {
  return findingsShownAt(document, segment)
    .filter(({ dismissed }) => dismissed === null)
    .map(({ finding }) => finding);
}

const scopes: readonly Scope[] = ['pair', 'block', 'document'];

function findingsBySegment(document: Document): Map<string, ShownFinding[]> {
  const bySegment = new Map<string, ShownFinding[]>();
  for (const scope of scopes)
    for (const check of document.checks.filter((each) => each.scope === scope))
      for (const finding of check.findings) {
        const segment = scope === 'pair' ? check.subject : finding.segment;
        if (segment === undefined) continue;
        const shown = { finding, segment, dismissed: dismissalOf(finding, document.dismissals) };
        const siblings = bySegment.get(segment);
        if (siblings) siblings.push(shown);
        else bySegment.set(segment, [shown]);
      }
  return bySegment;
}
