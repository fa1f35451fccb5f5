import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLocalEngine } from '../../../src/engines/local/engine.js';
import { installLocalModel } from '../../../src/engines/local/install.js';
import { describeEngine, requestOf, toyDictionary, wiresOf } from '../../contracts/engine.js';
import { writeToyModel } from '../../support/toy-bergamot-model.js';

let root = '';
let folder = '';

async function install(into: string, from: string): Promise<void> {
  const { signal } = new AbortController();
  await installLocalModel({ into, from, fetch, signal, onProgress: () => {} });
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'selaras-local-'));
  folder = join(root, 'id-en');
  await writeToyModel(join(root, 'toy'), toyDictionary);
  await install(folder, join(root, 'toy'));
});

afterAll(() => rm(root, { recursive: true, force: true }));

describeEngine('local', async () => createLocalEngine({ folder }));

describe('the local engine', () => {
  it('translates with the real Bergamot', async () => {
    const engine = createLocalEngine({ folder });
    const wires = await wiresOf(engine, { a: '<g id="1">saya <g id="2">membaca buku</g></g> di rumah.' });
    expect(wires).toEqual({ a: '<g id="1">i <g id="2">read books</g></g> in house.' });
    await engine.close();
  });

  it('names the model by its file and what is in it', async () => {
    const engine = createLocalEngine({ folder });
    const { results } = await engine.translate(requestOf({ a: 'saya.' }), new AbortController().signal);
    expect(results[0]).toMatchObject({ model: expect.stringMatching(/^model\.iden\.bin@[\da-f]{12}$/) });
    await engine.close();
  });

  it('says what is missing where no model is installed', async () => {
    const empty = join(root, 'empty');
    expect(await createLocalEngine({ folder: empty }).ready()).toEqual({
      ready: false,
      code: 'engine.localMissing',
      values: { folder: empty },
    });
  });

  it('notices a file that was cut short', async () => {
    const cut = join(root, 'cut');
    await install(cut, join(root, 'toy'));
    await truncate(join(cut, 'model.iden.bin'), 1000);
    expect(await createLocalEngine({ folder: cut }).ready()).toMatchObject({
      code: 'engine.localDamaged',
      values: { file: 'model.iden.bin' },
    });
  });

  it('reports a model that is none, again and again, without falling over', async () => {
    const broken = join(root, 'broken');
    await writeToyModel(join(root, 'nonsense'), toyDictionary);
    await writeFile(join(root, 'nonsense', 'model.iden.bin'), 'this is no model');
    await install(broken, join(root, 'nonsense'));
    const engine = createLocalEngine({ folder: broken });
    for (let time = 0; time < 2; time++) {
      await expect(wiresOf(engine, { a: 'saya.' })).rejects.toMatchObject({
        name: 'EngineError',
        failure: { kind: 'refused' },
      });
    }
    await engine.close();
  });

  it('stops in the middle of a call when it is cancelled, and starts anew for the next', async () => {
    const engine = createLocalEngine({ folder });
    await wiresOf(engine, { warm: 'saya.' });
    const controller = new AbortController();
    const long = Array.from({ length: 2_000 }, () => 'saya membaca buku di rumah.').join(' ');
    const running = wiresOf(engine, { a: long }, controller.signal);
    setTimeout(() => controller.abort(), 20);
    await expect(running).rejects.toMatchObject({ failure: { kind: 'cancelled' } });
    expect(await wiresOf(engine, { a: 'saya.' })).toEqual({ a: 'i.' });
    await engine.close();
  });

  it('lets calls wait for their turn', async () => {
    const engine = createLocalEngine({ folder });
    const [first, second] = await Promise.all([
      wiresOf(engine, { a: 'saya membaca.' }),
      wiresOf(engine, { a: 'saya makan.' }),
    ]);
    expect([first, second]).toEqual([{ a: 'i read.' }, { a: 'i eat.' }]);
    await engine.close();
  });

  it('refuses a pair that its model is not for', async () => {
    const engine = createLocalEngine({ folder });
    const request = { ...requestOf({ a: 'saya.' }), to: 'fr' };
    await expect(engine.translate(request, new AbortController().signal)).rejects.toMatchObject({
      failure: { kind: 'refused' },
    });
  });
});
