import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLibreTranslateEngine } from '../../../src/engines/libretranslate/engine.js';
import { libreTranslateSettings } from '../../../src/engines/libretranslate/settings.js';
import type { Engine } from '../../../src/flow/translate/port.js';
import { describeEngine, requestOf } from '../../contracts/engine.js';
import { describeServiceEngine } from '../../contracts/service-engine.js';
import { startEngineServer, type EngineServer } from '../../support/engine-server/engine-server.js';

let server: EngineServer;
beforeAll(async () => {
  server = await startEngineServer();
});
afterAll(() => server.close());

function create(settings: object, key: string | null): Engine {
  return createLibreTranslateEngine(libreTranslateSettings.parse(settings), {
    value: key,
    source: 'LIBRETRANSLATE_API_KEY',
  });
}

describeEngine('libretranslate', async () => create({ url: server.url }, server.key));
describeServiceEngine({
  name: 'libretranslate',
  create: async ({ url }, { key, seconds }) => create({ url, timeout: seconds }, key),
});

describe('the LibreTranslate engine', () => {
  it('asks for HTML, so that tags and entities come back as they went', async () => {
    const engine = create({ url: server.url }, server.key);
    await engine.translate(requestOf({ a: 'A &amp; B' }), new AbortController().signal);
    expect(JSON.parse(server.calls.at(-1)?.body ?? '')).toMatchObject({
      q: ['A &amp; B'],
      source: 'id',
      target: 'en',
      format: 'html',
    });
  });

  it('says that text stays here where the server is on this machine, and where it goes elsewhere', () => {
    expect(create({ url: 'http://127.0.0.1:5000' }, null).traits.remote).toBe(false);
    expect(create({ url: 'http://[::1]:5000/' }, null).traits.remote).toBe(false);
    expect(create({ url: 'http://127.0.0.1:5000', remote: true }, null).traits.remote).toBe(true);
    expect(create({ url: 'https://translate.desk.example' }, null).traits).toMatchObject({
      remote: true,
      host: 'translate.desk.example',
    });
  });

  it('says what to do where no server is named, or none answers', async () => {
    expect(await create({}, null).ready()).toMatchObject({ ready: false, code: 'engine.libreNoServer' });
    const silent = 'http://127.0.0.1:1';
    expect(await create({ url: silent }, null).ready()).toMatchObject({
      ready: false,
      code: 'engine.libreSilent',
      values: { url: silent },
    });
    expect(await create({ url: server.url }, null).ready()).toMatchObject({ code: 'engine.keyMissing' });
    const strange = `${server.url}/other`;
    expect(await create({ url: strange }, null).ready()).toMatchObject({ code: 'engine.libreStrange' });
  });

  it('calls a server that asks for a key what it is', async () => {
    const engine = create({ url: server.url }, null);
    await expect(
      engine.translate(requestOf({ a: 'saya' }), new AbortController().signal),
    ).rejects.toMatchObject({ failure: { kind: 'auth' } });
  });
});
