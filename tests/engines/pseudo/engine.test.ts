import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accentWords } from '../../../src/engines/pseudo/accent-words.js';
import { createPseudoEngine } from '../../../src/engines/pseudo/engine.js';
import { describeEngine } from '../../contracts/engine.js';

describeEngine('pseudo', async () => createPseudoEngine());

describe('pseudo-translation', () => {
  it('accents words and sets brackets around the sentence', () => {
    expect(accentWords('Saya makan.', [])).toBe('[Śáýá ḿáķáń.]');
  });

  it('leaves figures, tags and entities alone', () => {
    const wire = '<g id="1">Rp 2,5</g> &amp; 40&#37;<x id="2"/> &lt;3';
    expect(accentWords(wire, [])).toBe('[<g id="1">Ŕṕ 2,5</g> &amp; 40&#37;<x id="2"/> &lt;3]');
  });

  it('puts the target form where a term stands, the longer term first', () => {
    const terms = [
      { source: 'Bank', target: 'bank' },
      { source: 'Bank Indonesia', target: 'Bank Indonesia (BI)' },
      { source: 'R&D', target: 'R&D' },
    ];
    expect(accentWords('bank indonesia dan Bank, R&amp;D; Banker', terms)).toBe(
      '[Bank Indonesia (BI) đáń bank, R&amp;D; Ɓáńķéŕ]',
    );
  });

  it('leaves what is marked as not to be translated', () => {
    expect(accentWords('di <span translate="no" id="t1">House</span>', [])).toBe(
      '[đí <span translate="no" id="t1">House</span>]',
    );
  });

  it('never gives the source back, whatever it is', () => {
    const texts = string({ unit: 'grapheme' });
    assert(
      property(texts, (wire) => {
        expect(accentWords(wire, [])).not.toBe(wire);
      }),
    );
  });

  it('marks its words as practice', () => {
    expect(createPseudoEngine().traits.practice).toBe(true);
  });
});
