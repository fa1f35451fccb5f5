import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startEngineServer, type EngineServer } from '../support/engine-server/engine-server.js';
import { testWorkspace, type TestWorkspace } from '../support/workspace.js';

const article = 'Presiden mengunjungi Korea Utara.\n\nSaya membaca buku di rumah. Harganya Rp1,5 miliar.\n';

let server: EngineServer;
beforeEach(async () => {
  server = await startEngineServer();
});
afterEach(() => server.close());

function deskWith(settings: string): TestWorkspace {
  const workspace = testWorkspace();
  workspace.write('source/berita.txt', article);
  workspace.write('selaras.yaml', settings);
  workspace.write('desk.key', `${server.key}\n`);
  return workspace;
}

const settingsOf = (more = ''): Record<string, string> => ({
  libretranslate: `engines:\n  libretranslate:\n    url: ${server.url}\n    keyFile: desk.key\n${more}`,
  llm: `engines:\n  llm:\n    model: toy\n    url: ${server.url}/openai/v1\n    keyFile: desk.key\n${more}`,
  deepl: `engines:\n  deepl:\n    url: ${server.url}\n    keyFile: desk.key\n${more}`,
});

describe.each(['libretranslate', 'deepl', 'llm'])('selaras translate --engine %s', (engine) => {
  it('writes complete outputs, with every pinned term, and asks for nothing twice', async () => {
    const desk = deskWith(settingsOf()[engine] ?? '');
    const ran = await desk.selaras('translate', '--engine', engine);
    expect(ran.err).toBe('');
    expect(ran.exit).toBe(0);
    const copy = readFileSync(desk.path('translations/berita.DRAFT.en.txt'), 'utf8');
    expect(copy).toContain('North Korea');
    expect(copy).toContain('i read books in house.');
    const { length } = server.calls;
    expect((await desk.selaras('translate', '--engine', engine)).out).toMatch(/Nothing to do/);
    expect(server.calls).toHaveLength(length);
  });
});
