import type { Language } from '../language/language.js';
import type { Finding } from '../model/finding.js';
import { checkPair } from './check/check-pair.js';
import type { Pair } from './check/check.js';

/** So many pairs are kept; beyond them all are forgotten at once, so that a long run keeps no more. */
const mostPairs = 1000;

const known = new WeakMap<Language, Map<string, readonly Finding[]>>();

/** `checkPair`, once for all pairs that read the same: an agency's paragraphs stand in many articles, and memory fills them with the same words. */
export function checkPairOnce(pair: Pair): readonly Finding[] {
  const findings = known.get(pair.from) ?? new Map<string, readonly Finding[]>();
  known.set(pair.from, findings);
  const key = contentOf(pair);
  const before = findings.get(key);
  if (before) return before;
  const fresh = checkPair(pair);
  if (findings.size >= mostPairs) findings.clear();
  findings.set(key, fresh);
  return fresh;
}

/** All that a check reads of a pair but the source's language, which may be a desk's own. */
function contentOf({ source, target, receipts, forbidden, practice, fast, to }: Pair): string {
  const ruledOut = forbidden.map(({ entry, form, span }) => [entry.source, form, span]);
  return JSON.stringify([to.code, source, target, receipts, ruledOut, practice, fast]);
}
