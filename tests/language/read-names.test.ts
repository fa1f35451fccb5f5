import { describe, expect, it } from 'vitest';
import { english } from '../../src/language/english/index.js';
import { isAdaptation, normalizeWord } from '../../src/language/fold-spelling.js';
import { indonesian } from '../../src/language/indonesian/index.js';
import { readWords } from '../../src/language/read-names.js';

/** Words with a capital that does not only open a sentence. */
function capitals(text: string): string[] {
  return readWords(text, indonesian.names)
    .filter((word) => word.capital && !word.opens)
    .map((word) => word.text);
}

function keysOf(word: string, text: string, language = indonesian): readonly string[] {
  return readWords(text, language.names).find((each) => each.text === word)?.keys ?? [];
}

describe('words of a text', () => {
  it('have a capital that proves nothing at the start of a sentence, of a quotation and after a colon', () => {
    expect(capitals('Ia tiba. Kemudian, “Kami siap,” kata Budi: Semua baik.')).toEqual(['Budi']);
  });

  it('do not start a sentence after an initial or a short title', () => {
    expect(capitals('Menurut John F. Kennedy dan Dr. Siti, itu benar.')).toEqual([
      'John',
      'F',
      'Kennedy',
      'Dr',
      'Siti',
    ]);
  });

  it('keep their offsets in the text as given', () => {
    const text = 'Kata Sri Mulyani, U.S. Steel.';
    for (const word of readWords(text, english.names)) {
      expect(text.slice(word.start, word.end)).toBe(word.text);
    }
  });

  it('lose a possessive and keep an apostrophe inside', () => {
    expect(readWords('Korea’s O’Brien', english.names).map((word) => word.text)).toEqual([
      'Korea',
      'O’Brien',
    ]);
  });
});

describe('names that the tables know', () => {
  it('are found by their longest form', () => {
    expect(keysOf('Laut', 'di Laut Cina Selatan')).toEqual(['south china sea']);
    expect(keysOf('Korut', 'pasukan Korut')).toContain('north korea');
  });

  it('are the same in both languages whatever their form', () => {
    expect(keysOf('Mesir', 'Presiden Mesir')).toContain('egypt');
    expect(keysOf('British', 'the British army', english)).toContain('britain');
    expect(keysOf('Inggris', 'tentara Inggris')).toContain('britain');
  });

  it('read dotted and plain capitals alike, and leave the small word alone', () => {
    expect(keysOf('U.S', 'the U.S. army', english)).toEqual(keysOf('US', 'the US army', english));
    expect(keysOf('us', 'he told us', english)).toEqual([]);
  });
});

describe('spelling', () => {
  it.each([
    ['damaskus', 'damascus'],
    ['konservatif', 'conservative'],
    ['strategi', 'strategic'],
    ['masyhad', 'mashhad'],
  ])('takes %s and %s for one word of two languages', (from, to) => {
    expect(isAdaptation(from, to)).toBe(true);
  });

  it.each([
    ['prabowo', 'prabovo'],
    ['pyongyang', 'pyeongyang'],
    ['jakarta', 'jakarto'],
  ])('takes %s and %s for a slip', (from, to) => {
    expect(isAdaptation(from, to)).toBe(false);
  });

  it('does not see accents, case, hyphens and apostrophes', () => {
    expect(normalizeWord('Pelé')).toBe('pele');
    expect(normalizeWord('Qur’an')).toBe('quran');
    expect(normalizeWord('Jong-Un')).toBe('jongun');
  });
});
