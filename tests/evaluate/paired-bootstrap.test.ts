import { describe, expect, it } from 'vitest';
import { chrf } from '../../src/evaluate/chrf.js';
import { countCorpus } from '../../src/evaluate/count-corpus.js';
import { wordEdits } from '../../src/evaluate/edit-rate.js';
import { pairedBootstrap, type Difference } from '../../src/evaluate/paired-bootstrap.js';

const references = Array.from(
  { length: 60 },
  (_, index) => `minister number ${index} opened the bridge on Monday`,
);
/** One word wrong in every n-th sentence, beginning with a given one. */
const wrongEvery = (step: number, first = 0): string[] =>
  references.map((sentence, index) =>
    index % step === first ? sentence.replace('opened', 'closed') : sentence,
  );

function compare(system: string[], baseline: string[], against = references): Difference[] {
  const count = (hypotheses: string[]) =>
    [chrf, wordEdits].map((metric) => countCorpus(metric, hypotheses, against));
  return pairedBootstrap(count(system), count(baseline));
}

describe('the paired bootstrap', () => {
  it('calls a system better that errs less, in scores and in edits', () => {
    const differences = compare(wrongEvery(10), wrongEvery(2));
    expect(differences.map(({ verdict }) => verdict)).toEqual(['better', 'better']);
    for (const { p } of differences) expect(p).toBeLessThan(0.01);
    const [scores, edits] = differences;
    expect(scores?.interval[0]).toBeGreaterThan(0);
    expect(edits?.interval[1]).toBeLessThan(0);
    expect(edits?.difference).toBeCloseTo((100 * (6 - 30)) / (60 * 8), 9);
  });

  it('calls the other one worse', () => {
    expect(compare(wrongEvery(2), wrongEvery(10))[0]?.verdict).toBe('worse');
  });

  it('leaves open what may be chance', () => {
    const [difference] = compare(wrongEvery(6, 1), wrongEvery(6, 4));
    expect(difference?.verdict).toBe('unclear');
    expect(difference?.interval[0]).toBeLessThan(0);
    expect(difference?.interval[1]).toBeGreaterThan(0);
  });

  it('finds no difference between a system and itself', () => {
    expect(compare(wrongEvery(3), wrongEvery(3))[0]).toMatchObject({
      difference: 0,
      p: 1,
      verdict: 'unclear',
    });
  });

  it('says nothing on a handful of sentences, however far apart', () => {
    const few = references.slice(0, 19);
    const [difference] = compare(
      few,
      few.map(() => 'nothing of it'),
      few,
    );
    expect(difference?.verdict).toBe('few');
  });

  it('gives the same answer every time', () => {
    expect(compare(wrongEvery(5), wrongEvery(3))).toEqual(compare(wrongEvery(5), wrongEvery(3)));
  });
});
