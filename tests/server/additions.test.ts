import { describe, expect, it } from 'vitest';
import type { AdditionSaved } from '../../src/api/additions.js';
import type { AdditionView } from '../../src/api/article.js';
import type { ExportsView, Provenance } from '../../src/api/export.js';
import type { Problem } from '../../src/api/problem.js';
import { deskServer, freshClone, type Answer, type DeskServer } from './desk-server.js';

const english = [
  'President in Jakarta',
  'The president arrived in Jakarta.',
  'He met 12 ministers.',
  'It rained last night.',
];
const words = 'Jakarta is the capital until 2028.';
const address = '/api/articles/berita.txt/additions';

async function approved(): Promise<DeskServer> {
  const server = await deskServer();
  for (const [index, text] of english.entries()) await server.save(index + 1, text, { approve: true });
  await server.desk.settleNow('berita.txt');
  return server;
}

function add({ ask }: DeskServer, after: string, text = words): Promise<Answer<AdditionSaved & Problem>> {
  return ask('POST', address, { after, text });
}

async function standing({ article }: DeskServer): Promise<AdditionView[]> {
  return (await article()).blocks.flatMap(({ additions }) => additions);
}

async function change(server: DeskServer, body: Record<string, unknown>): Promise<Answer<Problem>> {
  const { id, versions, after, text } = (await standing(server))[0] ?? (await adrift(server));
  const asked = { expected: versions.length, after, text, ...body };
  return server.ask('POST', `${address}/${id}`, asked);
}

async function adrift({ article }: DeskServer): Promise<AdditionView> {
  const [first] = (await article()).adrift;
  if (!first) throw new Error('nothing is adrift');
  return first;
}

async function copyOf({ raw, token }: DeskServer): Promise<string> {
  const answer = await raw('/api/articles/berita.txt/export?format=txt', {
    headers: { authorization: `Bearer ${token}` },
  });
  return answer.text();
}

describe('a sentence of the desk’s own', () => {
  it('stands behind its sentence in the English copy, with its writer’s name', async () => {
    const server = await approved();
    const { status, value } = await add(server, 's2', `  ${words}\n `);
    expect(status).toBe(201);
    expect(value.blocks).toMatchObject([{ additions: [{ after: 's2', text: words, by: 'Ayu' }] }]);
    expect(await copyOf(server)).toContain(
      `The president arrived in Jakarta. ${words} He met 12 ministers.\n`,
    );
  });

  it('makes a copy that left before it out of date', async () => {
    const server = await approved();
    const hash = (
      await server.raw('/api/articles/berita.txt/export?format=txt', {
        headers: { authorization: `Bearer ${server.token}` },
      })
    ).headers.get('selaras-hash');
    await server.ask('POST', '/api/articles/berita.txt/exported', { format: 'txt', hash });
    const current = async (): Promise<boolean | undefined> =>
      (await server.ask<ExportsView>('GET', '/api/articles/berita.txt/exports')).value.records[0]?.current;
    expect(await current()).toBe(true);
    await add(server, 's4');
    expect(await current()).toBe(false);
  });

  it('is changed and taken out by name, and every version is kept', async () => {
    const server = await approved();
    await add(server, 's2');
    await change(server, { text: 'Jakarta is still the capital.' });
    expect(await standing(server)).toMatchObject([
      { text: 'Jakarta is still the capital.', versions: [{ text: words, by: 'Ayu' }, { by: 'Ayu' }] },
    ]);
    await change(server, { text: null });
    expect(await standing(server)).toEqual([]);
    expect(await copyOf(server)).not.toContain('capital');
    const { additions } = (await server.desk.workspace.store.documents.load('berita.txt')) ?? {};
    expect(additions?.[0]?.versions.map(({ text }) => text)).toEqual([
      words,
      'Jakarta is still the capital.',
      null,
    ]);
  });

  it('is not written over by somebody who saw an earlier version', async () => {
    const server = await approved();
    await add(server, 's2');
    await change(server, { text: 'Changed by one.' });
    expect(await change(server, { expected: 1, text: 'Changed by another.' })).toMatchObject({
      status: 409,
      value: { code: 'addition.stale' },
    });
    expect(await standing(server)).toMatchObject([{ text: 'Changed by one.' }]);
  });

  it('is marked in both aligned outputs, counted in the manifest, and named in the provenance', async () => {
    const server = await approved();
    await add(server, 's2');
    await server.desk.flush();
    for (const format of ['bilingual', 'json', 'xliff']) {
      const answer = await server.raw(`/api/articles/berita.txt/export?format=${format}`, {
        headers: { authorization: `Bearer ${server.token}` },
      });
      const text = await answer.text();
      expect(text).toContain(words);
      expect(text).toMatch(/desk’s own sentence|"additions"|category="addition"/);
    }
    expect(JSON.parse(server.file('translations/berita.manifest.json'))).toMatchObject({ additions: 1 });
    const { value } = await server.ask<Provenance>('GET', '/api/articles/berita.txt/provenance');
    expect(value.additions).toEqual([{ after: 's2', text: words, by: 'Ayu' }]);
  });

  it('never comes out of the memory', async () => {
    const server = await approved();
    await add(server, 's2');
    const { value } = await server.ask<{ units: unknown[] }>('GET', '/api/concordance?q=until%202028');
    expect(value.units).toEqual([]);
  });

  it('goes along where its sentence is split, and comes back where the halves are joined', async () => {
    const server = await approved();
    await add(server, 's2');
    const [, block] = (await server.article()).blocks;
    await server.ask('POST', '/api/articles/berita.txt/segments/s2/split', { shape: block?.shape, at: 9 });
    const { blocks } = await server.article();
    const second = blocks[1]?.segments[1]?.id;
    expect(second).not.toBe('s2');
    expect(await standing(server)).toMatchObject([{ after: second }]);
    const shape = blocks[1]?.shape;
    await server.ask('POST', '/api/articles/berita.txt/segments/s2/merge', { shape });
    expect(await standing(server)).toMatchObject([{ after: 's2' }]);
  });

  it('keeps the copy back where its sentence has left the article, until somebody says where it belongs', async () => {
    const server = await approved();
    await add(server, 's4');
    const text = server.file('source/berita.txt').replace('Hujan turun semalam.', '');
    await server.ask('POST', '/api/articles', { name: 'berita.txt', text, replace: true });
    const open = async (): Promise<ExportsView> =>
      (await server.ask<ExportsView>('GET', '/api/articles/berita.txt/exports')).value;
    expect((await open()).open).toMatchObject([
      { kind: 'addition', sentence: expect.stringContaining(words) },
    ]);
    await change(server, { after: 's3' });
    expect((await open()).open).toEqual([]);
    expect(await copyOf(server)).toContain(`He met 12 ministers. ${words}`);
  });

  it('comes back with the XLIFF where the database is gone', async () => {
    const server = await approved();
    await add(server, 's2');
    await change(server, { text: 'Jakarta is still the capital.' });
    const again = await freshClone(server);
    expect(await standing(again)).toEqual(await standing(server));
  });
});
