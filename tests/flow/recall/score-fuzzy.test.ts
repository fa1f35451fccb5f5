import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreFuzzy } from '../../../src/flow/recall/score-fuzzy.js';

const sentence = 'Presiden tiba di Jakarta pada hari Senin pagi.';

describe('the likeness of two sentences', () => {
  it.each([
    // 8 words, one replaced, one put in (of 9), one taken out.
    ['one word is another', 'Presiden tiba di Bandung pada hari Senin pagi.', 87],
    ['one word more', 'Presiden tiba di Jakarta pada hari Senin pagi kemarin.', 88],
    ['one word less', 'Presiden tiba di Jakarta pada hari Senin.', 87],
    ['half of the words are others', 'Menteri berangkat dari Jakarta pada hari Selasa pagi.', 50],
    ['no word is the same', 'Hujan turun semalam.', 0],
  ])('is the share of words kept: %s', (_what, other, score) => {
    expect(scoreFuzzy(sentence, other)).toBe(score);
  });

  it.each([
    ['case', 'PRESIDEN TIBA DI JAKARTA PADA HARI SENIN PAGI.'],
    ['punctuation', 'Presiden tiba, di Jakarta, pada hari Senin pagi!'],
    ['quotation marks', '“Presiden tiba di Jakarta pada hari Senin pagi.”'],
    ['white space', 'Presiden  tiba di\nJakarta pada hari Senin pagi.'],
  ])('is 99 where only %s differs: no fuzzy match is ever exact', (_what, other) => {
    expect(scoreFuzzy(sentence, other)).toBe(99);
  });

  it('is the same for a letter with its accent written in one piece or in two', () => {
    expect(scoreFuzzy('Café itu tutup.', 'Café itu tutup.'.normalize('NFD'))).toBe(99);
  });

  it('is at most 94 where a figure is another, however long the sentence', () => {
    const long = `${'kata '.repeat(200)}naik 5 persen`;
    expect(scoreFuzzy(long, long.replace('5', '7'))).toBe(94);
    expect(scoreFuzzy('Harga naik 5 persen.', 'Harga naik 5 persen!')).toBe(99);
  });

  it.each([
    ['a decimal comma that is a point', 'naik 1,5 miliar', 'naik 1.5 miliar', 99],
    [
      'a dropped digit',
      'naik 1,5 miliar rupiah sejak tahun lalu',
      'naik 15 miliar rupiah sejak tahun lalu',
      75,
    ],
    ['figures that changed places', 'skor 2 lawan 1 di Solo', 'skor 1 lawan 2 di Solo', 66],
  ])('sees %s', (_what, left, right, score) => {
    expect(scoreFuzzy(left, right)).toBe(score);
  });

  it('is 0 where there is no word at all', () => {
    expect(scoreFuzzy('* * *', '* * *')).toBe(0);
    expect(scoreFuzzy('', 'Presiden tiba.')).toBe(0);
  });

  it('lies between 0 and 99 and does not depend on the side, whatever the words', () => {
    const text = fc
      .array(fc.constantFrom('satu', 'Dua', '3', '30', 'tiga,', '북한', '😀'))
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (left, right) => {
        const score = scoreFuzzy(left, right);
        expect(score).toBe(scoreFuzzy(right, left));
        expect(Number.isInteger(score) && score >= 0 && score <= 99).toBe(true);
      }),
    );
  });
});
