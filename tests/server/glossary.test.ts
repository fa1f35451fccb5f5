import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { GlossaryView, Impact } from '../../src/api/glossary.js';
import type { Problem } from '../../src/api/problem.js';
import { deskServer, type DeskServer } from './desk-server.js';

const yaml = `# Pinned terms of the desk.
version: 1
source: id
target: en
terms:
  # Organisations.
  - source: PBB # since 1945
    target: UN
    allow: [United Nations]

  - source: Korea Utara
    target: North Korea # never N. Korea
    note: In full at first mention
  # The end.
`;

const open = (): Promise<DeskServer> =>
  deskServer({
    'glossary.yaml': yaml,
    'source/berita.txt': 'PBB bersidang\n\nPBB bersidang. Hujan turun.\n',
  });

async function version({ ask }: DeskServer): Promise<string> {
  return (await ask<GlossaryView>('GET', '/api/glossary')).value.version;
}

function change(
  server: DeskServer,
  expected: string,
  body: object,
): ReturnType<typeof server.ask<GlossaryView & Problem>> {
  return server.ask('PUT', '/api/glossary/entries', { expected, ...body });
}

describe('the glossary', () => {
  it('lists entries with their line and how often they stand in articles', async () => {
    const server = await open();
    await server.article();
    const { value, headers } = await server.ask<GlossaryView>('GET', '/api/glossary');
    expect(value.entries).toMatchObject([
      { source: 'PBB', target: 'UN', allow: ['United Nations'], line: 7, uses: { segments: 2, articles: 1 } },
      { source: 'Korea Utara', note: 'In full at first mention', uses: { segments: 0, articles: 0 } },
    ]);
    expect(headers.get('etag')).toBe(`"${value.version}"`);
  });

  it('takes a changed entry, and every comment and the order of the file stay', async () => {
    const server = await open();
    const entry = { source: 'Korea Utara', target: 'North Korea', forbid: ['N. Korea'] };
    const done = await change(server, await version(server), { was: 'Korea Utara', entry });
    expect(done.status).toBe(200);
    const file = server.file('glossary.yaml');
    expect(file).toBe(yaml.replace('    note: In full at first mention\n', '    forbid: [N. Korea]\n'));
    const renamed = { source: 'Korea Utara', target: 'the North', forbid: ['N. Korea'] };
    await change(server, await version(server), { was: 'Korea Utara', entry: renamed });
    expect(server.file('glossary.yaml')).toBe(file.replace('target: North Korea', 'target: the North'));
  });

  it('takes a new entry at the end, and takes one out with its lines alone', async () => {
    const server = await open();
    await change(server, await version(server), { was: null, entry: { source: 'AS', target: 'US' } });
    expect(server.file('glossary.yaml')).toContain('  - source: AS\n    target: US\n');
    await change(server, await version(server), { was: 'Korea Utara', entry: null });
    const file = server.file('glossary.yaml');
    expect(file).not.toContain('Korea');
    for (const kept of [
      '# Pinned terms of the desk.',
      '# Organisations.',
      'PBB # since 1945',
      '# The end.',
      'source: AS',
    ])
      expect(file).toContain(kept);
  });

  it('can become empty and begin again', async () => {
    const server = await deskServer({
      'glossary.yaml': 'version: 1\nsource: id\ntarget: en\nterms:\n  - source: PBB\n    target: UN\n',
    });
    await change(server, await version(server), { was: 'PBB', entry: null });
    const again = await change(server, await version(server), {
      was: null,
      entry: { source: 'AS', target: 'US' },
    });
    expect(again.value.entries).toMatchObject([{ source: 'AS', target: 'US' }]);
  });

  it('refuses what it cannot hold with the sentence and the line, and the file stays', async () => {
    const server = await open();
    const entry = { source: 'PBB', target: 'United Nations' };
    const refused = await change(server, await version(server), { was: null, entry });
    expect(refused.status).toBe(422);
    expect(refused.value.place?.line).toBeGreaterThan(7);
    expect(refused.value.detail).toContain('PBB');
    expect(server.file('glossary.yaml')).toBe(yaml);
  });

  it('refuses a change of a file that somebody else changed meanwhile', async () => {
    const server = await open();
    const seen = await version(server);
    writeFileSync(join(server.root, 'glossary.yaml'), `${yaml}# Added by hand.\n`);
    const entry = { source: 'AS', target: 'US' };
    expect(await change(server, seen, { was: null, entry })).toMatchObject({
      status: 409,
      value: { code: 'glossary.stale' },
    });
    expect(readFileSync(join(server.root, 'glossary.yaml'), 'utf8')).toContain('# Added by hand.');
  });

  it('says which approved sentences a change would open again, and then opens just these', async () => {
    const server = await open();
    await server.save(2, 'The UN met.', { approve: true });
    await server.save(3, 'It rained.', { approve: true });
    const asked = { was: 'PBB', entry: { source: 'PBB', target: 'United Nations' } };
    const impact = await server.ask<Impact>('POST', '/api/glossary/impact', { expected: '', ...asked });
    expect(impact.value).toMatchObject({ reopens: [{ path: 'berita.txt', segments: ['s2'] }], touches: 2 });
    expect((await server.segment(2)).state).toBe('approved');
    await change(server, await version(server), asked);
    expect(await server.segment(2)).toMatchObject({ state: 'edited', changedSinceApproved: true });
    expect((await server.segment(2)).findings.map(({ severity }) => severity)).toContain('blocking');
    expect((await server.segment(3)).state).toBe('approved');
  });

  it('keeps markup in an entry as plain text', async () => {
    const server = await open();
    const entry = { source: '<img src=x onerror=alert(1)>', target: '"><script>' };
    const done = await change(server, await version(server), { was: null, entry });
    expect(done.value.entries?.at(-1) ?? done.value.detail).toBeDefined();
    expect(done.headers.get('content-type')).toMatch(/json/);
  });
});
