import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { translateTexts } from '../../src/flow/translate-texts.js';
import { matchResults } from '../../src/flow/translate/match-results.js';
import type { Engine } from '../../src/flow/translate/port.js';
import { buildTermIndex } from '../../src/glossary/term-index.js';
import { parseGlossary } from '../../src/glossary/parse-glossary.js';
import { english } from '../../src/language/english/index.js';
import { indonesian } from '../../src/language/indonesian/index.js';
import { plainText, type Text } from '../../src/model/text.js';
import { EngineError, type EngineFailure, type EngineReply } from '../../src/model/engine.js';
import type { Behaviour } from '../support/engine-server/behaviours.js';
import { startEngineServer, type EngineServer } from '../support/engine-server/engine-server.js';
import { requestOf } from './engine.js';

export interface ServiceEngine {
  readonly name: string;
  /** An engine that speaks to this server, with this key, and waits so long for an answer. */
  readonly create: (
    server: EngineServer,
    asked: { readonly key: string; readonly seconds: number },
  ) => Promise<Engine>;
  readonly start?: () => Promise<EngineServer>;
  /** Misbehaviours that this service cannot show. */
  readonly never?: readonly Behaviour['kind'][];
}

type Expected = Partial<EngineFailure>;

const faults: readonly (readonly [string, Behaviour, Expected])[] = [
  ['a rate limit that says when', { kind: 'rate', retryAfter: '7' }, { kind: 'rate', retryAfterSeconds: 7 }],
  ['a rate limit', { kind: 'rate' }, { kind: 'rate' }],
  ['a used-up quota', { kind: 'quota' }, { kind: 'quota' }],
  ['a service that is down', { kind: 'unavailable' }, { kind: 'transient' }],
  ['a service that crashes', { kind: 'crash' }, { kind: 'transient' }],
  ['a gateway that speaks HTML', { kind: 'bad-gateway' }, { kind: 'transient' }],
  ['a request that it does not take', { kind: 'bad-input' }, { kind: 'input' }],
  ['a connection that is reset', { kind: 'reset' }, { kind: 'transient' }],
  ['half a reply', { kind: 'half-reply' }, { kind: 'transient' }],
  ['a reply in no known form', { kind: 'no-json' }, { kind: 'reply' }],
  ['silence', { kind: 'hang' }, { kind: 'deadline' }],
];

const damaged: readonly (readonly [string, Behaviour])[] = [
  ['drops a text', { kind: 'drop' }],
  ['merges two texts', { kind: 'merge' }],
  ['gives a text twice', { kind: 'duplicate' }],
];

