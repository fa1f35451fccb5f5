import { distance } from 'fastest-levenshtein';
import type { Metric, MetricName } from './metric.js';
import { splitAtSpace } from './python-space.js';

/** Comparing takes the product of both lengths. A longer text is no sentence: it is compared piece by piece, which can only say too much. */
const LONGEST = 5000;

/**
 * Post-edit distance in words: insertions, deletions and substitutions that make the hypothesis the reference, in percent of the words of the
 * reference. The word error rate (Levenshtein 1966); unlike TER, a moved phrase is paid for word by word.
 */
export const wordEdits: Metric = makeEditRate('wordEdits', 'unit:word', splitAtSpace);

/** The same in characters (code points), white space included: what an editor would type. */
export const characterEdits: Metric = makeEditRate('characterEdits', 'unit:character', (text) =>
  Array.from(text),
);

/** Counts: edits, length of the reference. */
function makeEditRate(name: MetricName, unit: string, split: (text: string) => string[]): Metric {
  return {
    name,
    signature: `nrefs:1|case:mixed|${unit}|moves:no`,
    better: 'lower',
    size: 2,
    count(hypothesis, reference) {
      const wanted = split(reference);
      return [countEdits(split(hypothesis), wanted), wanted.length];
    },
    value(counts) {
      const edits = counts[0] ?? 0;
      const length = counts[1] ?? 0;
      if (length === 0) return edits === 0 ? 0 : 100;
      return (100 * edits) / length;
    },
  };
}

/** Insertions, deletions and substitutions between two lists. */
export function countEdits(left: readonly string[], right: readonly string[]): number {
  const pieces = Math.ceil(Math.max(left.length, right.length) / LONGEST);
  let edits = 0;
  for (let piece = 0; piece < pieces; piece++) {
    const part = (list: readonly string[]): readonly string[] =>
      list.slice(
        Math.floor((list.length * piece) / pieces),
        Math.floor((list.length * (piece + 1)) / pieces),
      );
    const codes = new Map<string, number>();
    edits += distance(encode(part(left), codes), encode(part(right), codes));
  }
  return edits;
}

/** One UTF-16 unit an item, whatever it holds: two pieces have fewer items than there are units. */
function encode(items: readonly string[], codes: Map<string, number>): string {
  let text = '';
  for (const item of items) {
    const code = codes.get(item) ?? codes.size;
    codes.set(item, code);
    text += String.fromCharCode(code);
  }
  return text;
}
