import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ArticleList } from '../../src/api/article.js';
import type { ClipboardView, ExportRecord, ExportsView, Provenance } from '../../src/api/export.js';
import type { Problem } from '../../src/api/problem.js';
import { exportDocument } from '../../src/app/export-copy.js';
import { hashBytes } from '../../src/model/hash.js';
import { deskServer, origin, type Answer, type DeskServer } from './desk-server.js';

const english = [
  'President in Jakarta',
  'The president arrived in Jakarta.',
  'He met 12 ministers.',
  'It rained last night.',
];

async function approved(server: DeskServer): Promise<void> {
  for (const [index, text] of english.entries()) await server.save(index + 1, text, { approve: true });
}

async function take({ raw, token }: DeskServer, query: string): Promise<Response> {
  return raw(`/api/articles/berita.txt/export?${query}`, { headers: { authorization: `Bearer ${token}` } });
}

function record({ ask }: DeskServer, asked: Record<string, unknown>): Promise<Answer<ExportRecord>> {
  return ask('POST', '/api/articles/berita.txt/exported', asked);
}

async function overview({ ask }: DeskServer): Promise<ExportsView> {
  return (await ask<ExportsView>('GET', '/api/articles/berita.txt/exports')).value;
}

describe('an export', () => {
  it('is refused while anything is open, with what is open in words', async () => {
    const server = await deskServer();
    await server.save(3, 'He met 21 ministers.');
    const refused = await server.ask<Problem>('GET', '/api/articles/berita.txt/export?format=txt');
    expect(refused.status).toBe(409);
    expect(refused.value.code).toBe('export.open');
    const open = refused.value.open ?? [];
    expect(open.map(({ kind }) => kind)).toContain('finding');
    expect(open.find(({ kind }) => kind === 'finding')).toMatchObject({ segment: 's3', number: 3 });
    expect(open.every(({ sentence }) => sentence.length > 5)).toBe(true);
    const shown = await overview(server);
    expect(shown).toMatchObject({ ready: false, records: [] });
    expect(shown.open).toEqual(open);
  });

  it('of an approved article is, byte for byte, what the command line exports', async () => {
    const server = await deskServer();
    await approved(server);
    const answer = await take(server, 'format=txt');
    expect(answer.status).toBe(200);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect(answer.headers.get('selaras-hash')).toBe(hashBytes(bytes));
    const options = { path: 'berita.txt', draft: false, format: 'copy', by: 'Ayu' };
    const { kind } = await exportDocument(options, server.desk.workspace);
    expect(kind).toBe('written');
    expect(new TextDecoder().decode(bytes)).toBe(server.file('translations/berita.en.txt'));
  });

  it('of a draft says so in its first line, and can always be had', async () => {
    const server = await deskServer();
    await server.save(1, 'President in Jakarta');
    const text = await (await take(server, 'format=txt&draft=true')).text();
    expect(text.split('\n')[0]).toMatch(/^DRAFT/);
    expect(text).toContain('President in Jakarta');
    expect(text).toContain('Hujan turun semalam.');
  });

  it('comes as Markdown and as bare HTML, with nothing in it that runs', async () => {
    const server = await deskServer({ 'source/berita.txt': 'Judul\n\nSatu <b>kalimat</b>.\n' });
    await server.save(1, 'Title', { approve: true });
    await server.save(2, 'One <script>alert(1)</script> *sentence*.', { approve: true });
    const { segments } = (await server.article()).blocks[1] ?? { segments: [] };
    expect(segments).toHaveLength(1);
    expect(await (await take(server, 'format=md&draft=true')).text()).toContain(String.raw`\*sentence\*`);
    const page = await take(server, 'format=html&draft=true');
    const html = await page.text();
    expect(html).toContain('<h1>Title</h1>');
    expect(html).toContain('&lt;script&gt;');
    expect(html).not.toContain('<script>');
    expect(page.headers.get('content-security-policy')).toContain('sandbox');
    expect(page.headers.get('content-disposition')).toMatch(/^attachment/);
  });

  it.each(['bilingual', 'xliff', 'json'])('as %s can be had while the article is open', async (format) => {
    const server = await deskServer();
    await server.article();
    const answer = await take(server, `format=${format}`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('Hujan turun semalam.');
  });

  it('is remembered with name, time, partner and hash, and refused where it is not what the article gives', async () => {
    const server = await deskServer();
    await approved(server);
    const hash = (await take(server, 'format=txt')).headers.get('selaras-hash') ?? '';
    const wrong = await record(server, { format: 'txt', hash: 'other' });
    expect(wrong).toMatchObject({ status: 409, value: { code: 'export.hash' } });
    expect(await record(server, { format: 'txt', hash, partner: ' Kantor Berita ' })).toMatchObject({
      status: 201,
      value: {
        by: 'Ayu',
        draft: false,
        part: 'all',
        profile: 'default',
        partner: 'Kantor Berita',
        hash,
        current: true,
      },
    });
    expect(await overview(server)).toMatchObject({
      records: [{ hash, current: true }],
      outdated: [],
      partners: [{ name: 'Kantor Berita', profile: 'default' }],
    });
  });

  it('is out of date after a later change, with the sentences before and after', async () => {
    const server = await deskServer();
    await approved(server);
    const hash = (await take(server, 'format=txt')).headers.get('selaras-hash') ?? '';
    const { value } = await record(server, { format: 'txt', hash });
    await server.act(4, { act: 'reopen' });
    // Reopening changes no word: what left is still right.
    expect(await overview(server)).toMatchObject({ records: [{ current: true }], outdated: [] });
    await server.save(4, 'It rained overnight.', { approve: true });
    await server.act(3, { act: 'reopen' });
    await server.act(3, { act: 'exclude', why: 'Not confirmed.' });
    const outdated = await overview(server);
    expect(outdated.records).toMatchObject([{ hash, current: false }]);
    expect(outdated.outdated).toEqual([
      {
        record: value.id,
        corrections: [
          { segment: 's3', number: null, before: 'He met 12 ministers.', after: null },
          { segment: 's4', number: 3, before: 'It rained last night.', after: 'It rained overnight.' },
        ],
      },
    ]);
    const rows = await server.ask<ArticleList>('GET', '/api/articles');
    expect(rows.value.items).toMatchObject([{ path: 'berita.txt', outdated: true }]);
    const again = (await take(server, 'format=txt')).headers.get('selaras-hash') ?? '';
    await record(server, { format: 'txt', hash: again });
    expect(await overview(server)).toMatchObject({
      records: [{ current: true }, { current: false }],
      outdated: [],
    });
  });

  it('of a draft is no worry when it is out of date', async () => {
    const server = await deskServer();
    await server.save(1, 'President in Jakarta');
    const hash = (await take(server, 'format=md&draft=true')).headers.get('selaras-hash') ?? '';
    await record(server, { format: 'md', draft: true, hash });
    await server.save(1, 'President arrives');
    expect(await overview(server)).toMatchObject({
      records: [{ draft: true, current: false }],
      outdated: [],
    });
  });
});

const profiles = `export:
  disclosure:
    person: 'Translation: {translators}'
  profiles:
    wire: { quotes: straight, dashes: em, dateline: '{PLACE}, {country} —', disclosure: top }
    plain: { disclosure: none }
`;

describe('the disclosure line', () => {
  it('ends every copy that is approved, and names who wrote it', async () => {
    const server = await deskServer();
    await approved(server);
    const line = 'Translated from Indonesian by Ayu.';
    expect(await (await take(server, 'format=txt')).text()).toMatch(new RegExp(`night\\.\n\n${line}\n$`));
    expect(await (await take(server, 'format=md')).text()).toContain(`\n\n${line}\n`);
    expect(await (await take(server, 'format=html')).text()).toContain(`<p>${line}</p>\n</body>`);
    const { value } = await server.ask<ClipboardView>('GET', '/api/articles/berita.txt/clipboard');
    expect(value.all?.text.endsWith(`\n\n${line}`)).toBe(true);
    expect(value.body?.html.endsWith(`<p>${line}</p>`)).toBe(true);
    expect(value.headline?.text).toBe('President in Jakarta');
  });

  it('stands where the profile wants it, in the words of the desk', async () => {
    const server = await deskServer({ 'selaras.yaml': profiles });
    await approved(server);
    const top = await (await take(server, 'format=txt&profile=wire')).text();
    expect(top.startsWith('Translation: Ayu\n\nPresident')).toBe(true);
    expect(await (await take(server, 'format=txt&profile=plain')).text()).not.toContain('Ayu');
  });

  it('is not in a draft, which carries its mark', async () => {
    const server = await deskServer({ 'selaras.yaml': profiles });
    await server.save(1, 'President in Jakarta', { approve: true });
    for (const format of ['txt', 'md', 'html'])
      for (const profile of ['default', 'wire']) {
        const text = await (await take(server, `format=${format}&draft=true&profile=${profile}`)).text();
        expect(text).toContain('DRAFT: not approved for publication');
        expect(text).not.toMatch(/Translat/);
      }
  });
});

describe('an export profile', () => {
  it('sets marks and dateline in files and on the clipboard, and is remembered for its partner', async () => {
    const source = 'Judul\n\nJAKARTA, KOMPAS.com - Harga beras naik.\n';
    const server = await deskServer({ 'source/berita.txt': source, 'selaras.yaml': profiles });
    await server.save(1, 'Rice ‘up’', { approve: true });
    await server.save(2, 'JAKARTA, KOMPAS.com - Rice – all of it – is “up.”', { approve: true });
    const answer = await take(server, 'format=md&profile=wire');
    expect(await answer.text()).toContain('JAKARTA, Indonesia — Rice—all of it—is "up."');
    expect(answer.headers.get('content-disposition')).toContain('berita.wire.en.md');
    const { value } = await server.ask<ClipboardView>(
      'GET',
      '/api/articles/berita.txt/clipboard?profile=wire',
    );
    expect(value.headline?.text).toBe("Rice 'up'");
    expect(value.body?.text).toContain('JAKARTA, Indonesia — Rice—all');
    const hash = value.headline?.hash ?? '';
    const asked = { format: 'clipboard', part: 'headline', profile: 'wire', partner: 'Reuters', hash };
    expect((await record(server, asked)).status).toBe(201);
    expect(await overview(server)).toMatchObject({
      records: [{ format: 'clipboard', part: 'headline', profile: 'wire', partner: 'Reuters' }],
      profiles: [{ name: 'default' }, { name: 'wire', quotes: 'straight' }, { name: 'plain' }],
      partners: [{ name: 'Reuters', profile: 'wire' }],
    });
    // What else changes than the headline is no correction of it.
    await server.act(2, { act: 'reopen' });
    await server.save(2, 'JAKARTA, KOMPAS.com - Rice is dear.', { approve: true });
    expect(await overview(server)).toMatchObject({ outdated: [] });
  });

  it('that nobody knows is refused with the names that there are', async () => {
    const server = await deskServer({ 'selaras.yaml': profiles });
    const refused = await server.ask<Problem>(
      'GET',
      '/api/articles/berita.txt/export?format=txt&profile=wired',
    );
    expect(refused).toMatchObject({ status: 422, value: { code: 'app.profileUnknown' } });
    expect(refused.value.detail).toContain('default, wire, plain');
  });
});

describe('the provenance', () => {
  it('names people, engines and shares, and its hash is that of the exported copy', async () => {
    const server = await deskServer();
    await approved(server);
    await server.act(4, { act: 'reopen' });
    await server.act(4, { act: 'exclude', why: 'Local weather.' });
    const { value } = await server.ask<Provenance>('GET', '/api/articles/berita.txt/provenance');
    const bytes = new Uint8Array(await (await take(server, 'format=txt')).arrayBuffer());
    expect(value).toMatchObject({
      format: 'selaras-provenance',
      copy: { hash: hashBytes(bytes), draft: false },
      segments: { total: 3, approved: 3, leftOut: 1, person: 3, machine: 0, uneditedMachine: 0 },
      people: [{ name: 'Ayu', edited: 3, approved: 3 }],
      leftOut: [{ segment: 's4', by: 'Ayu', why: 'Local weather.' }],
      source: { hash: hashBytes(readFileSync(join(server.root, 'source/berita.txt'))) },
    });
    expect(value.disclosure).toContain('Ayu');
  });
});

describe('what people decided', () => {
  it('is in the XLIFF that travels when the server has stopped', async () => {
    const server = await deskServer();
    await server.save(4, 'It rained last night.', { approve: true });
    const file = join(server.root, 'translations/berita.xlf');
    expect(existsSync(file)).toBe(false);
    await server.desk.flush();
    expect(readFileSync(file, 'utf8')).toContain('It rained last night.');
  });
});

describe('the description of the API', () => {
  it('names every address with its schemas', async () => {
    const { ask } = await deskServer();
    const { value } = await ask<{
      openapi: string;
      paths: Record<string, unknown>;
      components: { schemas: object };
    }>('GET', '/api/openapi.json');
    expect(value.openapi).toBe('3.1.0');
    for (const path of [
      '/api/session',
      '/api/articles',
      '/api/articles/{path}',
      '/api/articles/{path}/segments/{segment}/revisions',
      '/api/articles/{path}/export',
      '/api/glossary/entries',
      '/api/jobs/{id}',
    ])
      expect(Object.keys(value.paths)).toContain(path);
    expect(Object.keys(value.components.schemas)).toEqual(
      expect.arrayContaining(['Article', 'Segment', 'Problem', 'Saved', 'Glossary']),
    );
    expect(origin).toMatch(/^http:\/\/127\.0\.0\.1/);
  });
});
