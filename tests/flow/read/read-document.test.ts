import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultReadRules, readDocument, type ReadRules } from '../../../src/flow/read/read-document.js';
import type { Filling } from '../../../src/flow/read/port.js';
import { markdownFormat } from '../../../src/formats/markdown/markdown-format.js';
import { textFormat } from '../../../src/formats/text/text-format.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const rolesOf = (text: string, rules: ReadRules = defaultReadRules, format = textFormat): string[] =>
  readDocument(encode(text), format, rules).blocks.map((block) => block.role);
const furnitureOf = (text: string, rules: ReadRules = defaultReadRules): boolean[] =>
  readDocument(encode(text), textFormat, rules).blocks.map((block) => block.furniture);

describe('reading the sample', () => {
  const file = new URL('../../../source/korea-utara-menanggapi-klaim.txt', import.meta.url);
  const sample = new Uint8Array(readFileSync(file));

  const fillSample = (filling: Filling): Uint8Array => textFormat.fill(Uint8Array.from(sample), filling);

  it('finds headline, standfirst, seven paragraphs and two lines of page furniture', () => {
    const { blocks, embargo } = readDocument(sample, textFormat, defaultReadRules);
    expect(blocks.map((block) => block.role)).toEqual([
      'headline',
      'standfirst',
      ...Array.from({ length: 7 }, () => 'paragraph'),
      'boilerplate',
      'boilerplate',
    ]);
    expect(blocks.map((block) => block.furniture)).toEqual([
      ...Array.from({ length: 9 }, () => false),
      true,
      true,
    ]);
    expect(embargo).toBeNull();
  });

  it('leaves the furniture out of a copy that ends where the article ends', () => {
    const { blocks } = readDocument(sample, textFormat, defaultReadRules);
    const kept = blocks.map((block) => (block.furniture ? null : block.text));
    const copy = new TextDecoder().decode(fillSample({ blocks: kept }));
    expect(copy).toBe(readFileSync(file, 'utf8').split('\n\nAnda dapat')[0]);
  });
});

describe('roles', () => {
  it.each([
    [
      'a headline and a standfirst',
      'Judul berita\n\nRingkasan berita\n\nIsi berita.',
      ['headline', 'standfirst', 'paragraph'],
    ],
    [
      'no standfirst before a full stop',
      'Judul berita\n\nIsi berita.\n\nBukan ringkasan',
      ['headline', 'paragraph', 'paragraph'],
    ],
    ['no headline with a full stop', 'Isi berita.\n\nBukan ringkasan', ['paragraph', 'paragraph']],
    ['no headline where the stop is inside the quotation', '“Isi berita.”', ['paragraph']],
    ['a headline that asks', 'Benarkah begitu?\n\nIsi berita.', ['headline', 'paragraph']],
    [
      'a headline below page furniture',
      'ADVERTISEMENT\n\nJudul berita\n\nIsi berita.',
      ['boilerplate', 'headline', 'paragraph'],
    ],
    ['a dateline in its paragraph', 'Judul\n\nJAKARTA, Selaras - Isi berita.', ['headline', 'paragraph']],
  ])('finds %s', (_, text, roles) => {
    expect(rolesOf(text)).toEqual(roles);
  });

  it('takes a first block that is too long for a paragraph', () => {
    expect(rolesOf(`${'kata '.repeat(60)}\n\nIsi.`)).toEqual(['paragraph', 'paragraph']);
    expect(rolesOf('Judul berita', { ...defaultReadRules, headlineLength: 5 })).toEqual(['paragraph']);
  });

  it('takes the first heading of level 1 for the headline in Markdown', () => {
    const text = 'Kicker\n\n# Judul\n\nRingkasan\n\n## Sub\n\n# Lain\n\n- satu\n\n> kutip\n\n![a](b) Foto.';
    expect(rolesOf(text, defaultReadRules, markdownFormat)).toEqual([
      'paragraph',
      'headline',
      'standfirst',
      'subheading',
      'subheading',
      'list-item',
      'quotation',
      'caption',
    ]);
  });

  it('passes the embargo on', () => {
    const article = encode('---\nembargo: 2026-11-24\n---\n\n# Judul\n');
    expect(readDocument(article, markdownFormat, defaultReadRules).embargo).toBe('2026-11-24');
  });

  it('calls symbols furniture, but figures and words not', () => {
    expect(furnitureOf('Judul\n\n***\n\n— • —\n\n2024\n\nKata.')).toEqual([false, true, true, false, false]);
  });
});

describe('boilerplate', () => {
  it.each([
    'Baca juga: Putin ke Pyongyang',
    'BACA JUGA:',
    'Simak juga Video: Putin',
    'Lihat juga : Galeri',
    'ADVERTISEMENT',
    'SCROLL TO CONTINUE WITH CONTENT',
    '[Gambas:Video 20detik]',
    'Editor: Sri Wahyuni',
    'Penulis : Budi',
    'Penulis: Budi\nEditor: Sri',
    '(haf/imk)',
    '(tim)',
    'Sumber',
    'Sumber:',
    'Sumber: Reuters',
    'Anda dapat membagikan cerita ini di media sosial:',
    'Bagikan artikel ini',
    'Share:',
  ])('folds the line %j', (line) => {
    expect(furnitureOf(`Judul\n\nIsi.\n\n${line}`)).toEqual([false, false, true]);
  });

  it.each([
    'Sumber di Kremlin mengatakan hal itu.',
    'Sumber daya alam',
    'Baca juga buku itu, kata Peskov.',
    'Editor koran itu ditahan.',
    'Bagikan berita ini kepada warga, kata gubernur.',
    'Penulis: Budi\nKalimat berita yang panjang.',
    'Isi berita. (haf/imk)',
    'Advertisement itu ditarik.',
  ])('keeps the news line %j', (line) => {
    expect(furnitureOf(`Judul\n\nIsi.\n\n${line}`)).toEqual([false, false, false]);
  });

  it('takes further lines from the settings, as words or as a regular expression', () => {
    const rules = { ...defaultReadRules, boilerplate: ['Ikuti kami', '/^tags?:/gi'] };
    expect(furnitureOf('Judul\n\nikuti kami di X\n\nTAGS: korea\n\nSumber', rules)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it.each(['/(/', '/a/q'])('refuses the pattern %s, which is no regular expression', (pattern) => {
    const rules = { ...defaultReadRules, boilerplate: [pattern] };
    expect(() => rolesOf('Judul', rules)).toThrow(/format\.boilerplatePattern/);
  });
});
