import type { Finding } from '../../model/finding.js';
import type { Hash } from '../../model/hash.js';
import { hashText } from '../../model/text.js';
import { firstCheck, pairChecks } from './all-checks.js';
import { practiceChecks } from './practice-checks.js';
import type { Pair } from './check.js';
import { findingsOf } from './findings-of.js';

/** All findings about one pair. Runs offline and reads nothing but its arguments; `segment` only labels the findings. */
export function checkPair(input: Pair & { readonly segment?: string }): Finding[] {
  const { segment, ...pair } = input;
  const read = (): Hash[] => [hashText(pair.source), hashText(pair.target)];
  const first = findingsOf(firstCheck, firstCheck.run(pair), 'pair', read);
  const findings =
    first.length > 0
      ? first
      : (pair.practice ? practiceChecks : pairChecks).flatMap((check) =>
          findingsOf(check, check.run(pair), 'pair', read),
        );
  return segment === undefined ? findings : findings.map((finding) => ({ ...finding, segment }));
}
