import type { Finding, Scope, Severity } from '../../model/finding.js';
import type { Hash } from '../../model/hash.js';
import type { PlacedReport, Report } from './check.js';

/** Reports of a check as findings; `read` gives the hashes of all that the check read, which are computed only for a finding. */
export function findingsOf(
  check: { readonly code: string; readonly severity: Severity },
  reports: readonly (Report | PlacedReport)[],
  scope: Scope,
  read: () => readonly Hash[],
): Finding[] {
  if (reports.length === 0) return [];
  const hashes = read();
  return reports.map(({ source, target, severity, ...rest }) => ({
    code: check.code,
    severity: severity ?? check.severity,
    scope,
    ...rest,
    spans: { source, target },
    read: hashes,
  }));
}
