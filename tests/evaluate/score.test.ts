import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { score } from '../../src/evaluate/score.js';
import { Fault } from '../../src/model/fault.js';

interface Vectors {
  readonly segments: readonly {
    readonly hyp: string;
    readonly ref: string;
    readonly chrF2: number;
    readonly chrF2pp: number;
  }[];
  readonly corpus: { readonly BLEU: number; readonly chrF2: number; readonly chrF2pp: number };
}

/** Made with sacreBLEU itself. */
const { segments, corpus } = JSON.parse(
  readFileSync(join(import.meta.dirname, 'sacrebleu-vectors.json'), 'utf8'),
) as Vectors;

describe('scores equal those of sacreBLEU', () => {
  it('over a corpus', () => {
    const scored = score(
      segments.map(({ hyp }) => hyp),
      segments.map(({ ref }) => ref),
    );
    expect(scored.bleu).toBeCloseTo(corpus.BLEU, 9);
    expect(scored.chrf).toBeCloseTo(corpus.chrF2, 9);
    expect(scored.chrfpp).toBeCloseTo(corpus.chrF2pp, 9);
  });

  it.each(segments)('for “$hyp”', ({ hyp, ref, chrF2, chrF2pp }) => {
    const scored = score([hyp], [ref]);
    expect(scored.chrf).toBeCloseTo(chrF2, 9);
    expect(scored.chrfpp).toBeCloseTo(chrF2pp, 9);
  });
});

describe('score', () => {
  it('names how each value was reckoned', () => {
    expect(score([], []).signature).toEqual({
      bleu: 'nrefs:1|case:mixed|eff:no|tok:13a|smooth:exp',
      chrf: 'nrefs:1|case:mixed|eff:yes|nc:6|nw:0|space:no',
      chrfpp: 'nrefs:1|case:mixed|eff:yes|nc:6|nw:2|space:no',
    });
  });

  it('is 100 for the reference itself, and 0 for nothing', () => {
    const sentences = ['The president visited North Korea on Monday.'];
    const same = score(sentences, sentences);
    expect([same.bleu, same.chrf, same.chrfpp].map((each) => Math.round(each))).toEqual([100, 100, 100]);
    expect(score([''], sentences)).toMatchObject({ bleu: 0, chrf: 0, chrfpp: 0 });
    expect(score([], [])).toMatchObject({ bleu: 0, chrf: 0, chrfpp: 0 });
  });

  it('refuses lists of different lengths, and says both', () => {
    const attempt = (): unknown => score(['one'], ['one', 'two']);
    expect(attempt).toThrow(Fault);
    expect(attempt).toThrow(/"hypotheses":1,"references":2/u);
  });

  it('counts an emoji as one character', () => {
    // One of two characters is right, no pair is: precision and recall are 1/2 and 0, over two orders.
    expect(score(['😀a'], ['😀b']).chrf).toBeCloseTo(25, 9);
  });
});
