import type { FindingView } from '../../api/finding.js';
import { sentenceKey } from '../../model/finding.js';
import { findingId, type ShownFinding } from '../../model/open-findings.js';
import type { Request } from '../context.js';

export function findingView(
  { finding, segment, dismissed, query }: ShownFinding,
  { say }: Request,
): FindingView {
  const { code, severity, scope, values, spans, fix } = finding;
  return {
    id: findingId(finding),
    code,
    severity,
    scope,
    segment,
    title: say(`finding.${code}.title`),
    sentence: say(sentenceKey(finding), values),
    source: [...spans.source],
    target: [...spans.target],
    fix: fix ?? null,
    dismissed: dismissed && {
      id: dismissed.id,
      by: dismissed.by,
      why: dismissed.why,
      at: dismissed.at ?? null,
    },
    query: query && { by: query.by },
  };
}
