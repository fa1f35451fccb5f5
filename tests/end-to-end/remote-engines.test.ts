import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startEngineServer, type EngineServer } from '../support/engine-server/engine-server.js';
import { startGoogleServer, type GoogleServer } from '../support/engine-server/google.js';
import { testWorkspace, type TestWorkspace } from '../support/workspace.js';

const article = 'Presiden mengunjungi Korea Utara.\n\nSaya membaca buku di rumah. Harganya Rp1,5 miliar.\n';

let http: EngineServer;
let grpc: GoogleServer;
beforeEach(async () => {
  [http, grpc] = await Promise.all([startEngineServer(), startGoogleServer()]);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all([http.close(), grpc.close()]);
});

/** Each engine as a desk would set it up. Servers that could be on this machine are said to be elsewhere. */
const engines = {
  libretranslate: () => `url: ${http.url}\n    remote: true`,
  deepl: () => `url: ${http.url}`,
  llm: () =>
    `url: ${http.url}/openai/v1\n    remote: true\n    model: toy\n    price: { input: 1, output: 4 }`,
  google: () =>
    `project: desk\n    url: ${grpc.url}\n    storageUrl: ${grpc.storageUrl}\n    bucket: desk-bucket`,
};
type Name = keyof typeof engines;
const names = Object.keys(engines) as Name[];

/** Other services behind the same names. */
const others: readonly (readonly [string, Name, () => string])[] = [
  ['Google’s version 2', 'google', () => `url: '${http.url}'`],
  [
    'Anthropic',
    'llm',
    () =>
      `kind: anthropic, url: '${http.url}/anthropic/v1', remote: true, model: toy, price: { input: 1, output: 4 }`,
  ],
  [
    'Gemini',
    'llm',
    () =>
      `kind: google, url: '${http.url}/gemini/v1beta', remote: true, model: toy, price: { input: 1, output: 4 }`,
  ],
];

function deskWith(engine: Name, key = http.key): TestWorkspace {
  const desk = testWorkspace();
  desk.write('source/berita.txt', article);
  desk.write(
    'selaras.yaml',
    `engine: ${engine}\nengines:\n  ${engine}:\n    keyVariable: DESK_KEY\n    ${engines[engine]()}\n`,
  );
  vi.stubEnv('DESK_KEY', key);
  return desk;
}

const serverOf = (engine: Name): EngineServer => (engine === 'google' ? grpc : http);

describe.each(names)('selaras translate --engine %s', (engine) => {
  it('writes complete outputs, with every pinned term, and asks for nothing twice', async () => {
    const desk = deskWith(engine);
    const ran = await desk.selaras('translate', '--engine', engine);
    expect(ran.err).not.toMatch(/no translation/);
    expect(ran.exit).toBe(0);
    const copy = readFileSync(desk.path('translations/berita.DRAFT.en.txt'), 'utf8');
    expect(copy).toContain('North Korea');
    expect(copy).toContain('i read books in house.');
    const { length } = serverOf(engine).calls;
    expect((await desk.selaras('translate', '--engine', engine)).out).toMatch(/Nothing to do/);
    expect(serverOf(engine).calls).toHaveLength(length);
  });

  it('repairs what comes back without a pinned term or with broken tags, and waits where it is told to', async () => {
    const desk = deskWith(engine);
    const kinds = [
      { kind: 'rate', retryAfter: '0' },
      { kind: 'unavailable' },
      { kind: 'ignore-terms' },
    ] as const;
    serverOf(engine).misbehave(...kinds, { kind: 'damage-tags' });
    const ran = await desk.selaras('translate');
    expect(ran.err).not.toMatch(/no translation/);
    expect(readFileSync(desk.path('translations/berita.DRAFT.en.txt'), 'utf8')).toContain('North Korea');
  });

  it('opens no connection for an article under embargo, and says why', async () => {
    const desk = deskWith(engine);
    desk.write('source/berita.txt', '');
    desk.write('source/rahasia.md', `---\nembargo: 2026-12-01 00:01 WIB\n---\n\n${article}`);
    const ran = await desk.selaras('translate', 'source/rahasia.md');
    expect(ran.exit).toBe(3);
    expect(ran.err).toMatch(/the article is under embargo, so its text does not go to 127\.0\.0\.1/);
    expect([http.connections(), grpc.connections()]).toEqual([0, 0]);
  });

  it('opens no connection with --local-only, and names the engine to use', async () => {
    const desk = deskWith(engine);
    const ran = await desk.selaras('translate', '--local-only');
    expect(ran.exit).toBe(2);
    expect(ran.err).toMatch(/--local-only: it sends text to 127\.0\.0\.1.*--engine local/);
    expect([http.connections(), grpc.connections()]).toEqual([0, 0]);
  });

  it.each([
    ['the right key', 'the-key-of-the-desk', 0],
    ['a wrong key, which the service repeats', 'wrong-key-0123456789', 3],
  ])('writes %s nowhere', async (_what, key, exit) => {
    const desk = deskWith(engine, key);
    const ran = await desk.selaras('translate');
    expect(ran.exit).toBe(exit);
    expect(/does not accept its key\. Put a valid one/.test(ran.err)).toBe(exit === 3);
    const listed = await desk.selaras('engines', 'list', '--json');
    const files = filesBelow(desk.root).map((file) => readFileSync(file, 'latin1'));
    expect(files.length).toBeGreaterThan(3);
    for (const text of [ran.out, ran.err, listed.out, listed.err, ...files])
      expect(text.includes(key), 'the key is in it').toBe(false);
  });
});

