import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createGoogleEngine } from '../../../src/engines/google/engine.js';
import { googleSettings } from '../../../src/engines/google/settings.js';
import type { GlossaryEngine } from '../../../src/engines/glossary-engine.js';
import type { Engine } from '../../../src/flow/translate/port.js';
import { parseGlossary } from '../../../src/glossary/parse-glossary.js';
import { describeEngine, requestOf, wiresOf } from '../../contracts/engine.js';
import { describeServiceEngine } from '../../contracts/service-engine.js';
import { startEngineServer, type EngineServer } from '../../support/engine-server/engine-server.js';
import { startGoogleServer, type GoogleServer } from '../../support/engine-server/google.js';

const never = new AbortController().signal;

function create(
  settings: object,
  key: string | null,
  environment: Record<string, string> = {},
): GlossaryEngine {
  const found = { value: key, source: 'GOOGLE_API_KEY' };
  return createGoogleEngine(googleSettings.parse(settings), found, { root: '/', environment });
}

function termsOf(lines: string) {
  return parseGlossary(`version: 1\nsource: id\ntarget: en\nterms:\n${lines}`, 'glossary.yaml').terms;
}

const korea = '  - source: Korea Utara\n    target: North Korea\n    variants: [Korut]\n';

describe('Google, version 3', () => {
  let server: GoogleServer;
  const opened: Engine[] = [];
  beforeAll(async () => {
    server = await startGoogleServer();
  });
  afterAll(async () => {
    await Promise.all(opened.map((engine) => engine.close()));
    await server.close();
  });

  const open = (more: object = {}): Engine => {
    const { url, storageUrl } = server;
    const engine = create({ project: 'desk', url, storageUrl, ...more }, server.key);
    opened.push(engine);
    return engine;
  };

  describeEngine('google v3', async () => open());
  describeServiceEngine({
    name: 'google v3',
    start: startGoogleServer,
    // gRPC frames its messages itself.
    never: ['half-reply', 'no-json', 'bad-gateway'],
    create: async ({ url }, { key, seconds }) => create({ project: 'desk', url, timeout: seconds }, key),
  });

  it('puts the glossary into the bucket, makes it once, waits for it, and uses it again', async () => {
    for (let time = 0; time < 2; time++) {
      const engine = open({ bucket: 'desk-bucket' });
      await engine.prepare(termsOf(`${korea}  - source: '"Juche"'\n    target: '"Juche"'\n`), never);
      expect(await wiresOf(engine, { a: 'Korut dan Korea Utara.' })).toEqual({
        a: 'North Korea and North Korea.',
      });
    }
    expect(server.glossaries()).toEqual([expect.stringMatching(/^selaras-id-en-[\da-f]{16}$/)]);
    const [file] = server.files();
    expect(file).toEqual([
      `gs://desk-bucket/${server.glossaries()[0]}.csv`,
      '"""Juche""","""Juche"""\n"Korea Utara","North Korea"\n"Korut","North Korea"',
    ]);
  });

  it('makes a new glossary where an entry changed, and removes the old ones on request', async () => {
    const engine = create(
      { project: 'desk', url: server.url, storageUrl: server.storageUrl, bucket: 'desk-bucket' },
      server.key,
    );
    await engine.prepare(termsOf(korea.replace('North Korea', 'the North')), never);
    expect(await wiresOf(engine, { a: 'Korut.' })).toEqual({ a: 'the North.' });
    expect(server.glossaries()).toHaveLength(2);
    expect(await engine.pruneGlossaries(never)).toHaveLength(1);
    expect(server.glossaries()).toHaveLength(1);
    await engine.close();
  });

  it('keeps what Google would have said without the glossary', async () => {
    const engine = open({ bucket: 'desk-bucket' });
    await engine.prepare(termsOf(korea), never);
    const { results } = await engine.translate(requestOf({ a: 'Korut.' }), never);
    expect(results).toEqual([{ id: 'a', wire: 'North Korea.', unpinned: 'Koruten.', model: 'nmt' }]);
  });

  it('does not translate where the glossary could not be given', async () => {
    const { length } = server.calls;
    const engine = open({ bucket: 'desk-bucket', storageUrl: 'http://127.0.0.1:1' });
    await engine.prepare(termsOf(korea.replace('Korut', 'Korut lain')), never);
    await expect(wiresOf(engine, { a: 'Korut.' })).rejects.toMatchObject({
      name: 'EngineError',
      failure: { detail: expect.stringMatching(/^the glossary could not be given to Google/) as string },
    });
    expect(server.calls).toHaveLength(length);
  });

  it('asks for the model of the settings, in the region of the settings, as HTML', async () => {
    await wiresOf(open({ model: 'translation-llm', location: 'europe-west1' }), { a: 'A &amp; B' });
    expect(JSON.parse(server.calls.at(-1)?.body ?? '')).toMatchObject({
      contents: ['A &amp; B'],
      mimeType: 'text/html',
      sourceLanguageCode: 'id',
      targetLanguageCode: 'en',
      parent: 'projects/desk/locations/europe-west1',
      model: 'projects/desk/locations/europe-west1/models/general/translation-llm',
    });
  });

  it('protects terms in the text where there is no bucket', () => {
    expect(open().traits.terms).toBe('inline');
    expect(open({ bucket: 'desk-bucket' }).traits.terms).toBe('native');
  });

  it('says what is missing of its credentials', async () => {
    const bare = { CLOUDSDK_CONFIG: '/no/such/folder' };
    expect(await create({ project: 'desk' }, null, bare).ready()).toMatchObject({
      code: 'engine.googleNoCredentials',
    });
    expect(await create({ project: 'desk', credentials: 'no-such.json' }, null, bare).ready()).toEqual({
      ready: false,
      code: 'engine.googleNoFile',
      values: { file: '/no-such.json' },
    });
    expect(await create({ project: 'desk', credentials: 'metadata' }, null, bare).ready()).toEqual({
      ready: true,
      advice: { code: 'engine.googleNoBucket', values: { project: 'desk' } },
    });
    expect(await create({ credentials: 'metadata' }, null, bare).ready()).toMatchObject({
      code: 'engine.googleNoProject',
    });
    expect(await create({}, null, bare).ready()).toMatchObject({ code: 'engine.keyMissing' });
  });
});

describe('Google, version 2', () => {
  let server: EngineServer;
  beforeAll(async () => {
    server = await startEngineServer();
  });
  afterAll(() => server.close());
  const point = (url: string): void => void vi.stubEnv('GOOGLE_CLOUD_TRANSLATE_ENDPOINT', `${url}/google/v2`);
  beforeEach(() => point(server.url));
  afterEach(() => vi.unstubAllEnvs());

  describeEngine('google v2', async () => create({}, server.key));
  describeServiceEngine({
    name: 'google v2',
    create: async ({ url }, { key, seconds }) => {
      point(url);
      return create({ timeout: seconds }, key);
    },
  });

  it('needs an API key and nothing else, and asks for HTML', async () => {
    expect(await wiresOf(create({}, server.key), { a: 'saya &amp; <g id="1">buku</g>' })).toEqual({
      a: 'i &amp; <g id="1">books</g>',
    });
    expect(JSON.parse(server.calls.at(-1)?.body ?? '')).toMatchObject({
      source: 'id',
      target: 'en',
      format: 'html',
    });
  });

  it('says where text goes', () => {
    expect(create({}, 'k').traits).toMatchObject({ remote: true, host: 'translation.googleapis.com' });
  });
});
