import { splitSentences } from '../../../language/split-sentences.js';
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
 * far the length is from the usual one, the widest gap, its share of the content, and the logarithm of the source's characters. What is left
 * out is a clause (something stands before it that begins one), an end, a sentence, or has a name, more often than what is only said otherwise.
 */
const omitted = {
  length: 2.41,
  gap: 0.51,
  share: 0.43,
  size: 1.47,
  opensClause: 0.98,
  endsText: 1.46,
  fewerSentences: 3.57,
  named: 1.31,
  bias: -13.69,
};
const inserted = {
  length: 2.32,
  gap: 0.44,
  share: 6.63,
  size: 1.77,
  opensClause: 0,
  endsText: 0,
  fewerSentences: 0,
  named: 0,
  bias: -15,
};
/** Logarithm of the usual length to the source's: it falls with the logarithm of the source's characters, without padding and with it. */
const usual = { bare: { start: 0.617, slope: -0.1305 }, whole: { start: 0.405, slope: -0.0988 } };
/** Fewer words than these make no share. */
const fewWords = 3;
/** Odds (natural logarithm) from which it is worth a look, and from which it is sure enough to block. */
const odds = { omitted: 1.5, surelyOmitted: 4, added: 1.6 };
/** A lighter gap is a word, or two that no table knows; what is added has to be more. */
const lightest = { omitted: 1, added: 2 };

export const judgeCompleteness = oncePerPair((pair: Pair): Completeness => {
  const before = pair.source.text.trim();
  const after = pair.target.text.trim();
  const { lost, added, size, writtenOut } = coverPair(pair);
  const short = -deviation(usual.bare, size, after.length);
  const long = deviation(usual.whole, before.length, after.length - writtenOut);
  const mayOmit = lost.weight > lightest.omitted && size >= shortestSource.omitted;
  const omission = mayOmit ? score(omitted, short, lost, size, hasFewerSentences(pair)) : -Infinity;
  const mayAdd = added.weight > lightest.added && before.length >= shortestSource.added;
  const addition = mayAdd ? score(inserted, long, added, before.length, false) : -Infinity;
  return {
    omitted: omission < odds.omitted ? 'no' : omission < odds.surelyOmitted ? 'perhaps' : 'surely',
    added: addition >= odds.added,
    percent: Math.round((after.length / before.length) * 100),
  };
});

/** Marks that may end a sentence before another one begins. */
const innerEnd = /[.!?…]["”’)]*\s+\S/u;

/** Whether the source has more sentences than the target. */
export const hasFewerSentences = oncePerPair(({ source, target, from, to }: Pair): boolean => {
  if (!innerEnd.test(source.text)) return false;
  const before = splitSentences(source.text, from.sentences).sentences.length;
  return splitSentences(target.text, to.sentences).sentences.length < before;
});

/** Standard deviations from the usual length, which is surer the longer the source is. */
function deviation({ start, slope }: typeof usual.bare, before: number, after: number): number {
  const spread = 0.1 + 4.5 / Math.max(before, 40);
  return (Math.log(Math.max(after, 1) / before) - start - slope * Math.log(before)) / spread;
}

function score(model: typeof omitted, far: number, gap: Gap, size: number, hasFewer: boolean): number {
  const share = gap.weight / Math.max(fewWords, gap.content);
  return (
    model.length * far +
    model.gap * gap.weight +
    model.share * share +
    model.size * Math.log(size) +
    (gap.opensClause ? model.opensClause : 0) +
    (gap.endsText ? model.endsText : 0) +
    (gap.named ? model.named : 0) +
    (hasFewer ? model.fewerSentences : 0) +
    model.bias
  );
}
