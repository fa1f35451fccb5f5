import { describe, expect, it } from 'vitest';
import { decodeChunks } from '../../../src/formats/tsv/decode-chunks.js';
import { columnOf } from '../../../src/formats/tsv/read-cells.js';
import { readPairs, type TsvPair } from '../../../src/formats/tsv/read-pairs.js';
import { Fault } from '../../../src/model/fault.js';

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(content: string | Uint8Array, size = 7): Promise<(TsvPair | Fault)[]> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const rows: (TsvPair | Fault)[] = [];
  for await (const row of readPairs(decodeChunks(inChunks(bytes, size), 'x.tsv'), 'x.tsv')) rows.push(row);
  return rows;
}

async function words(content: string | Uint8Array, size?: number): Promise<string[]> {
  return (await read(content, size)).map((row) =>
    row instanceof Fault
      ? `${row.code} ${row.place.line}:${row.place.column}`
      : `${row.line}: ${row.source.text} | ${row.target.text}`,
  );
}

const pair = 'Ia tiba.\tHe came.';

describe('a two-column file', () => {
  it.each([
    ['plain', `${pair}\n`, ['1: Ia tiba. | He came.']],
    ['without a last line break', pair, ['1: Ia tiba. | He came.']],
    [
      'with CRLF and a byte order mark',
      `\uFEFF${pair}\r\n${pair}\r\n`,
      ['1: Ia tiba. | He came.', '2: Ia tiba. | He came.'],
    ],
    ['with blank lines', `\n${pair}\n\n \n${pair}\n`, ['2: Ia tiba. | He came.', '5: Ia tiba. | He came.']],
    ['with a header', `source\ttarget\n${pair}`, ['2: Ia tiba. | He came.']],
    ['with language codes for a header', `ID\tEN\r\n${pair}`, ['2: Ia tiba. | He came.']],
    [
      'with the columns the other way round',
      `no\tEnglish\tIndonesian\n1\tHe came.\tIa tiba.`,
      ['2: Ia tiba. | He came.'],
    ],
    ['with more columns', `${pair}\ta note`, ['1: Ia tiba. | He came.']],
    ['with an empty target', 'Ia tiba.\t', ['1: Ia tiba. | ']],
    [
      'with a row of one column',
      `${pair}\nIa pergi.\n${pair}`,
      ['1: Ia tiba. | He came.', 'app.columns 2:10', '3: Ia tiba. | He came.'],
    ],
  ])('%s', async (_what, content, expected) => {
    expect(await words(content)).toEqual(expected);
  });

  it('keeps the quotation marks of the news', async () => {
    const news = ['"Kami siap," katanya.', '"We are ready," he said.'];
    const open = ['"Kami siap.', '"We are ready.'];
    const whole = ['"Kami siap."', '"We are ready."'];
    const rows = [news, open, whole].map((each) => each.join('\t')).join('\n');
    expect(await words(rows)).toEqual(
      [news, open, whole].map((each, index) => `${index + 1}: ${each.join(' | ')}`),
    );
  });

  it('takes off the marks that a spreadsheet puts around a cell with marks', async () => {
    expect(
      await words('"""Kami siap,"" katanya."\t"""We are ready,"" he said."\nIa tiba.\tHe came.'),
    ).toEqual(['1: "Kami siap," katanya. | "We are ready," he said.', '2: Ia tiba. | He came.']);
  });

  it('takes off marks that stand around every cell, and reads a tab within them', async () => {
    expect(await words('"source"\t"target"\n"Ia\ttiba."\t"He came."\n"""Ya""."\t"""Yes""."')).toEqual([
      '2: Ia\ttiba. | He came.',
      '3: "Ya". | "Yes".',
    ]);
  });

  it('knows the column in the line of every character', async () => {
    const [row] = await read('"Kata ""ya"" itu."\t"The word ""yes""."');
    if (!row || row instanceof Fault) throw new Error('no pair');
    expect(columnOf(row.source, row.source.text.indexOf('ya'))).toBe(9);
    expect(columnOf(row.target, row.target.text.indexOf('yes'))).toBe(32);
  });

  it('is read the same whatever chunks it comes in', async () => {
    const content = `\uFEFFsource\ttarget\r\n“Kafé” 😀 tutup.\tThe “café” 😀 closed.\r\n${pair}`;
    const whole = await words(content, 1000);
    expect(whole).toHaveLength(2);
    for (const size of [1, 2, 3, 5]) expect(await words(content, size)).toEqual(whole);
  });

  it('may be what spreadsheets call Unicode text', async () => {
    const bytes = Buffer.from(`\uFEFF${pair}`, 'utf16le');
    expect(await words(new Uint8Array(bytes), 1000)).toEqual(['1: Ia tiba. | He came.']);
  });

  it('that is not UTF-8 is refused with its line', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`${pair}\nKaf`),
      Buffer.from([0xe9]),
      Buffer.from(' tutup.\tx'),
    ]);
    await expect(read(new Uint8Array(bytes), 5)).rejects.toMatchObject({
      code: 'workspace.notUtf8',
      place: { file: 'x.tsv', line: 2 },
    });
  });
});
