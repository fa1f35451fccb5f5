import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Filling, ParsedBlock } from '../../../src/flow/read/port.js';
import { markdownFormat } from '../../../src/formats/markdown/markdown-format.js';
import { plainText, type Text } from '../../../src/model/text.js';
import { faultOf } from '../../contracts/document-format.js';
import { markdownArticles } from './articles.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const parse = (text: string): readonly ParsedBlock[] => markdownFormat.parse(encode(text)).blocks;
const fill = (text: string, filling: Filling): string => decode(markdownFormat.fill(encode(text), filling));

/** The only block with words and codes as `words<data>words`. */
function drawn(text: string): string {
  const { text: words, codes } = parse(text)[0]?.text ?? plainText('');
  return codes.reduceRight(
    (line, code) => `${line.slice(0, code.at)}<${code.data}>${line.slice(code.at)}`,
    words,
  );
}

/** Leaves blocks out, by their place in parse order. */
const leaveOut = (source: string, ...gone: number[]): string =>
  fill(source, { blocks: parse(source).map(({ text }, index) => (gone.includes(index) ? null : text)) });

/** Fills the first block from the second argument: codes of the source by their place in the list, at new offsets. */
function move(
  source: string,
  words: string,
  places: readonly (readonly [code: number, at: number])[],
): string {
  const codes = parse(source)[0]?.text.codes ?? [];
  const moved = places.flatMap(([code, at]) => (codes[code] ? [{ ...codes[code], at }] : []));
  return fill(source, { blocks: [{ text: words, codes: moved }] });
}

describe('reading Markdown', () => {
  it('tells kinds and levels', () => {
    const source = '# Judul\n\nKata.\n\n## Sub\n\n- satu\n- dua\n\n> kutip\n\n![Foto](a.jpg) Keterangan.\n';
    expect(parse(source).map(({ kind, level, text }) => [kind, level, text.text])).toEqual([
      ['heading', 1, 'Judul'],
      ['paragraph', 0, 'Kata.'],
      ['heading', 2, 'Sub'],
      ['list-item', 0, 'satu'],
      ['list-item', 0, 'dua'],
      ['quotation', 0, 'kutip'],
      ['caption', 0, ' Keterangan.'],
    ]);
  });

  it.each([
    ['*a* __b__ ~~c~~', '<*>a<*> <__>b<__> <~~>c<~~>'],
    ['lihat [situs *a*](https://a.id "J")', 'lihat <[>situs <*>a<*><](https://a.id "J")>'],
    ['lihat [situs][s]\n\n[s]: /s', 'lihat <[>situs<][s]>'],
    ['lihat [situs]\n\n[situs]: /s', 'lihat <[>situs<][situs]>'],
    ['a ![foto](b.jpg) c', 'a <![foto](b.jpg)> c'],
    ['ketik `a *b*` lalu <b>x</b>', 'ketik <`a *b*`> lalu <<b>>x<</b>>'],
    ['a <https://a.id> b https://c.id d', 'a <<https://a.id>> b https://c.id d'],
    ['satu\\\ndua  \ntiga', 'satu<\\>\ndua<  >\ntiga'],
    ['5 \\* 3 &amp; 2', '5 * 3 & 2'],
  ])('reads %j as words with codes', (source, expected) => {
    expect(drawn(source)).toBe(expected);
  });

  it('leaves code, tables, HTML and lone images to the skeleton', () => {
    expect(
      parse('```\nkode\n```\n\n| a |\n|---|\n| b |\n\n<div>\nx\n</div>\n\n![a](b)\n\nKata.').map(
        (block) => block.text.text,
      ),
    ).toEqual(['Kata.']);
  });

  it.each([
    ['embargo: 2026-11-24T17:00:00+07:00', '2026-11-24T17:00:00+07:00'],
    ['embargo: "besok pukul 5"', 'besok pukul 5'],
    ['embargo: true', 'true'],
    ['embargo: false', null],
    ['embargo:', null],
    ['title: Judul', null],
  ])('reads the embargo of %j', (line, embargo) => {
    expect(markdownFormat.parse(encode(`---\n${line}\n---\n\nKata.\n`)).embargo).toBe(embargo);
  });

  it.each([
    ['a: [1', 'format.frontMatter', 2],
    ['title: a\nembargo: {a: 1}', 'format.embargoNotPlain', 3],
  ])('refuses the front matter %j with its line', (line, code, at) => {
    const fault = faultOf(() => markdownFormat.parse(encode(`---\n${line}\n---\n\nKata.\n`)));
    expect([fault.code, fault.place]).toEqual([code, { line: at }]);
  });
});

