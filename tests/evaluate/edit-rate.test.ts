import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCorpus, valueOf } from '../../src/evaluate/count-corpus.js';
import { characterEdits, countEdits, wordEdits } from '../../src/evaluate/edit-rate.js';

const rate = (metric: typeof wordEdits, hypotheses: string[], references: string[]): number =>
  valueOf(countCorpus(metric, hypotheses, references));

/** The textbook's table, for comparison. */
function plainEdits(left: readonly string[], right: readonly string[]): number {
  let row = right.map((_, index) => index + 1);
  row.unshift(0);
  for (const [index, item] of left.entries()) {
    const next = [index + 1];
    for (const [at, other] of right.entries())
      next.push(
        Math.min((row[at] ?? 0) + (item === other ? 0 : 1), (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}

describe('post-edit distance', () => {
  it('is the share of words to change, over all sentences', () => {
    expect(rate(wordEdits, ['the cat sat', 'it rains'], ['the dog sat', 'it rains today'])).toBeCloseTo(
      100 / 3,
    );
  });

  it('in characters counts an emoji once, and white space too', () => {
    expect(rate(characterEdits, ['ab😀'], ['ab c'])).toBe(50);
  });

  it('is 0 where nothing is to change, and 100 where all of it was invented', () => {
    expect(rate(wordEdits, ['same words'], ['same  words'])).toBe(0);
    expect(rate(wordEdits, [''], [''])).toBe(0);
    expect(rate(wordEdits, ['invented'], [''])).toBe(100);
    expect(rate(wordEdits, [''], ['all of it'])).toBe(100);
  });

  it('is that of the textbook', () => {
    const lists = fc.array(fc.constantFrom('a', 'b', 'cc', '😀'), { maxLength: 12 });
    fc.assert(
      fc.property(lists, lists, (left, right) => {
        expect(countEdits(left, right)).toBe(plainEdits(left, right));
      }),
    );
  });

  it('takes a line of a hundred thousand words', () => {
    const words = Array.from({ length: 100_000 }, (_, index) => `word${index}`);
    expect(countEdits(words, words)).toBe(0);
    expect(countEdits(words, words.with(50_000, 'other'))).toBe(1);
  });
});
