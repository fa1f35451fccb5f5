import type { Finding } from '../../model/finding.js';
import type { Hash } from '../../model/hash.js';
import { hashText } from '../../model/text.js';
import { blockChecks } from './all-checks.js';
import type { CheckedBlock } from './check.js';
import { findingsOf } from './findings-of.js';

/** Findings that one sentence alone cannot prove, because a quotation may run over several. */
export function checkBlock(block: CheckedBlock): Finding[] {
  const read = (): Hash[] =>
    block.segments.flatMap(({ source, target }) => [hashText(source), hashText(target)]);
  return blockChecks.flatMap((check) => findingsOf(check, check.run(block), 'block', read));
}
