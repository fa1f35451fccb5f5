import type { Code } from '../../../model/text.js';
import type { Pair, PairCheck, Report } from '../check.js';

/** Inline codes of the source that are lost, doubled, added or crossed in the target. The order of whole pairs may change, as the words' does. */
export const codesKept: PairCheck = {
  code: 'codes.kept',
  severity: 'blocking',
  // Plain pairs have no codes: the tests of the formats show it at work.
  fails: [],
  passes: [{ source: 'Presiden tiba.', target: 'The president arrived.' }],
  run: compareCodes,
};

function compareCodes({ source, target }: Pair): Report[] {
  const expected = countByName(source.codes);
  const given = countByName(target.codes);
  const reports: Report[] = [];
  for (const [name, { code, count }] of expected) {
    const found = given.get(name)?.count ?? 0;
    if (found < count) reports.push(report(undefined, code));
    if (found > count) reports.push(report('doubled', code));
  }
  for (const [name, { code }] of given) {
    if (!expected.has(name)) reports.push(report('added', code));
  }
  const crossed = firstCrossed(target.codes);
  if (reports.length === 0 && crossed && !firstCrossed(source.codes)) {
    reports.push(report('crossed', crossed));
  }
  return reports;
}

/** Without a variant the code is lost. */
function report(variant: string | undefined, inline: Code): Report {
  const values = { markup: inline.data };
  return { ...(variant === undefined ? {} : { variant }), values, source: [], target: [] };
}

function countByName(codes: readonly Code[]): Map<string, { readonly code: Code; readonly count: number }> {
  const counts = new Map<string, { readonly code: Code; readonly count: number }>();
  for (const code of codes) {
    const name = `${code.kind} ${code.pair}`;
    counts.set(name, { code, count: (counts.get(name)?.count ?? 0) + 1 });
  }
  return counts;
}

/** The first code that closes a pair which is not the last one opened. A pair may be opened in one sentence and closed in a later one. */
function firstCrossed(codes: readonly Code[]): Code | null {
  const opened: string[] = [];
  for (const code of codes) {
    if (code.kind === 'open') opened.push(code.pair);
    if (code.kind !== 'close') continue;
    if (opened.includes(code.pair)) {
      if (opened.pop() !== code.pair) return code;
    } else if (codes.some((other) => other.kind === 'open' && other.pair === code.pair)) {
      return code;
    }
  }
  return null;
}
