import { describe, expect, it } from 'vitest';
import { nameArticle } from '../../../src/desk/articles/name-article.js';
import { readFile } from '../../../src/desk/articles/read-file.js';

function file(name: string, content: string | Uint8Array<ArrayBuffer>): Parameters<typeof readFile>[0] {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) };
}

describe('the name of a pasted article', () => {
  it.each([
    ['its headline', 'Harga beras naik 5,5 persen\n\nJakarta – …', 'harga-beras-naik-5-5-persen'],
    ['the first line with words', '\n  \nKPK tahan “MR”\n', 'kpk-tahan-mr'],
    ['letters without their accents', 'Café Été', 'cafe-ete'],
    ['nothing where the line has no letters', '———\nBerita', ''],
  ])('is %s', (_what, text, name) => {
    expect(nameArticle(text)).toBe(name);
  });

  it('ends at a word when the headline is long', () => {
    const name = nameArticle('panjang '.repeat(30));
    expect(name.length).toBeLessThanOrEqual(60);
    expect(name.endsWith('panjang')).toBe(true);
  });

  it('cuts a headline of one endless word', () => {
    expect(nameArticle('a'.repeat(200))).toHaveLength(60);
  });
});

describe('a file that is brought in', () => {
  it('gives its text', async () => {
    expect(await readFile(file('berita.TXT', 'Judul\n'))).toEqual({
      kind: 'article',
      name: 'berita.TXT',
      text: 'Judul\n',
    });
  });

  it.each([
    ['a Word document', file('berita.docx', 'PK'), 'kind'],
    ['text that is not UTF-8', file('berita.txt', new Uint8Array([0x4b, 0xe9, 0x4b])), 'encoding'],
    ['a program with the name of a text', file('berita.txt', 'a\0b'), 'encoding'],
    ['an empty file', file('berita.md', ' \n'), 'blank'],
    ['a file that no article is as large as', { ...file('berita.txt', ''), size: 9_000_000 }, 'large'],
  ] as const)('is refused when it is %s', async (_what, given, why) => {
    expect(await readFile(given)).toEqual({ kind: 'refused', name: given.name, why });
  });
});
