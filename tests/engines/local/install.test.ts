import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLocalEngine } from '../../../src/engines/local/engine.js';
import {
  installLocalModel,
  type InstallOptions,
  type InstallResult,
} from '../../../src/engines/local/install.js';

// Installation never looks into the files: any bytes do.
const weights = Buffer.alloc(200_000, 'weights');
const vocabulary = Buffer.from('vocabulary');

let root = '';
let into = '';
let server: Server;
let address = '';
/** What the server sends by path, and the Range headers that it got. */
let files: Record<string, Buffer> = {};
let ranges: string[] = [];
/** Cuts the connection after so many bytes, once. */
let cutAfter: number | null = null;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'selaras-install-'));
  into = join(root, 'models', 'id-en');
  ranges = [];
  cutAfter = null;
  server = createServer(serve);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  files = {
    '/models.json': Buffer.from(JSON.stringify(registry())),
    '/data/model.iden.intgemm.alphas.bin.gz': gzipSync(weights, { level: 0 }),
    '/data/vocab.iden.spm.gz': gzipSync(vocabulary),
  };
});

afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await rm(root, { recursive: true, force: true });
});

function serve(request: IncomingMessage, response: ServerResponse): void {
  const bytes = files[request.url ?? ''];
  const range = /^bytes=(\d+)-$/.exec(request.headers.range ?? '');
  if (range) ranges.push(range[0]);
  if (!bytes) {
    response.writeHead(404).end();
    return;
  }
  const rest = bytes.subarray(Number(range?.[1] ?? 0));
  response.writeHead(range ? 206 : 200, { 'content-length': rest.length });
  if (cutAfter !== null && rest.length > cutAfter) {
    response.write(rest.subarray(0, cutAfter));
    // What is under way arrives before the connection breaks.
    setTimeout(() => response.destroy(), 50);
    cutAfter = null;
    return;
  }
  response.end(rest);
}

function registry(hash = createHash('sha256').update(weights).digest('hex')): object {
  const model = {
    path: 'data/model.iden.intgemm.alphas.bin.gz',
    uncompressedSize: weights.length,
    uncompressedHash: hash,
    somethingNew: true,
  };
  const released = { releaseStatus: 'Release', files: { model, vocab: { path: 'data/vocab.iden.spm.gz' } } };
  return {
    baseUrl: address,
    models: { 'id-en': [{ releaseStatus: 'Nightly', files: {} }, released] },
    more: 1,
  };
}

function install(options: Partial<InstallOptions> = {}): Promise<InstallResult> {
  const { signal } = new AbortController();
  return installLocalModel({
    into,
    registry: `${address}/models.json`,
    fetch,
    signal,
    onProgress: () => {},
    ...options,
  });
}

describe('installing the local model from the registry', () => {
  it('fetches, unpacks and verifies the released model, and leaves nothing else behind', async () => {
    const installed = await install();
    expect(installed).toMatchObject({ already: false, bytes: weights.length + vocabulary.length });
    expect((await readdir(join(root, 'models'))).toSorted()).toEqual(['id-en']);
    expect((await readdir(into)).toSorted()).toEqual([
      'manifest.json',
      'model.iden.intgemm.alphas.bin',
      'vocab.iden.spm',
    ]);
    expect(await readFile(join(into, 'model.iden.intgemm.alphas.bin'))).toEqual(weights);
    expect(await createLocalEngine({ folder: into }).ready()).toEqual({ ready: true });
  });

  it('does nothing where the model stands already', async () => {
    await install();
    files = {};
    expect(await install()).toMatchObject({ already: true });
  });

  it('goes on where an interrupted download stopped', async () => {
    cutAfter = 100_000;
    await expect(install()).rejects.toMatchObject({ code: 'engine.downloadFailed' });
    expect(await createLocalEngine({ folder: into }).ready()).toMatchObject({ ready: false });
    await install();
    expect(ranges).toHaveLength(1);
    expect(await readFile(join(into, 'model.iden.intgemm.alphas.bin'))).toEqual(weights);
  });

  it('tells how far it is', async () => {
    const seen: string[] = [];
    await install({ onProgress: ({ file, done, total }) => void (done === total && seen.push(file)) });
    expect(seen).toEqual(['model.iden.intgemm.alphas.bin', 'vocab.iden.spm']);
  });

  it('refuses a file whose SHA-256 is another, and installs nothing', async () => {
    files['/models.json'] = Buffer.from(JSON.stringify(registry('0'.repeat(64))));
    await expect(install()).rejects.toMatchObject({
      code: 'engine.modelFileDamaged',
      values: { file: 'model.iden.intgemm.alphas.bin' },
    });
    expect(await createLocalEngine({ folder: into }).ready()).toMatchObject({ code: 'engine.localMissing' });
  });

  it.each([
    ['no JSON', '<html>', 'engine.registryUnreadable'],
    ['another shape', '{"models": []}', 'engine.registryUnreadable'],
    ['no such pair', '{"baseUrl": "http://localhost", "models": {}}', 'engine.registryNoModel'],
    [
      'a model without files',
      '{"baseUrl": "http://localhost", "models": {"id-en": [{"releaseStatus": "Release", "files": {}}]}}',
      'engine.registryUnreadable',
    ],
  ])('says so where the registry has %s', async (_name, content, code) => {
    files['/models.json'] = Buffer.from(content);
    await expect(install()).rejects.toMatchObject({ code });
  });

  it('says which address could not be fetched', async () => {
    files = {};
    await expect(install()).rejects.toMatchObject({
      code: 'engine.downloadFailed',
      values: { url: `${address}/models.json`, reason: 'HTTP 404' },
    });
  });

  it('stops where it is cancelled', async () => {
    await expect(install({ signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('installing the local model from a folder', () => {
  it('takes packed and unpacked files and nothing else', async () => {
    const from = join(root, 'brought');
    await mkdir(from);
    await writeFile(join(from, 'model.iden.intgemm.alphas.bin.gz'), gzipSync(weights));
    await writeFile(join(from, 'srcvocab.iden.spm'), vocabulary);
    await writeFile(join(from, 'trgvocab.iden.spm'), vocabulary);
    await writeFile(join(from, 'README.md'), 'hello');
    const { manifest } = await install({ from });
    expect(manifest.files.map((file) => file.name)).toEqual([
      'model.iden.intgemm.alphas.bin',
      'srcvocab.iden.spm',
      'trgvocab.iden.spm',
    ]);
    expect(manifest.source).toBe('folder');
  });

  it('says what the folder lacks', async () => {
    const from = join(root, 'brought');
    await mkdir(from);
    await writeFile(join(from, 'model.iden.bin'), weights);
    await expect(install({ from })).rejects.toMatchObject({
      code: 'engine.modelFilesMissing',
      values: { wanted: 'vocab.*.spm' },
    });
  });

  it('says so where there is no such folder', async () => {
    await expect(install({ from: join(root, 'nowhere') })).rejects.toMatchObject({
      code: 'engine.modelFolderUnreadable',
    });
  });
});
