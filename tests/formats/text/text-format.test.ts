import { describe, expect, it } from 'vitest';
import type { Filling } from '../../../src/flow/read/port.js';
import { textFormat } from '../../../src/formats/text/text-format.js';
import { plainText } from '../../../src/model/text.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const wordsOf = (text: string): string[] =>
  textFormat.parse(encode(text)).blocks.map((block) => block.text.text);
const fill = (text: string, filling: Filling): string =>
  new TextDecoder().decode(textFormat.fill(encode(text), filling));

describe('reading plain text', () => {
  it('sets blocks apart at blank lines, also at lines of white space', () => {
    expect(wordsOf('Judul\n\n\n\nSatu.\n \t\u00A0\nDua.\r\n\r\nTiga.\r\rEmpat.')).toEqual([
      'Judul',
      'Satu.',
      'Dua.',
      'Tiga.',
      'Empat.',
    ]);
  });

  it('keeps a line break inside a paragraph', () => {
    expect(wordsOf('Judul\n\nSatu,\r\ndua.\n')).toEqual(['Judul', 'Satu,\r\ndua.']);
  });

  it('takes each line for a block where no blank line stands and lines are longer than anyone wraps', () => {
    const long = `${'kata '.repeat(30)}.`;
    expect(wordsOf(`Judul\r\n${long}\r\nAkhir.\r\n`)).toEqual(['Judul', long, 'Akhir.']);
    expect(wordsOf(`Judul\n\n${long}\nAkhir.`)).toEqual(['Judul', `${long}\nAkhir.`]);
    expect(wordsOf('Satu,\r\ndua.\r\n')).toEqual(['Satu,\r\ndua.']);
  });

  it('leaves white space at the ends of a block outside it', () => {
    expect(wordsOf('   Judul  \n\n\tSatu.  ')).toEqual(['Judul', 'Satu.']);
  });
});

describe('filling plain text', () => {
  const furniture = 'Judul\n\nIsi.\n\nBagikan:\n\nSumber';

  it.each([
    ['', 'Title\n\nText.'],
    ['\n', 'Title\n\nText.\n'],
    ['\r\n', 'Title\n\nText.\r\n'],
    ['\n\n \n', 'Title\n\nText.\n'],
  ])('ends like the source (%j) when its last lines are left out', (end, expected) => {
    const blocks = [plainText('Title'), plainText('Text.'), null, null];
    expect(fill(furniture + end, { blocks })).toBe(expected);
  });

  it('takes a block that became empty for one left out', () => {
    const blocks = ['Title', '', 'Share:', 'Source'].map(plainText);
    expect(fill(furniture, { blocks })).toBe('Title\n\nShare:\n\nSource');
  });

  it('writes words without their codes', () => {
    const text = { text: 'Title', codes: [{ at: 0, kind: 'open' as const, pair: '1', data: '*' }] };
    expect(fill('Judul\n', { blocks: [text] })).toBe('Title\n');
  });

  it('keeps the blank lines at the beginning before the mark of a draft', () => {
    expect(
      fill('\n\nJudul\n\n\n\nIsi.', { before: 'DRAFT', blocks: ['Title', 'Text.'].map(plainText) }),
    ).toBe('\n\nDRAFT\n\nTitle\n\n\n\nText.');
  });
});