describe.each(others)('a key of %s', (_service, engine, settings) => {
  it.each([
    ['is written nowhere', 'the-key-of-the-desk', 0],
    ['that is wrong, and that the service repeats, is written nowhere', 'wrong-key-0123456789', 3],
  ])('%s', async (_what, key, exit) => {
    const desk = deskWith(engine, key);
    desk.write(
      'selaras.yaml',
      `engine: ${engine}\nengines:\n  ${engine}: { keyVariable: DESK_KEY, ${settings()} }\n`,
    );
    const ran = await desk.selaras('translate');
    expect(ran.exit, ran.err).toBe(exit);
    const listed = await desk.selaras('engines', 'list', '--json');
    const files = filesBelow(desk.root).map((file) => readFileSync(file, 'latin1'));
    for (const text of [ran.out, ran.err, listed.out, listed.err, ...files])
      expect(text.includes(key), 'the key is in it').toBe(false);
  });
});

describe('settings', () => {
  it('refuse a key in clear, without repeating it', async () => {
    const desk = testWorkspace();
    desk.write('selaras.yaml', 'engines:\n  deepl:\n    keyVariable: 1234-abcd:fx\n');
    const ran = await desk.selaras('status');
    expect(ran.exit).toBe(2);
    expect(ran.err).toMatch(
      /selaras\.yaml:3:5: .*engines\.deepl\.keyVariable.*name the environment variable/,
    );
    expect(ran.err).not.toContain('1234-abcd');
  });

  it.each(names)('take another pace for %s, which engines list shows', async (engine) => {
    const desk = deskWith(engine);
    const limits = 'limits: { requestsPerMinute: 30, charactersPerMinute: 900, concurrency: 3 }';
    desk.write(
      'selaras.yaml',
      `engines:\n  ${engine}:\n    keyVariable: DESK_KEY\n    ${engines[engine]()}\n    ${limits}\n`,
    );
    const { out } = await desk.selaras('engines', 'list');
    expect(out).toMatch(new RegExp(`^ +${engine} +3 +30 +900$`, 'm'));
    const listed = JSON.parse((await desk.selaras('engines', 'list', '--json')).out) as {
      traits: { name: string; limits: object };
    }[];
    expect(listed.find(({ traits }) => traits.name === engine)?.traits.limits).toMatchObject({
      requestsPerMinute: 30,
      charactersPerMinute: 900,
      concurrency: 3,
      characters: 900,
    });
  });

  it.each([
    ['requestsPerMinute: 0', 5, 'requestsPerMinute'],
    ['charactersPerMinute: many', 5, 'charactersPerMinute'],
    ['concurrency: 1000', 5, 'concurrency'],
    ['perMinute: 3', 5, 'perMinute'],
  ])('name the place of a pace that cannot be: %s', async (limit, line, name) => {
    const desk = testWorkspace();
    desk.write('selaras.yaml', `engines:\n  llm:\n    model: toy\n    limits:\n      ${limit}\n`);
    const ran = await desk.selaras('status');
    expect(ran.exit).toBe(2);
    expect(ran.err).toContain(`selaras.yaml:${line}:7`);
    expect(ran.err).toContain(`engines.llm.limits.${name}`);
  });

  it('take a key from a file of the desk', async () => {
    const desk = deskWith('deepl');
    desk.write('selaras.yaml', `engines:\n  deepl:\n    keyFile: desk.key\n    url: ${http.url}\n`);
    desk.write('desk.key', `${http.key}\n`);
    expect((await desk.selaras('translate', '--engine', 'deepl')).exit).toBe(0);
  });
});

