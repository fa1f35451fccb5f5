import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDeeplEngine } from '../../../src/engines/deepl/engine.js';
import { deeplSettings } from '../../../src/engines/deepl/settings.js';
import type { GlossaryEngine } from '../../../src/engines/glossary-engine.js';
import { parseGlossary } from '../../../src/glossary/parse-glossary.js';
import { describeEngine, requestOf, wiresOf } from '../../contracts/engine.js';
import { describeServiceEngine } from '../../contracts/service-engine.js';
import { startEngineServer, type EngineServer } from '../../support/engine-server/engine-server.js';

let server: EngineServer;
beforeAll(async () => {
  server = await startEngineServer();
});
afterAll(() => server.close());

const never = new AbortController().signal;

function create(settings: object, key: string | null = server.key): GlossaryEngine {
  return createDeeplEngine(deeplSettings.parse(settings), { value: key, source: 'DEEPL_API_KEY' });
}

function termsOf(lines: string) {
  const { terms } = parseGlossary(`version: 1\nsource: id\ntarget: en\nterms:\n${lines}`, 'glossary.yaml');
  return terms;
}

const korea = '  - source: Korea Utara\n    target: North Korea\n    variants: [Korut]\n';

describeEngine('deepl', async () => create({ url: server.url }));
describeServiceEngine({
  name: 'deepl',
  create: async ({ url }, { key, seconds }) => create({ url, timeout: seconds }, key),
});

describe('the DeepL engine', () => {
  it('gives DeepL the terms as a glossary, made once and used again', async () => {
    const before = server.glossaries().length;
    for (let time = 0; time < 2; time++) {
      const engine = create({ url: server.url });
      await engine.prepare(termsOf(korea), never);
      expect(await wiresOf(engine, { a: 'Korut dan Korea Utara.' })).toEqual({
        a: 'North Korea and North Korea.',
      });
    }
    expect(server.glossaries().slice(before)).toEqual([expect.stringMatching(/^selaras-id-en-[\da-f]{16}$/)]);
  });

  it('makes a new glossary where an entry changed, and removes the old ones on request', async () => {
    const changed = termsOf(korea.replace('North Korea', 'the North'));
    const engine = create({ url: server.url });
    await engine.prepare(changed, never);
    expect(await wiresOf(engine, { a: 'Korut.' })).toEqual({ a: 'the North.' });
    expect(server.glossaries().length).toBeGreaterThan(1);
    const pruned = await engine.pruneGlossaries(never);
    expect(pruned.length).toBeGreaterThan(0);
    expect(server.glossaries()).toHaveLength(1);
  });

  it('leaves out a term that counts only beside certain words', async () => {
    const engine = create({ url: server.url });
    await engine.prepare(termsOf(`${korea}  - source: AS\n    target: US\n    notBefore: [Roma]\n`), never);
    expect(await wiresOf(engine, { a: 'AS Roma' })).toEqual({ a: 'ASen Romaen' });
  });

  it('does not translate where it was never given the terms', async () => {
    const request = requestOf({ a: 'Korut.' });
    const terms = [{ source: 'Korut', target: 'North Korea' }];
    const segments = request.segments.map((segment) => ({ ...segment, terms }));
    const { length } = server.calls;
    await expect(
      create({ url: server.url }).translate({ ...request, segments }, never),
    ).rejects.toMatchObject({
      failure: { kind: 'refused' },
    });
    expect(server.calls).toHaveLength(length);
  });

  it('sends markup as XML, one sentence a text, and the passage as context', async () => {
    const request = { ...requestOf({ a: 'A &amp; <g id="1">B</g>', b: 'saya.' }), headline: 'Judul' };
    await create({ url: server.url }).translate(request, never);
    const form = new URLSearchParams(server.calls.at(-1)?.body);
    expect(Object.fromEntries(form)).toMatchObject({
      source_lang: 'id',
      target_lang: 'en-US',
      tag_handling: 'xml',
      ignore_tags: 'span',
      split_sentences: '0',
      context: 'Judul\nA & B\nsaya.',
      show_billed_characters: '1',
    });
  });

  it('says where text goes and what it costs, by the kind of the key', () => {
    expect(create({}, 'abc:fx').traits).toMatchObject({
      host: 'api-free.deepl.com',
      price: { per: 'characters', million: 0 },
    });
    expect(create({}, 'abc').traits).toMatchObject({
      host: 'api.deepl.com',
      price: { per: 'characters', million: 25 },
    });
    expect(create({ pricePerMillion: 20 }, 'abc').traits).not.toHaveProperty('priceDate');
  });

  it('says which key is missing, and how to give it', async () => {
    expect(await create({}, null).ready()).toMatchObject({
      ready: false,
      code: 'engine.keyMissing',
      values: { source: 'DEEPL_API_KEY' },
    });
  });
});
