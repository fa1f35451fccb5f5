import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentFormat } from '../../src/flow/read/port.js';
import { Fault } from '../../src/model/fault.js';
import { plainText } from '../../src/model/text.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** The fault that this throws. */
export function faultOf(act: () => unknown): Fault {
  try {
    act();
  } catch (fault) {
    if (fault instanceof Fault) return fault;
    throw fault;
  }
  throw new Error('nothing was thrown');
}

/** What every document format must do; `articles` are further sources that must come back byte for byte. */
export function documentFormatContract(
  format: DocumentFormat,
  articles: Readonly<Record<string, string>>,
): void {
  const fillWithItself = (bytes: Uint8Array): Uint8Array =>
    format.fill(bytes, { blocks: format.parse(bytes).blocks.map((block) => block.text) });

  describe(`the document format ${format.name}`, () => {
    it.each(Object.entries(articles))('gives back the same bytes for an unchanged article: %s', (_, text) => {
      const windows = text.replaceAll('\n', '\r\n');
      for (const variant of [text, windows, `\uFEFF${text}`]) {
        expect(decode(fillWithItself(encode(variant)))).toBe(variant);
      }
    });

    it('gives back the same bytes for any text', () => {
      const piece = fc.constantFrom(
        'a',
        'B.',
        ' ',
        '  ',
        '\n',
        '\n\n',
        '\r\n',
        '\t',
        '*',
        '_',
        '#',
        '> ',
        '- ',
        '1. ',
        '[',
        '](x)',
        '`',
        '“',
        '\\',
        '&amp;',
        '<b>',
        '|',
        '---',
      );
      const text = fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.array(piece, { maxLength: 30 }).map((all) => all.join('')),
      );
      fc.assert(
        fc.property(text, (value) => {
          const source = `x${value.replaceAll('\0', '')}`;
          expect(decode(fillWithItself(encode(source)))).toBe(source);
        }),
        { numRuns: 300 },
      );
    });

    it('keeps UTF-16 and its byte order', () => {
      const little = Buffer.from('\uFEFFJudul\n\nKata “ini”.\n', 'utf16le');
      const big = Buffer.from(little).swap16();
      for (const bytes of [little, big]) {
        expect(format.parse(new Uint8Array(bytes)).blocks.map((block) => block.text.text)).toEqual([
          'Judul',
          'Kata “ini”.',
        ]);
        expect(Buffer.from(fillWithItself(new Uint8Array(bytes))).equals(bytes)).toBe(true);
      }
    });

    it('tells the line on which each block starts', () => {
      const { blocks } = format.parse(encode('Judul\r\n\r\n\r\nSatu.\r\n\r\nDua.'));
      expect(blocks.map((block) => block.line)).toEqual([1, 4, 6]);
    });

    it('writes other words in the place of the old ones', () => {
      const filled = format.fill(encode('Judul\n\n\n\nSatu.\n'), {
        blocks: [plainText('Title'), plainText('One.')],
      });
      expect(decode(filled)).toBe('Title\n\n\n\nOne.\n');
    });

    it('leaves a block out with the space that set it apart', () => {
      const source = encode('Judul\n\nSatu.\n\nDua.\n');
      const blocks = ['Title', 'One.', 'Two.'].map(plainText);
      const without = (index: number): string =>
        decode(format.fill(source, { blocks: blocks.map((block, at) => (at === index ? null : block)) }));
      expect([0, 1, 2].map(without)).toEqual(['One.\n\nTwo.\n', 'Title\n\nTwo.\n', 'Title\n\nOne.\n']);
    });

    it('refuses fewer or more blocks than the article has: nothing is left out by accident', () => {
      const blocks = [plainText('Title')];
      expect(() => format.fill(encode('Judul\n\nSatu.\n'), { blocks })).toThrow(TypeError);
      expect(() => format.fill(encode('Judul\n'), { blocks: [...blocks, null] })).toThrow(TypeError);
    });

    it('leaves every block out and keeps the lines that were added', () => {
      const filled = format.fill(encode('Judul\n\nSatu.\n'), {
        before: 'DRAFT',
        blocks: [null, null],
        after: 'End',
      });
      expect(decode(filled)).toBe('DRAFT\n\nEnd\n');
    });

    it('sets a line before and a line after apart, in the line breaks of the article', () => {
      const blocks = [plainText('Title'), plainText('One.')];
      const filled = format.fill(encode('Judul\r\n\r\nSatu.\r\n'), {
        before: 'DRAFT',
        blocks,
        after: 'Translated.',
      });
      expect(decode(filled)).toBe('DRAFT\r\n\r\nTitle\r\n\r\nOne.\r\n\r\nTranslated.\r\n');
    });

    it.each([
      ['an empty file', '', 'format.empty'],
      ['white space alone', ' \r\n\t\n', 'format.empty'],
      ['a byte order mark alone', '\uFEFF', 'format.empty'],
      ['zero bytes', 'PNG\0\0', 'format.binary'],
    ])('refuses %s', (_, text, code) => {
      expect(faultOf(() => format.parse(encode(text))).code).toBe(code);
      expect(faultOf(() => format.fill(encode(text), { blocks: [] })).code).toBe(code);
    });

    it('refuses invalid UTF-8 with the byte and the line', () => {
      const fault = faultOf(() =>
        format.parse(Uint8Array.from([...encode('Judul\n\nKat'), 0xe9, 0x20, 0x41])),
      );
      expect([fault.code, fault.values, fault.place]).toEqual([
        'format.notUtf8',
        { offset: 11 },
        { line: 3 },
      ]);
    });

    it('refuses a character that was cut off at the end', () => {
      const fault = faultOf(() => format.parse(encode('Kata “').subarray(0, 7)));
      expect([fault.code, fault.values]).toEqual(['format.notUtf8', { offset: 7 }]);
    });

    it('refuses UTF-16 that was cut off', () => {
      expect(faultOf(() => format.parse(Uint8Array.from([0xff, 0xfe, 0x41]))).code).toBe('format.notUtf16');
    });

    it('refuses more than 20 MB', () => {
      const fault = faultOf(() => format.parse(new Uint8Array(20_000_001).fill(0x41)));
      expect([fault.code, fault.values]).toEqual(['format.tooLarge', { size: 21, most: 20 }]);
    });
  });
}
