import type { Document } from './document.js';
import type { Check, Dismissal, Finding, Scope, Values } from './finding.js';
import { hashData, type Hash } from './hash.js';
import type { Comment } from './comment.js';
import { hasStandingQuery, queryBehind } from './source-query.js';

/**
 * The decision under which a finding is no fault; null where it stands open. A dismissal holds for the same code and values at the same segment
 * while all that was read has the same hashes.
 */
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

/**
 * A finding with the segment that it is shown at, the decision under which it is no fault, and the query for which it warns where it would block:
 * the severity that counts is the one here.
 */
export interface ShownFinding {
  readonly finding: Finding;
  readonly segment: string;
  readonly dismissed: Dismissal | null;
  readonly query: Comment | null;
}

/** Names a finding while what was read is the same. */
export function findingId({ code, segment, read, values, spans }: Finding): Hash {
  return hashData([code, segment, read, values, spans]);
}

type Findings = ReadonlyMap<string, readonly ShownFinding[]>;

/** By the checks and the dismissals: a document whose words alone changed has the same ones. */
const found = new WeakMap<readonly Check[], WeakMap<readonly Dismissal[], Findings>>();

/** Findings of a segment, open or dismissed: those of its pair, then those of its block and of the document that are shown at it. */
export function findingsShownAt(document: Document, segment: string): readonly ShownFinding[] {
  const shown = asChecked(document, segment);
  if (shown.length === 0 || !hasStandingQuery(segment, document)) return shown;
  return shown.map((each) => {
    const query = queryBehind(each.finding, segment, document);
    return query ? { ...each, finding: { ...each.finding, severity: 'warning' }, query } : each;
  });
}

function asChecked({ checks, dismissals }: Document, segment: string): readonly ShownFinding[] {
  const byDismissals = found.get(checks) ?? new WeakMap<readonly Dismissal[], Findings>();
  found.set(checks, byDismissals);
  const findings = byDismissals.get(dismissals) ?? findingsBySegment(checks, dismissals);
  byDismissals.set(dismissals, findings);
  return findings.get(segment) ?? none;
}

const none: readonly ShownFinding[] = [];

/** Those of a segment that stand open. */
export function openFindingsOf(document: Document, segment: string): readonly Finding[] {
  return findingsShownAt(document, segment)
    .filter(({ dismissed }) => dismissed === null)
    .map(({ finding }) => finding);
}

const scopes: readonly Scope[] = ['pair', 'block', 'document'];

function findingsBySegment(checks: readonly Check[], dismissals: readonly Dismissal[]): Findings {
  const bySegment = new Map<string, readonly ShownFinding[]>();
  for (const scope of scopes)
    for (const check of checks) {
      if (check.scope !== scope || check.findings.length === 0) continue;
      const shown = shownOf(check, dismissals);
      if (scope === 'pair') bySegment.set(check.subject, shown);
      else
        for (const each of shown)
          bySegment.set(each.segment, [...(bySegment.get(each.segment) ?? none), each]);
    }
  return bySegment;
}

/** Most checks are the same after a save. */
const shownBefore = new WeakMap<
  Check,
  { readonly dismissals: readonly Dismissal[]; readonly shown: readonly ShownFinding[] }
>();

function shownOf(check: Check, dismissals: readonly Dismissal[]): readonly ShownFinding[] {
  const before = shownBefore.get(check);
  if (before && (before.dismissals === dismissals || before.dismissals.length + dismissals.length === 0))
    return before.shown;
  const shown = check.findings.flatMap((finding) => {
    const segment = check.scope === 'pair' ? check.subject : finding.segment;
    return segment === undefined
      ? []
      : [{ finding, segment, dismissed: dismissalOf(finding, dismissals), query: null }];
  });
  shownBefore.set(check, { dismissals, shown });
  return shown;
}
