import { isFree } from '../../src/model/engine-price.js';
import { afterAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/flow/translate/port.js';
import { EngineError, type EngineRequest, type EngineResult } from '../../src/model/engine.js';

/** What every engine promises. `create` gives a fresh one that is ready. Sentences are in the words of `toyDictionary`. */
export function describeEngine(name: string, create: () => Promise<Engine>): void {
  describe(`the engine contract: ${name}`, () => {
    const opened: Engine[] = [];
    const open = async (): Promise<Engine> => {
      const engine = await create();
      opened.push(engine);
      return engine;
    };
    afterAll(() => Promise.all(opened.map((engine) => engine.close())));

    it('is ready, and says so without translating', async () => {
      expect(await (await open()).ready()).toMatchObject({ ready: true });
    });

    it('gives one result for every id, each for its own text', async () => {
      const engine = await open();
      const alone = await wiresOf(engine, { b: 'saya makan nasi.' });
      const together = await wiresOf(engine, {
        a: 'saya membaca buku.',
        b: 'saya makan nasi.',
        c: 'di rumah.',
      });
      expect(Object.keys(together).toSorted()).toEqual(['a', 'b', 'c']);
      expect(together['b']).toBe(alone['b']);
      expect(new Set(Object.values(together)).size).toBe(3);
    });

    it('never gives the source back', async () => {
      const wires = { a: 'saya membaca buku.', b: '<g id="1">saya</g> makan nasi.' };
      const translated = await wiresOf(await open(), wires);
      expect(translated['a']).not.toBe(wires.a);
      expect(translated['b']).not.toBe(wires.b);
    });

    it('keeps every tag, in its own form', async () => {
      const wire = 'saya <g id="1">membaca buku</g> di<x id="2"/> rumah.';
      const { a } = await wiresOf(await open(), { a: wire });
      expect(tagsOf(a ?? '')).toEqual(tagsOf(wire));
    });

    it('gives the same words for the same text', async () => {
      const engine = await open();
      const first = await wiresOf(engine, { a: 'saya makan nasi goreng.' });
      expect(await wiresOf(engine, { a: 'saya makan nasi goreng.' })).toEqual(first);
    });

    it('answers a call without segments with no results', async () => {
      const reply = await (await open()).translate(requestOf({}), new AbortController().signal);
      expect(reply).toEqual({ results: [], usage: { characters: 0, cost: 0 } });
    });

    it('counts the characters that it was given, and what they cost', async () => {
      const engine = await open();
      const { usage } = await engine.translate(
        requestOf({ a: 'saya', b: 'buku.' }),
        new AbortController().signal,
      );
      expect(usage.characters).toBe(9);
      expect(usage.cost > 0).toBe(!isFree(engine.traits));
    });

    it('throws an EngineError of kind cancelled where the call is cancelled, and works again afterwards', async () => {
      const engine = await open();
      const thrown: unknown = await engine
        .translate(requestOf({ a: 'saya.' }), AbortSignal.abort())
        .catch((error: unknown) => error);
      expect(thrown).toBeInstanceOf(EngineError);
      expect(thrown).toMatchObject({ failure: { kind: 'cancelled' } });
      expect(Object.keys(await wiresOf(engine, { a: 'saya.' }))).toEqual(['a']);
    });

    it('may be closed twice', async () => {
      const engine = await open();
      await wiresOf(engine, { a: 'saya.' });
      await engine.close();
      await expect(engine.close()).resolves.toBeUndefined();
    });

    it('names a host exactly where text leaves the machine', async () => {
      const { traits } = await open();
      expect(traits.host !== undefined).toBe(traits.remote);
    });

    it('shows people what it would send', async () => {
      expect((await open()).preview(requestOf({ a: 'saya membaca.' }))).toContain('saya membaca.');
    });
  });
}

/** Words of the toy model; the pseudo engine takes any. */
export const toyDictionary = {
  saya: 'i',
  makan: 'eat',
  nasi: 'rice',
  goreng: 'fried',
  membaca: 'read',
  buku: 'books',
  di: 'in',
  rumah: 'house',
};

export function requestOf(wires: Readonly<Record<string, string>>): EngineRequest {
  return {
    document: 'berita.txt',
    from: 'id',
    to: 'en',
    embargo: false,
    round: 'first',
    segments: Object.entries(wires).map(([id, wire]) => ({ id, wire, terms: [], before: null, after: null })),
  };
}

export async function wiresOf(
  engine: Engine,
  wires: Readonly<Record<string, string>>,
  signal = new AbortController().signal,
): Promise<Record<string, string>> {
  const { results } = await engine.translate(requestOf(wires), signal);
  return Object.fromEntries(results.map((result) => [result.id, wireOf(result)]));
}

function wireOf(result: EngineResult): string {
  return 'wire' in result ? result.wire : `failed: ${result.failure.detail}`;
}

function tagsOf(wire: string): string[] {
  return (wire.match(/<[^>]+>/g) ?? []).toSorted();
}