describe('filling Markdown', () => {
  it('keeps the marks around new words', () => {
    expect(
      move('# Judul *utama* ini #\n', 'The main title', [
        [0, 4],
        [1, 8],
      ]),
    ).toBe('# The *main* title #\n');
  });

  it.each([
    ['lost codes', [], 'The main title'],
    ['a lost close', [[0, 4]], 'The main title'],
    ['a lost open', [[1, 8]], 'The main title'],
    [
      'codes in the wrong order',
      [
        [1, 4],
        [0, 8],
      ],
      'The main title',
    ],
    [
      'a space inside the emphasis',
      [
        [0, 3],
        [1, 9],
      ],
      'The _main_ title',
    ],
    [
      'nothing inside the emphasis',
      [
        [0, 4],
        [1, 4],
      ],
      'The main title',
    ],
    [
      'emphasis within a word',
      [
        [0, 5],
        [1, 8],
      ],
      'The m*ain* title',
    ],
  ] as const)('writes readable words with %s', (_, places, expected) => {
    expect(move('Judul _utama_ ini', 'The main title', places)).toBe(expected);
  });

  it('drops the pair inside when two pairs cross', () => {
    expect(
      move('*a* [b](c)', 'one two three', [
        [0, 0],
        [2, 4],
        [1, 7],
        [3, 13],
      ]),
    ).toBe('*one two* three');
  });

  it.each([
    ['5 * 3 [sic] under_score a.b', '5 * 3 [sic] under_score a.b'],
    ['*not* so', '\\*not\\* so'],
    ['1. First', '1\\. First'],
    ['- kata perwakilan itu', '\\- kata perwakilan itu'],
    ['# 5', '\\# 5'],
    ['> 5', '\\> 5'],
    ['a <b> c', 'a \\<b> c'],
    ['AT&amp;T', 'AT\\&amp;T'],
    ['back\\*slash', 'back\\\\\\*slash'],
    ['[x](y)', '\\[x\\](y)'],
    ['line\n---', 'line\n\\---'],
    ['US & UN', 'US & UN'],
  ])('escapes only what Markdown would misread: %j', (words, expected) => {
    expect(fill('Kata.\n', { blocks: [plainText(words)] })).toBe(`${expected}\n`);
  });

  it('gives a reference its label when its words are translated', () => {
    expect(
      move('lihat [situs]\n\n[situs]: /s\n', 'see the site', [
        [0, 8],
        [1, 12],
      ]),
    ).toBe('see the [site][situs]\n\n[situs]: /s\n');
  });

  it('begins each line of a quotation in a list with its marks', () => {
    expect(fill('- > satu\n  > dua\n- tiga\n', { blocks: [plainText('one\ntwo'), plainText('three')] })).toBe(
      '- > one\n  > two\n- three\n',
    );
  });

  it('keeps hard breaks, also where the line break was lost', () => {
    expect(move('satu\\\ndua\n', 'one\ntwo', [[0, 3]])).toBe('one\\\ntwo\n');
    expect(move('satu\\\ndua\n', 'one two', [[0, 3]])).toBe('one\\\ntwo\n');
    expect(move('satu  \ndua\n', 'one two', [[0, 7]])).toBe('one two\n');
  });

  it('reads back the same words, whatever they are', () => {
    const words = fc.oneof(
      fc.string(),
      fc.string({
        unit: fc.constantFrom(
          'a',
          ' ',
          '*',
          '_',
          '`',
          '[',
          ']',
          '(',
          '<',
          '&',
          '#',
          '-',
          '1',
          '.',
          '>',
          '|',
          '\\',
          '~',
          '=',
          '+',
          '!',
          ':',
        ),
      }),
    );
    fc.assert(
      fc.property(
        words.filter((value) => /[a-z]/i.test(value)),
        fc.constantFrom('Kata.\n', '# Kata\n', '- kata\n', '> kata\n'),
        (value, source) => {
          const [block, ...others] = parse(fill(source, { blocks: [plainText(value)] }));
          expect(others).toEqual([]);
          expect(block?.text.text.replace(/\s+/g, ' ')).toBe(value.trim().replace(/\s+/g, ' '));
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each(Object.entries(markdownArticles))(
    'keeps structure and codes when every block changes: %s',
    (_, source) => {
      const before = parse(source);
      const blocks = before.map(({ text }): Text => ({ ...text, text: `${text.text}x` }));
      const after = parse(fill(source, { blocks }));
      expect(after.map(({ kind, level }) => [kind, level])).toEqual(
        before.map(({ kind, level }) => [kind, level]),
      );
      expect(after.map(({ text }) => text.codes.map((code) => code.kind))).toEqual(
        before.map(({ text }) => text.codes.map((code) => code.kind)),
      );
    },
  );
});

describe('leaving blocks out of Markdown', () => {
  it.each([
    ['- a\n- b\n- c\n', [1], '- a\n- c\n'],
    ['- a\n- b\n', [1], '- a\n'],
    ['a\n\n- b\n- c\n\nd\n', [1, 2], 'a\n\nd\n'],
    ['1. a\n2. b\n3. c\n', [0], '1. b\n3. c\n'],
    ['a\n\n> b\n>\n> c\n', [1], 'a\n\n> c\n'],
    ['a\n\n> b\n>\n> c\n', [2], 'a\n\n> b\n'],
    ['a\n\n> b\n>\n> c\n', [1, 2], 'a\n'],
    ['a\n# b\nc\n', [1], 'a\n\nc\n'],
    ['a\n# b\n\nc\n', [1], 'a\n\nc\n'],
    ['- a\n  - b\n- c\n', [1], '- a\n- c\n'],
    ['a\n\n```\nx\n```\n\nb\n', [0, 1], '```\nx\n```\n'],
  ] as const)('%j without blocks %j', (source, gone, expected) => {
    expect(leaveOut(source, ...gone)).toBe(expected);
  });

  it('puts the mark of a draft behind the front matter', () => {
    for (const space of ['\n', '\n\n']) {
      const source = `---\na: 1\n---${space}Kata.\n`;
      expect(fill(source, { before: '[DRAFT]', blocks: [plainText('Word.')], after: '* End' })).toBe(
        '---\na: 1\n---\n\n[DRAFT]\n\nWord.\n\n\\* End\n',
      );
    }
  });
});
