import type { Pair } from '../check.js';
import { oncePerPair } from '../once-per-pair.js';
import { coverPair, type Gap } from './coverage.js';

/** Whether a piece of the source is left out, or the target has one of its own. */
export interface Completeness {
  readonly omitted: 'no' | 'perhaps' | 'surely';
  readonly added: boolean;
  /** Characters of the target to those of the source, in percent. */
  readonly percent: number;
}

/** Below this many characters of source a length says nothing: a headline of two words may double. */
const shortestSource = { omitted: 45, added: 40 };

/**
 * Logistic regression over human translations from Indonesian to English and the same with a clause or a sentence taken out, or put in: how
 * far the length is from the usual one, the widest gap, its share of the content, and the logarithm of the source's characters.
 */
const omitted = { length: 1.88, gap: 0.55, share: 3.59, size: 1.91, bias: -13.68 };
const inserted = { length: 2.32, gap: 0.44, share: 6.63, size: 1.77, bias: -15.0 };
/** Logarithm of the usual length to the source's: it falls with the logarithm of the source's characters, without padding and with it. */
const usual = { bare: { start: 0.617, slope: -0.1305 }, whole: { start: 0.405, slope: -0.0988 } };
/** Fewer words than these make no share. */
const fewWords = 3;
/** Odds (natural logarithm) from which it is worth a look, and from which it is sure enough to block. */
const odds = { omitted: 2.5, surelyOmitted: 4.5, added: 1.6 };
/** A lighter gap is two words that no table knows. */
const lightest = 2;

export const judgeCompleteness = oncePerPair((pair: Pair): Completeness => {
  const before = pair.source.text.trim();
  const after = pair.target.text.trim();
  const { lost, added, size } = coverPair(pair);
  const short = -deviation(usual.bare, size, after.length);
  const long = deviation(usual.whole, before.length, after.length);
  const omission =
    isWideEnough(lost) && size >= shortestSource.omitted ? score(omitted, short, lost, size) : -Infinity;
  const addition =
    isWideEnough(added) && before.length >= shortestSource.added
      ? score(inserted, long, added, before.length)
      : -Infinity;
  return {
    omitted: omission < odds.omitted ? 'no' : omission < odds.surelyOmitted ? 'perhaps' : 'surely',
    added: addition >= odds.added,
    percent: Math.round((after.length / before.length) * 100),
  };
});

function isWideEnough(gap: Gap): boolean {
  return gap.weight > lightest;
}

/** Standard deviations from the usual length, which is surer the longer the source is. */
function deviation({ start, slope }: typeof usual.bare, before: number, after: number): number {
  const spread = 0.1 + 4.5 / Math.max(before, 40);
  return (Math.log(Math.max(after, 1) / before) - start - slope * Math.log(before)) / spread;
}

function score(model: typeof omitted, far: number, gap: Gap, size: number): number {
  const share = gap.weight / Math.max(fewWords, gap.content);
  return (
    model.length * far +
    model.gap * gap.weight +
    model.share * share +
    model.size * Math.log(size) +
    model.bias
  );
}
