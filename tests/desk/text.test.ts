import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insertablesOf } from '../../src/desk/text/insertables.js';
import { cutAtMarks, marksOfCodes, type Mark } from '../../src/desk/text/marks.js';
import { likelyCut } from '../../src/desk/text/word-starts.js';

describe('marks of a text', () => {
  it('may overlap', () => {
    const marks: Mark[] = [
      { start: 0, end: 5, kind: 'term' },
      { start: 3, end: 8, kind: 'warning' },
    ];
    expect(
      cutAtMarks('abcdefghij', marks).map(({ text, marks: on }) => [text, on.map(({ kind }) => kind)]),
    ).toEqual([
      ['abc', ['term']],
      ['de', ['term', 'warning']],
      ['fgh', ['warning']],
      ['ij', []],
    ]);
  });

  it('never change the words', () => {
    const mark = fc.record({ start: fc.integer(), end: fc.integer(), kind: fc.constant('term' as const) });
    fc.assert(
      fc.property(fc.string(), fc.array(mark), (text, marks) => {
        expect(
          cutAtMarks(text, marks)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('are bold or italic where the codes say so', () => {
    const code = (at: number, kind: 'open' | 'close', pair: string, data: string) => ({
      at,
      kind,
      pair,
      data,
    });
    const codes = [code(0, 'open', '1', '**'), code(2, 'close', '1', '**'), code(4, 'open', '2', '<em>')];
    expect(marksOfCodes(codes)).toEqual([{ start: 0, end: 2, kind: 'strong', tip: '**' }]);
  });
});

describe('what can be inserted', () => {
  it('is each term, figure and quotation of the source, as English writes it', () => {
    const text = 'PBB menyebut 1.234,5 ton dan 45 persen: “tidak ada bukti”, kata PBB.';
    const term = { term: 'PBB', source: { start: 0, end: 3 }, required: 'UN' };
    const again = { ...term, source: { start: 64, end: 67 } };
    const terms = [term, again] as unknown as Parameters<typeof insertablesOf>[0]['terms'];
    expect(insertablesOf({ source: { text, codes: [] }, terms }).map(({ text: words }) => words)).toEqual([
      'UN',
      '1,234.5',
      '45',
      '“tidak ada bukti”',
    ]);
  });
});

describe('the likeliest cut of a sentence', () => {
  it('is behind a semicolon before a comma before any word', () => {
    expect(likelyCut('Ia datang, lalu pergi; besok ia kembali.', 11)).toBe(23);
    expect(likelyCut('Ia datang, lalu pergi.', 20)).toBe(11);
    expect(likelyCut('Ia datang lagi', 11)).toBe(10);
  });

  it('is nowhere in one word', () => {
    expect(likelyCut('Judul', 2)).toBeNull();
  });
});