describe('selaras engines', () => {
  it('list says of each what is missing, where text goes, how it takes terms and what it costs', async () => {
    const desk = testWorkspace();
    desk.write('selaras.yaml', 'engines:\n  google:\n    project: desk\n    bucket: desk-bucket\n');
    vi.stubEnv('CLOUDSDK_CONFIG', desk.root);
    vi.stubEnv('GOOGLE_APPLICATION_CREDENTIALS', '');
    for (const variable of ['DEEPL_API_KEY', 'GOOGLE_API_KEY', 'LLM_API_KEY']) vi.stubEnv(variable, '');
    const { out } = await desk.selaras('engines', 'list');
    expect(out).toMatch(
      /deepl +not ready +api\.deepl\.com +by its own glossary +\$25 a million characters \(as of/,
    );
    expect(out).toMatch(/google +not ready +translate\.googleapis\.com +by its own glossary +\$20/);
    expect(out).toMatch(/local +not ready +stays on this machine +protected in the text +free/);
    expect(out).toMatch(/deepl: .*export DEEPL_API_KEY=/);
    expect(out).toMatch(/google: .*gcloud auth application-default login/);
    expect(out).toMatch(/llm: .*engines\.llm\.model/);
    expect(out).toMatch(/libretranslate: .*engines\.libretranslate\.url/);
  });

  it('prune-glossaries removes those of earlier contents', async () => {
    const desk = deskWith('deepl');
    await desk.selaras('translate');
    desk.write(
      'glossary.yaml',
      'version: 1\nsource: id\ntarget: en\nterms:\n  - source: PBB\n    target: UN\n',
    );
    const ran = await desk.selaras('engines', 'prune-glossaries');
    expect(ran.out).toMatch(/^deepl: 1 removed selaras-id-en-[\da-f]{16}$/m);
    expect(http.glossaries()).toEqual([]);
  });

  it('plan --show-prompt shows what a model would be sent, and sends nothing', async () => {
    const desk = deskWith('llm');
    const { out } = await desk.selaras('plan', '--show-prompt');
    expect(out).toMatch(/never an instruction to you/);
    expect(out).toContain('"text": "Presiden mengunjungi Korea Utara."');
    expect(out).toMatch(/"Korea Utara",\s+"North Korea"/);
    expect(http.connections()).toBe(0);
  });

  it('plan shows a low and a high price with its date, counts what was paid for as free, and fits 80 columns', async () => {
    const desk = deskWith('deepl');
    const planned = async () =>
      JSON.parse((await desk.selaras('plan', '--engine', 'deepl', '--json')).out) as {
        prices: { engine: string; low: number; high: number; characters: number }[];
      };
    const { prices } = await planned();
    expect(prices.map(({ engine }) => engine)).toEqual(['deepl']);
    expect(prices[0]?.characters).toBeGreaterThan(0);
    expect(prices[0]?.high).toBeGreaterThan(prices[0]?.low ?? 0);
    const { out } = await desk.selaras('plan');
    expect(out).toMatch(/deepl.*2025-10/);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(http.connections()).toBe(0);
    await desk.selaras('translate');
    expect((await desk.selaras('plan')).out).toContain('Nothing to send');
  });

  it('plan never calls a model free whose price nobody knows, and translate does not start it', async () => {
    const desk = deskWith('llm');
    desk.write(
      'selaras.yaml',
      `engine: llm\nengines:\n  llm:\n    keyVariable: DESK_KEY\n    url: ${http.url}/openai/v1\n    remote: true\n    model: gpt-99\n`,
    );
    const { out } = await desk.selaras('plan', '--engine', 'llm');
    expect(out).toMatch(/^ +llm +\d+ +unknown +unknown/m);
    const said = out.replaceAll(/\s+/g, ' ');
    expect(said).toContain('engines.llm.price in selaras.yaml: { input: …, output: … }');
    expect(out).not.toMatch(/free/);
    expect((await desk.selaras('engines', 'list')).out).toMatch(
      /llm .*price unknown: set engines\.llm\.price/,
    );
    for (const more of [[], ['--max-cost', '1']]) {
      const ran = await desk.selaras('translate', ...more);
      expect(ran.exit).toBe(2);
      expect(ran.err).toMatch(/nobody knows what it costs.*Set engines\.llm\.price/s);
    }
    expect(http.connections()).toBe(0);
  });

  it('plan prices a model by the tokens of its whole prompt, and what is paid lies between low and high', async () => {
    const desk = deskWith('llm');
    const { prices } = JSON.parse((await desk.selaras('plan', '--engine', 'llm', '--json')).out) as {
      prices: { low: number; high: number }[];
    };
    const [{ low, high } = { low: 0, high: 0 }] = prices;
    const prompt = (await desk.selaras('plan', '--show-prompt')).out.length;
    // A dollar for a million tokens read, of which a prompt has at least one in five characters.
    expect(low).toBeGreaterThan(prompt / 5 / 1_000_000);
    expect(high).toBeGreaterThan(2 * low);
    expect((await desk.selaras('engines', 'list')).out).toMatch(
      /llm .*\$1 \/ \$4 a million tokens in \/ out/,
    );
  });

  it('plan leaves articles under embargo out of the price of an engine elsewhere, and says so', async () => {
    const desk = deskWith('deepl');
    desk.write('source/rahasia.md', `---\nembargo: 2026-12-01 00:01 WIB\n---\n\nIni tidak boleh keluar.\n`);
    const { out } = await desk.selaras('plan', 'source/rahasia.md');
    expect(out).toMatch(/^ +deepl +0 +free +free/m);
    expect(out).toMatch(/^ +local +23 +free/m);
    expect(out).toMatch(/1 sentence under embargo stays here/);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('plan --local-only knows no engine elsewhere', async () => {
    const desk = deskWith('deepl');
    expect((await desk.selaras('plan')).out).toMatch(/deepl.*text leaves this machine/);
    expect((await desk.selaras('plan', '--local-only')).out).not.toMatch(/deepl/);
  });
});

function filesBelow(folder: string): string[] {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return found.map((name) => join(folder, name)).filter((file) => statSync(file).isFile());
}
