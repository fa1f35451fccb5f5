import { describe, expect, it } from 'vitest';
import { findTerms } from '../../src/glossary/find-terms.js';
import { indexOf } from './build-glossary.js';

describe('a long text', () => {
  const index = indexOf(
    'source: AS, target: US, notBefore: [Roma], notAfter: [klub bola]',
    'source: Menteri Luar Negeri, target: Foreign Minister',
    'source: menteri, target: minister',
  );

  it('gives every term once and no other, wherever it stands', () => {
    const piece =
      'AS Roma, klub bola AS, anti-AS dan Menteri Luar Negeri atau Menteri-Menteri Luar, kata dia. ';
    const short = findTerms(piece, index);
    expect(short.map(({ form }) => form)).toEqual(['AS', 'Menteri Luar Negeri', 'Menteri-Menteri']);
    const times = 3000;
    const long = findTerms(piece.repeat(times), index);
    expect(long).toHaveLength(short.length * times);
    const misplaced = long.filter((found, place) => {
      const like = short[place % short.length];
      const offset = piece.length * Math.floor(place / short.length);
      return found.start !== (like?.start ?? 0) + offset || found.end !== (like?.end ?? 0) + offset;
    });
    expect(misplaced).toEqual([]);
  });
});
