import type { Finding } from '../../model/finding.js';
import { hashData, type Hash } from '../../model/hash.js';
import { hashText } from '../../model/text.js';
import { documentChecks } from './all-checks.js';
import type { CheckedDocument } from './check.js';
import { findingsOf } from './findings-of.js';

/** Findings that only the whole article can show, such as one name in two spellings. */
export function checkStory(document: CheckedDocument): Finding[] {
  const pairs = document.blocks.flatMap((block) => block.segments);
  // One hash for the whole: an article's findings would otherwise carry thousands each.
  const read = (): Hash[] => [
    hashData(pairs.map(({ source, target }) => [hashText(source), hashText(target)])),
  ];
  return documentChecks.flatMap((check) => findingsOf(check, check.run(document), 'document', read));
}
