import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { berita, deskServer, origin, port } from './desk-server.js';

describe('the door', () => {
  it.each(['/', '/api/session', '/api/openapi.json', '/assets/x.js', '/review/berita.txt'])(
    'lets nobody in without the token: %s',
    async (path) => {
      const { raw } = await deskServer();
      const answer = await raw(path);
      expect(answer.status).toBe(401);
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
      expect(await answer.json()).toMatchObject({ status: 401, code: 'session.token' });
    },
  );

  it('says in words how to come in, to a person who opens the address without it', async () => {
    const { raw } = await deskServer();
    const answer = await raw('/', { headers: { accept: 'text/html', 'accept-language': 'id' } });
    expect(answer.status).toBe(401);
    const page = await answer.text();
    expect(page).toContain('<html lang="id">');
    expect(page).toContain('Halaman ini memerlukan alamat beserta kuncinya');
    expect(page).toContain('<code>selaras serve</code>');
    expect(answer.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+';/,
    );
    expect(page).not.toContain('<script');
  });

  it('trades the token in the first address for a cookie that no script reads, and takes it out of the address', async () => {
    const { raw, token } = await deskServer();
    const first = await raw(`/review/berita.txt?token=${token}&x=1`);
    expect(first.status).toBe(303);
    expect(first.headers.get('location')).toBe('/review/berita.txt?x=1');
    const cookie = first.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    const second = await raw('/api/session', { headers: { cookie: cookie.split(';')[0] ?? '' } });
    expect(second.status).toBe(200);
  });

  it('never leads to another host', async () => {
    const { app, token } = await deskServer();
    const answer = await app.request(`${origin}//evil.example/?token=${token}`);
    expect(answer.headers.get('location')).toBe('/evil.example/');
  });

  it.each([
    ['a wrong token', 'x'.repeat(32)],
    ['an empty one', ''],
  ])('refuses %s', async (_what, wrong) => {
    const { raw } = await deskServer();
    expect((await raw(`/?token=${wrong}`)).status).toBe(401);
    expect((await raw('/api/session', { headers: { authorization: `Bearer ${wrong}` } })).status).toBe(401);
  });

  it.each([
    'evil.example',
    `evil.example:${port}`,
    `127.0.0.1:${port + 1}`,
    '127.0.0.1',
    `127.0.0.1.evil.example:${port}`,
    `localhost.evil.example:${port}`,
  ])('refuses the host %s, token or not', async (host) => {
    const { raw, token } = await deskServer();
    const answer = await raw('/api/session', { headers: { host, authorization: `Bearer ${token}` } });
    expect(answer.status).toBe(421);
  });

  it.each([`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`])('answers as %s', async (host) => {
    const { raw, token } = await deskServer();
    const answer = await raw('/api/session', { headers: { host, authorization: `Bearer ${token}` } });
    expect(answer.status).toBe(200);
  });

  it.each([
    ['another origin', { origin: 'http://evil.example' }],
    ['another port of this machine', { origin: `http://127.0.0.1:${port + 1}` }],
    ['no origin that it would name', { origin: 'null' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['another port, as the browser says it', { 'sec-fetch-site': 'same-site' }],
  ])('refuses a write from %s, and nothing is changed', async (_what, headers) => {
    const { ask, context } = await deskServer();
    const answer = await ask('PUT', '/api/session', { name: 'Mallory' }, headers);
    expect(answer.status).toBe(403);
    expect(context.persons.current.name).toBe('Ayu');
  });

  it('refuses a reading by the script of another site, and lets a visit in', async () => {
    const { ask, raw, token } = await deskServer();
    expect((await ask('GET', '/api/session', undefined, { 'sec-fetch-site': 'cross-site' })).status).toBe(
      403,
    );
    const visit = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    expect((await raw(`/?token=${token}`, { headers: visit })).status).toBe(303);
  });

  it('forbids scripts and styles in the page, frames, and guessing of kinds, in every answer', async () => {
    const { raw, token } = await deskServer();
    for (const path of ['/', '/api/session', '/api/nothing']) {
      const { headers } = await raw(path, { headers: { authorization: `Bearer ${token}` } });
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it('keeps the token in a file that only its owner reads, so that an open page survives a restart', async () => {
    const { root, token } = await deskServer();
    const file = join(root, '.selaras/desk.json');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ token, name: 'Ayu' });
    expect(statSync(file).mode & 0o077).toBe(0);
  });
});

describe('a write', () => {
  it('asks for a name first, and reading does not', async () => {
    const { ask, save } = await deskServer({}, { name: null });
    const refused = await save(1, 'The president arrives in Jakarta');
    expect(refused).toMatchObject({ status: 428, value: { code: 'session.name' } });
    const named = await ask('PUT', '/api/session', { name: '  Budi  ' });
    expect(named).toMatchObject({ status: 200, value: { name: 'Budi' } });
    const saved = await save(1, 'The president arrives in Jakarta');
    expect(saved).toMatchObject({ status: 200, value: { segment: { by: 'Budi', state: 'edited' } } });
  });

  it.each([
    ['no JSON', 'not json'],
    ['a list', '[]'],
    ['nothing', ''],
  ])('of %s is refused with a sentence', async (_what, body) => {
    const { raw, token } = await deskServer();
    const headers = { authorization: `Bearer ${token}`, origin, 'content-type': 'application/json' };
    const answer = await raw('/api/session', { method: 'PUT', headers, body });
    expect([400, 422]).toContain(answer.status);
    expect((await answer.json()) as object).toHaveProperty('detail');
  });

  it('that is far too large is refused, and nothing is written', async () => {
    const { ask, article } = await deskServer();
    const large = await ask('POST', '/api/articles', { name: 'besar.txt', text: 'x'.repeat(13_000_000) });
    expect(large.status).toBe(413);
    const long = await ask('POST', '/api/articles', { name: 'besar.txt', text: 'x'.repeat(2_000_001) });
    expect(long.status).toBe(422);
    expect((await article()).blocks.flatMap(({ segments }) => segments)).toHaveLength(4);
    expect((await ask('GET', '/api/articles/besar.txt')).status).toBe(404);
  });
});

describe('a path', () => {
  const escapes = [
    '../secret.txt',
    'a/../../secret.txt',
    '/etc/passwd',
    '/etc/hosts.txt',
    String.raw`..\secret.txt`,
    './berita.txt',
    '.hidden.txt',
    'a/.git/config.txt',
    'nul\u0000.txt',
    'C:secret.txt',
    'a//b.txt',
    '..%2fsecret.txt/../../x.txt',
  ];

  it.each(escapes)('never leads out of source/: reading %j', async (path) => {
    const { ask } = await deskServer({ 'secret.txt': 'Rahasia.' });
    const { status, value } = await ask<object>('GET', `/api/articles/${encodeURIComponent(path)}`);
    expect([400, 404, 422]).toContain(status);
    expect(JSON.stringify(value)).not.toContain('Rahasia');
  });

  it.each(escapes)('never leads out of source/: writing %j', async (name) => {
    const { ask, root } = await deskServer({ 'secret.txt': 'Rahasia.' });
    const { status } = await ask('POST', '/api/articles', { name, text: berita, replace: true });
    expect([400, 422]).toContain(status);
    expect(readFileSync(join(root, 'secret.txt'), 'utf8')).toBe('Rahasia.');
  });

  it.each(escapes)('never leads out of source/: a job on %j', async (path) => {
    const { ask } = await deskServer();
    const { status } = await ask('POST', '/api/jobs', { paths: [path], engine: 'pseudo' });
    expect([400, 404, 422]).toContain(status);
  });

  it('does not say where the workspace stands on this machine', async () => {
    const { ask, root } = await deskServer();
    const { value } = await ask<object>('POST', '/api/articles', { name: '../x.txt', text: berita });
    expect(JSON.stringify(value)).not.toContain(root);
  });
});
