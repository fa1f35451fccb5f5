import { checkOf } from './checked.js';
import { blockWith, type Document } from './document.js';
import type { Check, Dismissal, Finding, Values } from './finding.js';
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

/** Findings of a segment, open or dismissed: those of its pair, then those of its block and of the document that are shown at it. */
export function findingsShownAt(document: Document, segment: string): readonly ShownFinding[] {
  const shown = asChecked(document, segment);
  if (shown.length === 0 || !hasStandingQuery(segment, document)) return shown;
  return shown.map((each) => {
    const query = queryBehind(each.finding, segment, document);
    return query ? { ...each, finding: { ...each.finding, severity: 'warning' }, query } : each;
  });
}

/** As the checks have them. The article is not walked: a save asks for a few of its segments. */
function asChecked(document: Document, segment: string): readonly ShownFinding[] {
  const block = blockWith(document, segment);
  const pair = checkOf(document, 'pair', segment);
  const wider = [block && checkOf(document, 'block', block.id), checkOf(document, 'document', document.path)];
  const found = pair ? shownOf(pair, document.dismissals) : none;
  const around = wider.flatMap((check) =>
    check ? (bySegment(shownOf(check, document.dismissals)).get(segment) ?? none) : none,
  );
  return around.length === 0 ? found : [...found, ...around];
}

const none: readonly ShownFinding[] = [];

/** Those of a segment that stand open. */
export function openFindingsOf(document: Document, segment: string): readonly Finding[] {
  return findingsShownAt(document, segment)
    .filter(({ dismissed }) => dismissed === null)
    .map(({ finding }) => finding);
}

/** Findings of a block or of the whole article, by the segment that they are shown at. */
const placed = new WeakMap<readonly ShownFinding[], ReadonlyMap<string, readonly ShownFinding[]>>();

function bySegment(shown: readonly ShownFinding[]): ReadonlyMap<string, readonly ShownFinding[]> {
  const known = placed.get(shown);
  if (known) return known;
  const found = new Map<string, ShownFinding[]>();
  for (const each of shown) {
    const beside = found.get(each.segment);
    if (beside) beside.push(each);
    else found.set(each.segment, [each]);
  }
  placed.set(shown, found);
  return found;
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
