import { describe, expect, it } from 'vitest';
import { addAbbreviations } from '../../src/language/add-abbreviations.js';
import { indonesianSentences } from '../../src/language/indonesian/sentences.js';
import { splitSentences } from '../../src/language/split-sentences.js';

function split(text: string, own: Parameters<typeof addAbbreviations>[1]): string[] {
  return splitSentences(text, addAbbreviations(indonesianSentences, own)).sentences.map(
    ({ text: words }) => words,
  );
}

describe('a desk’s own abbreviations', () => {
  it('do not end a sentence before a name', () => {
    const text = 'Rapat dipimpin Tengku. Ahmad di aula.';
    expect(split(text, { abbreviations: [], finalAbbreviations: [] })).toHaveLength(2);
    expect(split(text, { abbreviations: ['Tengku.'], finalAbbreviations: [] })).toEqual([text]);
  });

  it('may end a sentence when they are so listed, whatever the tables say', () => {
    const own = { abbreviations: [], finalAbbreviations: ['Kol.'] };
    expect(split('Ia membeli kol. Andi membayar.', own)).toEqual(['Ia membeli kol.', 'Andi membayar.']);
    expect(split('Ia bertemu Kol. Andi di pasar.', own)).toEqual(['Ia bertemu Kol.', 'Andi di pasar.']);
  });
});
