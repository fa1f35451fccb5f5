import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { publicRegistry } from '../../src/engines/local/registry.js';
import { temporaryFolder } from './workspace.js';
import { writeToyModel } from './toy-bergamot-model.js';

export interface ModelMirror {
  /** Makes a child process fetch from here what it would fetch from the public registry, and nothing from anywhere else. */
  readonly environment: Readonly<Record<string, string>>;
  /** Paths that were asked for. */
  readonly asked: readonly string[];
}

/** Serves a toy model on loopback as the public registry serves the real one; `broken` has the list but not the files. */
export async function modelMirror(
  dictionary: Readonly<Record<string, string>>,
  { broken = false } = {},
): Promise<ModelMirror> {
  const folder = temporaryFolder();
  await writeToyModel(folder, dictionary);
  const names = readdirSync(folder);
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const name = (request.url ?? '').slice(1);
    asked.push(name);
    const address = `http://${request.headers.host}`;
    if (name === 'models.json') response.end(JSON.stringify(registryOf(address, names)));
    else if (names.includes(name) && !broken) response.end(readFileSync(join(folder, name)));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { environment: { NODE_OPTIONS: redirected(`http://127.0.0.1:${port}`) }, asked };
}

function registryOf(address: string, names: readonly string[]): object {
  const path = (kind: string): { readonly path: string } => ({
    path: names.find((name) => name.startsWith(kind)) ?? '',
  });
  const files = { model: path('model'), vocab: path('vocab') };
  return { baseUrl: address, models: { 'id-en': [{ releaseStatus: 'Release', files }] } };
}

/** There is no setting for another registry, so that the child's `fetch` is handed the mirror's addresses. */
function redirected(mirror: string): string {
  const script = `const real = globalThis.fetch;
    globalThis.fetch = (url, options) => {
      const wanted = String(url) === ${JSON.stringify(publicRegistry)} ? '${mirror}/models.json' : String(url);
      if (!wanted.startsWith('${mirror}/')) throw new TypeError('the test has no network: ' + wanted);
      return real(wanted, options);
    };`;
  return `--import=data:text/javascript;base64,${Buffer.from(script).toString('base64')}`;
}
