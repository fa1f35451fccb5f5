import { describe, expect, it } from 'vitest';
import { checkPairOnce } from '../../src/flow/check-pair-once.js';
import type { Pair } from '../../src/flow/check/check.js';
import { english } from '../../src/language/english/index.js';
import { indonesian } from '../../src/language/indonesian/index.js';
import type { Receipt } from '../../src/model/term.js';
import { plainText } from '../../src/model/text.js';

function pair(source: string, target: string, more: Partial<Pair> = {}): Pair {
  const texts = { source: plainText(source), target: plainText(target) };
  return { ...texts, receipts: [], forbidden: [], from: indonesian, to: english, ...more };
}

const codes = (checked: Pair): string[] => checkPairOnce(checked).map(({ code }) => code);

const missing: Receipt = {
  term: 'Korea Utara',
  source: { start: 0, end: 11 },
  required: 'North Korea',
  found: null,
  how: 'none',
};

describe('a pair that reads like one before', () => {
  it('has the same findings, and is not checked again', () => {
    const first = checkPairOnce(pair('Ia membeli 5 rumah.', 'He bought 6 houses.'));
    expect(first.map(({ code }) => code)).toContain('num.value');
    expect(checkPairOnce(pair('Ia membeli 5 rumah.', 'He bought 6 houses.'))).toBe(first);
  });

  it('is checked of its own where its words, its terms or its language differ', () => {
    const source = 'Korea Utara menolak.';
    expect(codes(pair(source, 'The North refused.'))).not.toContain('term.pinned');
    expect(codes(pair(source, 'The North refused.', { receipts: [missing] }))).toContain('term.pinned');
    expect(codes(pair(source, 'The North refused.', { from: { ...indonesian } }))).not.toContain(
      'term.pinned',
    );
  });
});

describe('practice words', () => {
  it('raise no alarm about a language that they are not in', () => {
    const accented = pair('Harganya Rp1,5 miliar pada Selasa.', 'Hàrgànyà Rp1,5 mîlîàr pàdà Sélàsà.');
    expect(codes(accented)).not.toEqual([]);
    expect(codes({ ...accented, practice: true })).toEqual([]);
  });

  it('are still held to the pinned terms', () => {
    const without = pair('Korea Utara menolak.', 'Kôréà Útàrà ménôlàk.', {
      receipts: [missing],
      practice: true,
    });
    expect(codes(without)).toEqual(['term.pinned']);
  });

  it('are still an error where there are none', () => {
    expect(codes(pair('Korea Utara menolak.', ' ', { practice: true }))).toEqual(['text.empty']);
  });
});