/** What every engine that asks a service over a network promises, whatever the service does. */
export function describeServiceEngine({ name, create, start, never = [] }: ServiceEngine): void {
  describe(`an engine behind a network: ${name}`, () => {
    let server: EngineServer;
    const opened: Engine[] = [];
    const open = async ({ key = server.key, seconds = 20 } = {}): Promise<Engine> => {
      const engine = await create(server, { key, seconds });
      opened.push(engine);
      await engine.prepare([], new AbortController().signal);
      return engine;
    };
    beforeAll(async () => {
      server = await (start ?? startEngineServer)();
    });
    afterAll(async () => {
      await Promise.all(opened.map((engine) => engine.close()));
      await server.close();
    });

    for (const [what, behaviour, expected] of faults.filter(([, { kind }]) => !never.includes(kind)))
      it(`calls ${what} what it is`, async () => {
        const engine = await open({ seconds: behaviour.kind === 'hang' ? 0.3 : 20 });
        server.misbehave(behaviour);
        const before = server.calls.length;
        const { failure } = await failureOf(engine);
        const { kind, retryAfterSeconds } = failure;
        expect({ kind, retryAfterSeconds }, failure.detail).toEqual({
          retryAfterSeconds: undefined,
          ...expected,
        });
        expect(server.calls.length - before, 'an engine makes one call').toBeLessThanOrEqual(1);
        expect(await translated(engine), 'the next call works').toHaveLength(2);
      });

    it('calls a wrong key what it is, and does not repeat it', async () => {
      const key = 'wrong-key-0123456789';
      const { failure, stack } = await failureOf(await open({ key }));
      expect(failure.kind).toBe('auth');
      expect(`${JSON.stringify(failure)} ${stack}`).not.toContain(key);
    });

    it('says what was paid where the answer is lost', async () => {
      for (const kind of (['hang', 'no-json', 'half-reply'] as const).filter(
        (each) => !never.includes(each),
      )) {
        const engine = await open({ seconds: kind === 'hang' ? 0.3 : 20 });
        server.misbehave({ kind });
        expect((await failureOf(engine)).usage.characters, kind).toBe(28);
      }
    });

    it('says that nothing was paid where the service refuses', async () => {
      const engine = await open();
      server.misbehave({ kind: 'rate' });
      expect((await failureOf(engine)).usage).toEqual({ characters: 0, cost: 0 });
    });

    it('stops at once when it is cancelled, and leaves no call behind', async () => {
      const engine = await open();
      await translated(engine);
      server.misbehave({ kind: 'hang' });
      const controller = new AbortController();
      const running = failureOf(engine, controller.signal);
      await expect.poll(() => server.pending()).toBe(1);
      controller.abort();
      expect((await running).failure.kind).toBe('cancelled');
      await expect.poll(() => server.pending()).toBe(0);
      expect(await translated(engine)).toHaveLength(2);
    });

    it.each(damaged)('never gives one text for another where the service %s', async (_what, behaviour) => {
      const engine = await open();
      const good = new Map((await translated(engine)).map((result) => [result.id, wireOf(result)]));
      server.misbehave(behaviour);
      const kept = await keptOf(engine);
      expect(kept.length).toBeLessThan(2);
      for (const { id, wire } of kept) expect(wire.startsWith(good.get(id) ?? 'nothing')).toBe(true);
    });

    it('hands on an empty text and an untranslated one, for translate to find', async () => {
      const engine = await open();
      server.misbehave({ kind: 'empty' });
      expect(wireOf((await translated(engine)).find(({ id }) => id === 'a'))).toBe('');
      server.misbehave({ kind: 'echo' });
      expect(wireOf((await translated(engine)).find(({ id }) => id === 'a'))).toBe('saya makan nasi');
    });

    it('has a pinned term in its words, also where the service ignored it', async () => {
      const engine = await openPinned(await open());
      server.misbehave({ kind: 'ignore-terms' });
      const { target, receipts } = await translatedText(engine, plainText('saya di Korut'));
      expect(target.text).toContain('North Korea');
      expect(receipts).toMatchObject([
        { term: 'Korut', required: 'North Korea', found: { form: 'North Korea' } },
      ]);
    });

    it('never lets damaged markup into the words', async () => {
      const engine = await openPinned(await open());
      const codes: Text['codes'] = [
        { at: 5, kind: 'open', pair: 'c1', data: '*' },
        { at: 12, kind: 'close', pair: 'c1', data: '*' },
      ];
      const source = { text: 'saya membaca buku', codes };
      const whole = await translatedText(engine, source);
      expect(whole.target).toMatchObject({ text: 'i read books', codes: [{ at: 2 }, { at: 6 }] });
      server.misbehave({ kind: 'damage-tags' });
      const { text } = (await translatedText(engine, source)).target;
      expect(text).not.toMatch(/[<>]/);
      expect(text.replaceAll(/\s+/g, ' ')).toBe('i read books');
    });

    it('asks each text once', async () => {
      const engine = await open();
      const before = server.paidFor('hari ini hanya sekali');
      await engine.translate(requestOf({ a: 'hari ini hanya sekali' }), new AbortController().signal);
      expect(server.paidFor('hari ini hanya sekali') - before).toBe(1);
    });

    it('shows nobody its key', async () => {
      const engine = await open();
      expect(engine.preview(requestOf({ a: 'saya' }))).not.toContain(server.key);
      expect(JSON.stringify(engine.traits)).not.toContain(server.key);
    });
  });
}

const glossary = parseGlossary(
  'version: 1\nsource: id\ntarget: en\nterms:\n  - source: Korut\n    target: North Korea\n',
  'glossary.yaml',
);
const index = buildTermIndex(glossary, indonesian, english);

async function openPinned(engine: Engine): Promise<Engine> {
  await engine.prepare(glossary.terms, new AbortController().signal);
  return engine;
}

/** A text as an article's would be: pinned, verified, repaired once. */
async function translatedText(engine: Engine, source: Text) {
  const { translations } = await translateTexts([{ id: 'a', source, before: null, after: null }], {
    engine,
    index,
    from: indonesian,
    to: english,
    embargo: false,
    label: 'berita.txt',
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  const translation = translations.get('a');
  if (translation?.kind !== 'translated') throw new Error(JSON.stringify(translation));
  return translation;
}

const question = { a: 'saya makan nasi', b: 'membaca buku.' };

async function translated(engine: Engine): Promise<EngineReply['results']> {
  return (await engine.translate(requestOf(question), new AbortController().signal)).results;
}

/** What translate would keep of a reply; nothing of one that is refused as a whole. */
async function keptOf(engine: Engine) {
  const results = await translated(engine).catch((error: unknown) => {
    if (error instanceof EngineError && error.failure.kind === 'reply') return [];
    throw error;
  });
  const outcomes = matchResults(requestOf(question).segments, results);
  return outcomes.filter((outcome) => outcome.kind === 'translated');
}

function wireOf(result: EngineReply['results'][number] | undefined): string | undefined {
  return result && 'wire' in result ? result.wire : undefined;
}

async function failureOf(
  engine: Engine,
  signal: AbortSignal = new AbortController().signal,
): Promise<EngineError> {
  const thrown: unknown = await engine.translate(requestOf(question), signal).then(
    () => new Error('the call went well'),
    (error: unknown) => error,
  );
  if (!(thrown instanceof EngineError)) throw thrown;
  return thrown;
}
