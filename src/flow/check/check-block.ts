import type { Finding } from '../../model/finding.js';
import { hashText } from '../../model/text.js';
import type { BlockCheck, CheckedBlock } from './check.js';
import { quoteBalance } from './quote-balance.js';

const checks: readonly BlockCheck[] = [quoteBalance];

/** Findings that one sentence alone cannot prove, because a quotation may run over several. */
export function checkBlock(block: CheckedBlock): Finding[] {
  const read = block.segments.flatMap(({ source, target }) => [hashText(source), hashText(target)]);
  return checks
    .flatMap((check) => check(block))
    .map(({ code, severity, values, source, target, segment }) => ({
      code,
      severity,
      scope: 'block',
      values,
      spans: { source, target },
      segment,
      read,
    }));
}
