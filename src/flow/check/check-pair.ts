import type { Finding } from '../../model/finding.js';
import { hashText } from '../../model/text.js';
import type { Pair, PairCheck } from './check.js';
import { codesKept } from './codes-kept.js';
import { empty } from './empty.js';
import { length } from './length.js';
import { modelChatter } from './model-chatter.js';
import { numbers } from './numbers.js';
import { sameSource } from './same-source.js';
import { termForbidden } from './term-forbidden.js';
import { termPinned } from './term-pinned.js';
import { untranslated } from './untranslated.js';

/** What blocks comes first. An empty target fails `empty` alone: everything else would only repeat it. */
const checks: readonly PairCheck[] = [
  termPinned,
  termForbidden,
  numbers,
  codesKept,
  sameSource,
  untranslated,
  modelChatter,
  length,
];

/** All findings about one pair. Runs offline and reads nothing but its arguments; `segment` only labels the findings. */
export function checkPair(input: Pair & { readonly segment?: string }): Finding[] {
  const { segment, ...pair } = input;
  const read = [hashText(pair.source), hashText(pair.target)];
  const nothing = empty(pair);
  const reports = nothing.length > 0 ? nothing : checks.flatMap((check) => check(pair));
  return reports.map(({ code, severity, values, source, target }) => ({
    code,
    severity,
    scope: 'pair',
    values,
    spans: { source, target },
    ...(segment === undefined ? {} : { segment }),
    read,
  }));
}
