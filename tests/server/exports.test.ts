import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ExportRecord, ExportsView, Provenance } from '../../src/api/export.js';
import type { Problem } from '../../src/api/problem.js';
import { exportDocument } from '../../src/app/export-copy.js';
import { hashBytes } from '../../src/model/hash.js';
import { deskServer, origin, type DeskServer } from './desk-server.js';

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
    const overview = await server.ask<ExportsView>('GET', '/api/articles/berita.txt/exports');
    expect(overview.value).toMatchObject({ ready: false, records: [] });
    expect(overview.value.open).toEqual(open);
  });

  it('of an approved article is, byte for byte, what the command line exports', async () => {
    const server = await deskServer();
    await approved(server);
    const answer = await take(server, 'format=txt');
    expect(answer.status).toBe(200);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect(answer.headers.get('selaras-hash')).toBe(hashBytes(bytes));
    const options = { path: 'berita.txt', draft: false, format: 'copy' };
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

  it('is remembered with name, time and hash, and shown as out of date after a later change', async () => {
    const server = await deskServer();
    await approved(server);
    const hash = (await take(server, 'format=txt')).headers.get('selaras-hash') ?? '';
    const wrong = await server.ask('POST', '/api/articles/berita.txt/exported', {
      format: 'txt',
      hash: 'other',
    });
    expect(wrong).toMatchObject({ status: 409, value: { code: 'export.hash' } });
    const asked = { format: 'txt', hash, profile: 'Partner' };
    const made = await server.ask<ExportRecord>('POST', '/api/articles/berita.txt/exported', asked);
    expect(made).toMatchObject({
      status: 201,
      value: { by: 'Ayu', draft: false, profile: 'Partner', hash, current: true },
    });
    const records = async (): Promise<readonly ExportRecord[]> =>
      (await server.ask<ExportsView>('GET', '/api/articles/berita.txt/exports')).value.records;
    expect(await records()).toMatchObject([{ hash, current: true }]);
    await server.act(4, { act: 'reopen' });
    await server.save(4, 'It rained overnight.', { approve: true });
    expect(await records()).toMatchObject([{ hash, current: false }]);
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
