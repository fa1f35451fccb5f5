import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ArticleList, ArticleMade, ArticleView, SegmentsView } from '../../src/api/article.js';
import type { Problem } from '../../src/api/problem.js';
import { berita, deskServer } from './desk-server.js';

describe('the list of articles', () => {
  it('shows what is in source/, read or not, with state and counts', async () => {
    const { ask, article } = await deskServer({ 'source/lain.txt': 'Judul lain\n\nSatu kalimat.\n' });
    await article();
    const { value } = await ask<ArticleList>('GET', '/api/articles');
    expect(value.total).toBe(2);
    const rows = new Map(value.items.map((row) => [row.path, row]));
    expect(rows.get('lain.txt')).toMatchObject({ state: 'new', counts: null, title: 'lain.txt' });
    expect(rows.get('berita.txt')).toMatchObject({
      state: 'open',
      title: 'Presiden tiba di Jakarta',
      counts: { total: 4, untranslated: 4, approved: 0 },
      source: 'current',
      embargo: null,
    });
  });

  it('comes page by page, each article once, and finds by headline and state', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 7 }, (_, index) => [`source/a${index}.txt`, `Judul ${index}\n\nKalimat.\n`]),
    );
    const { ask } = await deskServer(files);
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const from: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const { value } = await ask<ArticleList>('GET', `/api/articles?limit=3${from}`);
      seen.push(...value.items.map(({ path }) => path));
      cursor = value.next;
    } while (cursor !== null);
    expect(seen.toSorted()).toEqual(
      ['a0', 'a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'berita'].map((name) => `${name}.txt`),
    );
    await ask('GET', '/api/articles/a4.txt');
    const found = await ask<ArticleList>('GET', '/api/articles?search=JUDUL%204');
    expect(found.value.items.map(({ path }) => path)).toEqual(['a4.txt']);
    const open = await ask<ArticleList>('GET', '/api/articles?state=open');
    expect(open.value.items.map(({ path }) => path)).toEqual(['a4.txt']);
  });

  it('says where the file is another one by now, or gone', async () => {
    const { ask, article, root } = await deskServer();
    await article();
    writeFileSync(join(root, 'source/berita.txt'), `${berita}\nTambahan.\n`);
    expect((await ask<ArticleList>('GET', '/api/articles')).value.items[0]).toMatchObject({
      source: 'changed',
    });
    expect(await article()).toMatchObject({ source: 'changed' });
  });
});

describe('an article', () => {
  it('is there as a whole: blocks with their roles, sentences, terms and an ETag', async () => {
    const { ask } = await deskServer({ 'source/pbb.txt': 'PBB bersidang\n\nPBB bersidang di New York.\n' });
    const { value, headers } = await ask<ArticleView>('GET', '/api/articles/pbb.txt');
    expect(value.blocks.map(({ role }) => role)).toEqual(['headline', 'paragraph']);
    expect(value.blocks[1]?.segments[0]).toMatchObject({
      number: 2,
      source: { text: 'PBB bersidang di New York.' },
      target: null,
      state: 'untranslated',
      revision: null,
      terms: [{ term: 'PBB', required: 'UN', found: null, checked: false, source: { start: 0, end: 3 } }],
    });
    const again = await ask('GET', '/api/articles/pbb.txt', undefined, {
      'if-none-match': headers.get('etag') ?? '',
    });
    expect(again.status).toBe(304);
  });

  it('has another ETag after every change', async () => {
    const { ask, save } = await deskServer();
    const before = (await ask('GET', '/api/articles/berita.txt')).headers.get('etag') ?? '';
    await save(1, 'The president arrives in Jakarta');
    const after = await ask('GET', '/api/articles/berita.txt', undefined, { 'if-none-match': before });
    expect(after.status).toBe(200);
    expect(after.headers.get('etag')).not.toBe(before);
  });

  it('gives some of its sentences alone', async () => {
    const { ask, article } = await deskServer();
    await article();
    const { value } = await ask<SegmentsView>('GET', '/api/articles/berita.txt?segments=s2,s4');
    expect(value.segments.map(({ id }) => id)).toEqual(['s2', 's4']);
    expect(value.counts.total).toBe(4);
  });

  it('that is not there is said so', async () => {
    const { ask } = await deskServer();
    expect(await ask('GET', '/api/articles/tiada.txt')).toMatchObject({
      status: 404,
      value: { code: 'article.unknown' },
    });
  });

  it('in a folder below source/ is one part of the address', async () => {
    const { ask } = await deskServer({ 'source/dunia/asia/pbb.txt': 'PBB bersidang.\n' });
    const { status, value } = await ask<ArticleView>('GET', '/api/articles/dunia%2Fasia%2Fpbb.txt');
    expect(status).toBe(200);
    expect(value.path).toBe('dunia/asia/pbb.txt');
  });

  it('with markup in it comes as plain text', async () => {
    const script = '<script>alert(1)</script><img src=x onerror=alert(1)> tiba di Jakarta.';
    const { ask } = await deskServer({ 'source/x.txt': `Judul\n\n${script}\n` });
    const { value, headers } = await ask<ArticleView>('GET', '/api/articles/x.txt');
    expect(
      value.blocks.flatMap(({ segments }) => segments.map(({ source }) => source.text)).join(' '),
    ).toContain(script);
    expect(headers.get('content-type')).toMatch(/^application\/json/);
  });

  it('speaks the language that is asked for', async () => {
    const { ask, save } = await deskServer();
    await save(3, 'He met 21 ministers.');
    const sentences = async (language: string): Promise<string[]> => {
      const { value } = await ask<ArticleView>('GET', '/api/articles/berita.txt', undefined, {
        'accept-language': language,
      });
      return value.blocks.flatMap(({ segments }) =>
        segments.flatMap(({ findings }) => findings.map(({ title }) => title)),
      );
    };
    const english = await sentences('en-GB,en;q=0.9');
    const indonesian = await sentences('id-ID');
    expect(english).toHaveLength(1);
    expect(indonesian).not.toEqual(english);
  });
});

