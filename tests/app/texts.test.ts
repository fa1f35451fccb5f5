import { describe, expect, it } from 'vitest';
import { checkPair, describe as sentenceOf, Fault, loadGlossary } from '../../src/index.js';

const glossary = loadGlossary(
  'version: 1\nsource: id\ntarget: en\nterms:\n  - source: Korut\n    target: North Korea\n    forbid: [N. Korea]\n',
);
const codes = (pair: Parameters<typeof checkPair>[0]): string[] => checkPair(pair).map(({ code }) => code);

describe('checkPair', () => {
  it('needs nothing but two texts, and says what is wrong in both languages', () => {
    const [finding] = checkPair({
      source: 'Kerugian Rp1,5 triliun.',
      target: 'Losses of 1.5 billion rupiah.',
    });
    if (!finding) throw new Error('no finding');
    expect(finding).toMatchObject({ code: 'num.magnitude', severity: 'blocking' });
    const { start, end } = finding.spans.source[0] ?? { start: 0, end: 0 };
    expect('Kerugian Rp1,5 triliun.'.slice(start, end)).toContain('1,5');
    expect(sentenceOf(finding, 'en')).toMatch(/1,5.*1\.5/u);
    expect(sentenceOf(finding, 'id')).not.toBe(sentenceOf(finding, 'en'));
  });

  it('finds a quotation mark that lost its partner, and no segment is named for it', () => {
    const found = checkPair({ source: '“Kami siap,” katanya.', target: '“We are ready, he said.' });
    expect(found.map(({ code }) => code)).toContain('quote.balance');
    expect(found.some((finding) => 'segment' in finding)).toBe(false);
  });

  it('reports an empty translation once', () => {
    expect(codes({ source: '“Kami siap,” kata 15 orang.', target: ' ' })).toEqual(['text.empty']);
  });

  it('checks the terms of a glossary where one is given', () => {
    const pair = { source: 'Korut menolak.', target: 'N. Korea refuses.' };
    expect(codes(pair).filter((code) => code.startsWith('term.'))).toEqual([]);
    expect(codes({ ...pair, glossary })).toEqual(expect.arrayContaining(['term.pinned', 'term.forbidden']));
  });

  it('leaves out a check that is switched off', () => {
    const pair = { source: 'Ada 45 orang di sana.', target: 'There were 54 people there.' };
    expect(codes(pair)).toContain('num.value');
    expect(codes({ ...pair, off: ['num.value', 'num.hallucinated'] })).toEqual([]);
  });

  it('has the same answer for the same pair, and throws for no text', () => {
    const odd = [
      '',
      '\0',
      '"""',
      '😀'.repeat(50),
      '1.2.3,4.5,6',
      '“”‘’«»',
      '\u200f\u202e',
      'a\nb\tc',
      '-'.repeat(500),
    ];
    for (const source of odd)
      for (const target of odd)
        expect(checkPair({ source, target, glossary })).toEqual(checkPair({ source, target, glossary }));
  });

  it('names the line of a mistake in a glossary', () => {
    expect(() => loadGlossary('version: 1\nterms:\n  - sorce: x\n')).toThrow(Fault);
  });
});
