import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startEngineServer } from '../support/engine-server/engine-server.js';
import { testWorkspace, type TestWorkspace } from '../support/workspace.js';

/** A desk on which nobody has set up anything. */
let desk: TestWorkspace;
beforeEach(() => {
  desk = testWorkspace();
  vi.stubEnv('CLOUDSDK_CONFIG', desk.root);
  for (const name of ['DEEPL_API_KEY', 'GOOGLE_API_KEY', 'LLM_API_KEY', 'GOOGLE_APPLICATION_CREDENTIALS'])
    vi.stubEnv(name, '');
  vi.stubEnv('LIBRETRANSLATE_API_KEY', '');
});
afterEach(() => vi.unstubAllEnvs());

/** What the doctor says of each engine, by its name; its lines as they stand. */
async function examined(engines = ''): Promise<Readonly<Record<string, string>>> {
  desk.write('selaras.yaml', `language: en\n${engines === '' ? '' : `engines:\n${engines}\n`}`);
  const { exit, out, err } = await desk.selaras('doctor');
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  for (const line of out.split('\n').filter((each) => each.includes(' ') && !each.includes(desk.root)))
    expect(line.length, line).toBeLessThanOrEqual(80);
  return Object.fromEntries(
    out.split(/^ {2}(?:ok|--) {2}/m).flatMap((part) => {
      const name = /^Engine (\w+): /.exec(part)?.[1];
      return name === undefined ? [] : [[name, part]];
    }),
  );
}

const yaml = (line: string): string =>
  `      Write into selaras.yaml:\n        engines:\n          ${line}\n`;

describe('selaras doctor tells for each engine the next step, on a line of its own', () => {
  it('where nothing is set up', async () => {
    const said = await examined();
    expect(said['local']).toContain('\n      Run: selaras engines install local\n');
    expect(said['google']).toContain('\n      Run: export GOOGLE_API_KEY=YOUR-KEY\n');
    expect(said['deepl']).toContain('\n      Run: export DEEPL_API_KEY=YOUR-KEY\n');
    expect(said['llm']).toContain(yaml('llm: { model: gpt-4.1-mini }'));
    expect(said['libretranslate']).toContain(yaml("libretranslate: { url: 'http://127.0.0.1:5000' }"));
    expect(said['pseudo']).toBe('Engine pseudo: ready\n');
  });

  it('where a part is missing', async () => {
    vi.stubEnv('DEEPL_API_KEY', 'abc:fx');
    const said = await examined(
      [
        '  google: { project: desk }',
        "  deepl: { url: 'https://api.deepl.com' }",
        '  llm: { kind: anthropic }',
        "  libretranslate: { url: 'http://127.0.0.1:9' }",
      ].join('\n'),
    );
    expect(said['google']).toContain('\n      Run: gcloud auth application-default login\n');
    expect(said['deepl']).toContain(yaml("deepl: { url: 'https://api-free.deepl.com' }"));
    expect(said['llm']).toContain(yaml('llm: { kind: anthropic, model: claude-haiku-4-5 }'));
    expect(said['libretranslate']).toContain('\n      Run: libretranslate --load-only id,en --port 9\n');
  });

  it('where a key file is empty, a project is not named, a model has no price, and a server wants a key', async () => {
    const server = await startEngineServer();
    try {
      desk.write('deepl.key', '');
      desk.write('account.json', JSON.stringify({ type: 'service_account', project_id: 'desk-42' }));
      vi.stubEnv('LLM_API_KEY', 'k');
      const said = await examined(
        [
          '  google: { credentials: account.json }',
          '  deepl: { keyFile: deepl.key }',
          '  llm: { model: gpt-99 }',
          `  libretranslate: { url: '${server.url}' }`,
        ].join('\n'),
      );
      expect(said['google']).toContain(yaml('google: { project: desk-42 }'));
      expect(said['deepl']).toContain(`\n      Run: echo YOUR-KEY > '${desk.path('deepl.key')}'\n`);
      expect(said['deepl']).not.toContain('export');
      expect(said['llm']).toContain(
        yaml('llm: { model: gpt-99, price: { input: DOLLARS, output: DOLLARS } }'),
      );
      expect(said['libretranslate']).toContain('\n      Run: export LIBRETRANSLATE_API_KEY=YOUR-KEY\n');
    } finally {
      await server.close();
    }
  });

  it('where a server on this machine is not started, or keys of other services are missing', async () => {
    const ollama = await examined("  llm: { model: qwen3:8b, url: 'http://127.0.0.1:9/v1' }");
    expect(ollama['llm']).toContain('\n      Run: ollama serve\n');
    const gemini = await examined('  llm: { kind: google, model: gemini-2.5-flash }');
    expect(gemini['llm']).toMatch(/aistudio\.google\.com\/apikey/);
    expect(gemini['llm']).toContain('\n      Run: export LLM_API_KEY=YOUR-KEY\n');
    const claude = await examined('  llm: { kind: anthropic, model: claude-haiku-4-5 }');
    expect(claude['llm']).toMatch(/console\.anthropic\.com/);
  });

  it('where an engine is ready, and how the glossary could be given to it better', async () => {
    vi.stubEnv('GOOGLE_API_KEY', 'k');
    vi.stubEnv('DEEPL_API_KEY', 'abc:fx');
    const said = await examined(
      '  google: { project: desk }\n  llm: { model: x, price: { input: 1, output: 1 } }',
    );
    expect(said['deepl']).toBe('Engine deepl: ready\n');
    expect(said['google']).toMatch(/^Engine google: ready\n/);
    expect(said['google']).toContain(yaml('google: { project: desk, bucket: MY-BUCKET }'));
    desk.write('glossary.yaml', 'version: 1\nsource: id\ntarget: en\nterms: []\n');
    expect((await examined('  google: { project: desk }'))['google']).toBe('Engine google: ready\n');
  });
});