describe('a long article', () => {
  const long = Array.from({ length: 40 }, (_, index) => `Kalimat ${index}. Lagi ${index}.`).join('\n\n');
  const page = '/api/articles/panjang.txt?limit=10';
  const blocksOf = ({ blocks }: ArticleView): string[] => blocks.map(({ id }) => id);

  it('comes page by page in whole blocks, each of them once', async () => {
    const { ask, article } = await deskServer({ 'source/panjang.txt': `Judul\n\n${long}\n` });
    const seen: string[] = [];
    let from: string | null = null;
    do {
      const next: string = from === null ? '' : `&from=${from}`;
      const { value } = await ask<ArticleView>('GET', page + next);
      expect(value.blocks.flatMap(({ segments }) => segments).length).toBeLessThanOrEqual(11);
      expect(value.previous).toBe(from);
      expect(value.counts.total).toBe(81);
      seen.push(...blocksOf(value));
      from = value.next;
    } while (from !== null);
    expect(seen).toEqual(blocksOf(await article('panjang.txt')));
  });

  it('begins around the sentence that is named, else the first open one, and goes on both ways', async () => {
    const { ask, article, save, act } = await deskServer({ 'source/panjang.txt': `Judul\n\n${long}\n` });
    const first = await ask<ArticleView>('GET', `${page}&at=`);
    expect(first.value).toMatchObject({ previous: null, blocks: [{ id: 'b1' }, {}, {}, {}, {}, {}] });
    const middle = (await ask<ArticleView>('GET', `${page}&at=s50`)).value;
    expect(middle.blocks.some(({ segments }) => segments.some(({ id }) => id === 's50'))).toBe(true);
    const until = (await ask<ArticleView>('GET', `${page}&until=${middle.previous}`)).value;
    const whole = blocksOf(await article('panjang.txt'));
    const joined = [...blocksOf(until), ...blocksOf(middle)];
    expect(joined).toEqual(whole.slice(whole.indexOf(joined[0] ?? ''), whole.indexOf(middle.next ?? '')));
    await save(1, 'Title', {}, 'panjang.txt');
    await act(1, { act: 'exclude', why: 'Not ours' }, 'panjang.txt');
    const open = (await ask<ArticleView>('GET', '/api/articles/panjang.txt?limit=1&at=none')).value;
    expect(open.blocks.at(-1)?.segments[0]).toMatchObject({ id: 's2', state: 'untranslated' });
  });

  it('has an ETag on each page, and says where a page was cut from another shape', async () => {
    const { ask } = await deskServer({ 'source/panjang.txt': `Judul\n\n${long}\n` });
    const { headers } = await ask('GET', `${page}&from=b5`);
    const known = { 'if-none-match': headers.get('etag') ?? '' };
    expect((await ask('GET', `${page}&from=b5`, undefined, known)).status).toBe(304);
    expect(await ask('GET', `${page}&from=b900`)).toMatchObject({
      status: 409,
      value: { code: 'block.stale' },
    });
  });
});

describe('a pasted article', () => {
  it('is written into source/ and read at once', async () => {
    const { ask, file } = await deskServer();
    const made = await ask<ArticleMade>('POST', '/api/articles', {
      name: 'baru',
      text: 'Judul\r\n\r\nSatu. Dua.\r\n',
    });
    expect(made).toMatchObject({
      status: 201,
      value: { path: 'baru.txt', counts: { total: 3 }, reading: { added: 3 } },
    });
    expect(file('source/baru.txt')).toBe('Judul\n\nSatu. Dua.\n');
  });

  it('never silently replaces one that is there: it says what would change', async () => {
    const { ask, file, save } = await deskServer();
    await save(4, 'It rained last night.');
    const text = `${berita.replace('12', '13')}Baru.\n`;
    const refused = await ask<Problem>('POST', '/api/articles', { name: 'berita.txt', text });
    expect(refused).toMatchObject({
      status: 409,
      value: { code: 'article.exists', reading: { same: 3, changed: 1, added: 1, gone: 0 } },
    });
    expect(file('source/berita.txt')).toBe(berita);
    const replaced = await ask<ArticleMade>('POST', '/api/articles', {
      name: 'berita.txt',
      text,
      replace: true,
    });
    expect(replaced.status).toBe(201);
    expect(file('source/berita.txt')).toBe(text);
    expect((await ask<ArticleView>('GET', '/api/articles/berita.txt')).value.counts).toMatchObject({
      edited: 1,
    });
  });

  it('beside one of the same name in another format is refused', async () => {
    const { ask } = await deskServer();
    const refused = await ask('POST', '/api/articles', { name: 'berita.md', text: '# Judul\n' });
    expect(refused).toMatchObject({ status: 422, value: { code: 'workspace.doubled' } });
  });
});
