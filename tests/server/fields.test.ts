import { describe, expect, it } from 'vitest';
import type { ArticleList } from '../../src/api/article.js';
import type { ExportsView } from '../../src/api/export.js';
import type { FieldSaved } from '../../src/api/fields.js';
import type { FieldName } from '../../src/model/article-field.js';
import { importFile } from '../../src/app/import-file.js';
import { keepOutput } from '../../src/app/desk/keep-output.js';
import { join } from 'node:path';
import { deskServer, type Answer, type DeskServer } from './desk-server.js';

function write(
  { ask }: DeskServer,
  field: FieldName,
  text: string,
  expected: string | null = null,
): Promise<Answer<FieldSaved>> {
  return ask('PUT', '/api/articles/berita.txt/fields', { field, text, expected });
}

async function take({ raw, token }: DeskServer, format: string, path = 'berita.txt'): Promise<string> {
  const address = `/api/articles/${path}/export?format=${format}&draft=true`;
  return (await raw(address, { headers: { authorization: `Bearer ${token}` } })).text();
}

describe('what a desk writes beside the copy', () => {
  it('is kept with the name of who wrote it, and a slug is made fit for an address', async () => {
    const server = await deskServer();
    const saved = await write(server, 'slug', ' President’s Visit: Jakarta  2026! ');
    expect(saved.value).toMatchObject({ stale: false });
    expect(saved.value.fields.find(({ field }) => field === 'slug')).toMatchObject({
      text: 'presidents-visit-jakarta-2026',
      by: 'Ayu',
    });
  });

  it('is never written over what somebody else wrote meanwhile', async () => {
    const server = await deskServer();
    const first = await write(server, 'summary', 'One.');
    const version = first.value.fields.find(({ field }) => field === 'summary')?.version ?? null;
    expect((await write(server, 'summary', 'Two.', version)).value.stale).toBe(false);
    const late = await write(server, 'summary', 'Three.', version);
    expect(late.value.stale).toBe(true);
    expect(late.value.fields).toContainEqual(expect.objectContaining({ field: 'summary', text: 'Two.' }));
  });

  it('stands in the head of the page, in the front matter, and in the JSON', async () => {
    const server = await deskServer({
      'source/lain.md': '---\nslug: harga-beras # lama\n---\n\n# Judul\n\nSatu.\n',
    });
    await write(server, 'webHeadline', 'President <arrives>');
    await write(server, 'summary', 'He "came".');
    expect(await take(server, 'html')).toContain(
      '<title>President &lt;arrives&gt;</title>\n<meta name="description" content="He &quot;came&quot;.">',
    );
    expect(await take(server, 'md')).toMatch(
      /^---\nwebHeadline: "President <arrives>"\nsummary: "He \\"came\\"."\n---\n\n/,
    );
    expect(JSON.parse(await take(server, 'json'))).toMatchObject({ webHeadline: 'President <arrives>' });
    expect(await take(server, 'txt')).not.toContain('arrives');
    await server.ask('PUT', '/api/articles/lain.md/fields', {
      field: 'slug',
      text: 'Rice prices',
      expected: null,
    });
    expect(await take(server, 'md', 'lain.md')).toMatch(/^---\nslug: rice-prices # lama\n---\n/);
  });

  it('comes back from the XLIFF, version by version', async () => {
    const server = await deskServer();
    await write(server, 'summary', 'One.');
    await server.desk.flush();
    await keepOutput('berita.txt', server.desk.workspace);
    const other = await deskServer({ 'translations/x.xlf': server.file('translations/berita.xlf') });
    await importFile(join(other.root, 'translations/x.xlf'), other.desk.workspace);
    const { value } = await other.ask<ExportsView>('GET', '/api/articles/berita.txt/exports');
    expect(value.fields).toContainEqual(
      expect.objectContaining({ field: 'summary', text: 'One.', by: 'Ayu' }),
    );
  });
});

describe('urgency', () => {
  const files = {
    'source/biasa.md': '---\nurgency: 5\n---\n\n# Biasa\n',
    'source/kilat.md': '---\nurgency: kilat\n---\n\n# Kilat\n',
    'source/aneh.md': '---\nurgency: kapan saja\n---\n\n# Aneh\n',
  };
  async function list(server: DeskServer, query = ''): Promise<(readonly [string, number | null])[]> {
    const { value } = await server.ask<ArticleList>('GET', `/api/articles${query}`);
    return value.items.map(({ path, urgency }) => [path, urgency] as const);
  }

  it('is read from the front matter, sorts the desk and filters it', async () => {
    const server = await deskServer(files);
    for (const path of Object.keys(files)) await server.article(path.slice('source/'.length));
    expect((await list(server, '?sort=urgency')).slice(0, 2)).toEqual([
      ['kilat.md', 1],
      ['biasa.md', 5],
    ]);
    expect(await list(server, '?urgency=3')).toEqual([['kilat.md', 1]]);
    expect(await list(server)).toContainEqual(['aneh.md', null]);
  });

  it('can be set in the desk, and taken back', async () => {
    const server = await deskServer();
    await server.article();
    const saved = await write(server, 'urgency', '2');
    expect(await list(server)).toEqual([['berita.txt', 2]]);
    const version = saved.value.fields.find(({ field }) => field === 'urgency')?.version ?? null;
    await write(server, 'urgency', '', version);
    expect(await list(server)).toEqual([['berita.txt', null]]);
    expect((await write(server, 'urgency', '9')).status).toBe(422);
  });
});
