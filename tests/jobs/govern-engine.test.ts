import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Engine } from '../../src/flow/translate/port.js';
import { Budget } from '../../src/jobs/budget.js';
import { governEngine, type Governing } from '../../src/jobs/govern-engine.js';
import type { Ledger } from '../../src/jobs/port.js';
import {
  EngineError,
  type EngineFailureKind,
  type EngineReply,
  type EngineRequest,
  type EngineTraits,
} from '../../src/model/engine.js';
import { openStore, type Store } from '../../src/store/open-store.js';

const never = new AbortController().signal;
let store: Store;

beforeEach(async () => {
  vi.useFakeTimers();
  store = await openStore(':memory:');
});

afterEach(async () => {
  vi.useRealTimers();
  await store.close();
});

/** An engine whose n-th call does what the n-th script says; the last one goes on for ever. */
function scripted(
  scripts: readonly ((request: EngineRequest, signal: AbortSignal) => Promise<EngineReply>)[],
  limits: Partial<EngineTraits['limits']> = {},
): Engine & { readonly calls: string[][]; readonly times: number[] } {
  const calls: string[][] = [];
  const times: number[] = [];
  return {
    calls,
    times,
    traits: {
      name: 'paid',
      limits: { texts: 50, characters: 10_000, ...limits },
      terms: 'none',
      markup: 'html',
      remote: true,
      host: 'example.com',
      price: { per: 'characters', million: 20 },
    },
    ready: async () => ({ ready: true }),
    prepare: async () => undefined,
    preview: () => '',
    close: async () => undefined,
    translate: (request, signal) => {
      calls.push(request.segments.map(({ wire }) => wire));
      times.push(Date.now());
      const script = scripts[Math.min(calls.length, scripts.length) - 1];
      if (!script) throw new TypeError('an engine without a script');
      return script(request, signal);
    },
  };
}

/** The text in capitals, after some milliseconds, billed by the character. */
const shout =
  (milliseconds = 0) =>
  async ({ segments }: EngineRequest): Promise<EngineReply> => {
    await new Promise((done) => setTimeout(done, milliseconds));
    const characters = segments.reduce((sum, { wire }) => sum + wire.length, 0);
    return {
      results: segments.map(({ id, wire }) => ({ id, wire: wire.toUpperCase(), model: 'loud' })),
      usage: { characters, cost: (characters * 20) / 1_000_000 },
    };
  };

const fail = (kind: EngineFailureKind, retryAfterSeconds?: number) => async (): Promise<EngineReply> => {
  throw new EngineError({
    kind,
    detail: `it failed: ${kind}`,
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
  });
};

const byLetter = (left: string | null, right: string | null): number =>
  (left ?? '') < (right ?? '') ? -1 : 1;

let ids = 0;
function govern(engine: Engine, more: Partial<Governing> = {}): Engine {
  return governEngine(engine, {
    ledger: store.ledger,
    budget: new Budget(null),
    holder: 'me',
    retranslate: null,
    deadline: 60_000,
    now: () => '2026-11-24T09:00:00Z',
    newId: () => `call ${++ids}`,
    random: () => 0.5,
    ...more,
  });
}

function ask(...wires: readonly string[]): EngineRequest {
  return {
    document: 'berita.txt',
    from: 'id',
    to: 'en',
    embargo: false,
    round: 'first',
    segments: wires.map((wire, index) => ({ id: `s${index}`, wire, terms: [], before: null, after: null })),
  };
}

/** Settles a promise while the clock runs as fast as it is asked to. */
async function run<Value>(promise: Promise<Value>): Promise<Value> {
  const clock = { open: true };
  const settled = promise.then(
    () => (clock.open = false),
    () => (clock.open = false),
  );
  while (clock.open) await vi.advanceTimersByTimeAsync(10);
  await settled;
  return promise;
}

async function kindOf(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await run(promise).catch((thrown: unknown) => thrown);
  return error instanceof EngineError ? error.failure.kind : `no EngineError: ${String(error)}`;
}

function wiresOf(reply: EngineReply): (string | null)[] {
  return reply.results.map((result) => ('wire' in result ? result.wire : null));
}

describe('what was paid once', () => {
  it('is never asked again, not by another engine object either', async () => {
    const engine = scripted([shout()]);
    const first = await run(govern(engine).translate(ask('satu', 'dua'), never));
    const second = await run(govern(engine).translate(ask('dua', 'tiga'), never));
    expect(wiresOf(first)).toEqual(['SATU', 'DUA']);
    expect(wiresOf(second).toSorted(byLetter)).toEqual(['DUA', 'TIGA']);
    expect(engine.calls).toEqual([['satu', 'dua'], ['tiga']]);
    expect(second.usage.characters).toBe(4);
  });

  it('is asked anew where a model is told other rules', async () => {
    const engine = scripted([shout()]);
    const told = (prompt: string): Engine => ({ ...engine, traits: { ...engine.traits, prompt } });
    await run(govern(told('short sentences')).translate(ask('satu'), never));
    await run(govern(told('short sentences')).translate(ask('satu'), never));
    await run(govern(told('long sentences')).translate(ask('satu'), never));
    expect(engine.calls).toHaveLength(2);
  });

  it('is asked anew where the desk wants new words', async () => {
    const engine = scripted([shout()]);
    await run(govern(engine).translate(ask('satu'), never));
    await run(govern(engine, { retranslate: 'job 2' }).translate(ask('satu'), never));
    expect(engine.calls).toHaveLength(2);
  });

  it('is shared by two askers at the same moment: the second waits for the answer of the first', async () => {
    const engine = scripted([shout(500)], { concurrency: 4 });
    const governed = govern(engine);
    const replies = await run(
      Promise.all([
        governed.translate(ask('satu', 'dua'), never),
        governed.translate(ask('dua', 'satu'), never),
      ]),
    );
    expect(replies.map((reply) => wiresOf(reply).toSorted(byLetter))).toEqual([
      ['DUA', 'SATU'],
      ['DUA', 'SATU'],
    ]);
    expect(engine.calls).toHaveLength(1);
  });

  it('is stored before it is returned: a reader that dies then has lost nothing', async () => {
    const dying: Ledger = {
      ...store.ledger,
      settle: async (call, answers) => {
        await store.ledger.settle(call, answers);
        throw new Error('killed');
      },
    };
    const engine = scripted([shout()]);
    await expect(run(govern(engine, { ledger: dying }).translate(ask('satu'), never))).rejects.toThrow(
      'killed',
    );
    expect(wiresOf(await run(govern(engine).translate(ask('satu'), never)))).toEqual(['SATU']);
    expect(engine.calls).toHaveLength(1);
  });

  it('is not kept where the result is damaged', async () => {
    const silent = async (): Promise<EngineReply> => ({
      results: [{ id: 's0', wire: '' }],
      usage: { characters: 4, cost: 0.1 },
    });
    const engine = scripted([silent, shout()]);
    await run(govern(engine).translate(ask('satu'), never));
    expect(wiresOf(await run(govern(engine).translate(ask('satu'), never)))).toEqual(['SATU']);
  });
});

describe('a call that fails', () => {
  it('is made again after the time that the engine asked for', async () => {
    const engine = scripted([fail('rate', 7), shout()]);
    expect(wiresOf(await run(govern(engine).translate(ask('satu'), never)))).toEqual(['SATU']);
    const [first = 0, second = 0] = engine.times;
    expect(second - first).toBeGreaterThanOrEqual(7000);
    expect(second - first).toBeLessThan(8000);
  });

  it('is made again with longer and longer pauses, and given up in the end', async () => {
    const engine = scripted([fail('transient')]);
    expect(await kindOf(govern(engine).translate(ask('satu'), never))).toBe('transient');
    expect(engine.calls).toHaveLength(5);
    const pauses = engine.times.slice(1).map((time, index) => time - (engine.times[index] ?? 0));
    expect(pauses.toSorted((a, b) => a - b)).toEqual(pauses);
  });

  it.each(['auth', 'quota', 'input', 'refused', 'reply'] as const)('is not made again: %s', async (kind) => {
    const engine = scripted([fail(kind)]);
    expect(await kindOf(govern(engine).translate(ask('satu'), never))).toBe(kind);
    expect(engine.calls).toHaveLength(1);
  });

  it.each(['auth', 'quota'] as const)(
    'stops all further ones where waiting heals nothing: %s',
    async (kind) => {
      const engine = scripted([fail(kind), shout()]);
      const governed = govern(engine);
      await kindOf(governed.translate(ask('satu'), never));
      expect(await kindOf(governed.translate(ask('dua'), never))).toBe(kind);
      expect(engine.calls).toHaveLength(1);
    },
  );

  it('gives its claims back, so that another may ask', async () => {
    await kindOf(govern(scripted([fail('input')])).translate(ask('satu'), never));
    const engine = scripted([shout()]);
    expect(wiresOf(await run(govern(engine, { holder: 'other' }).translate(ask('satu'), never)))).toEqual([
      'SATU',
    ]);
  });

  it('is given up when the engine hangs, as a deadline', async () => {
    const hanging = (_request: EngineRequest, signal: AbortSignal): Promise<EngineReply> =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () =>
          reject(new EngineError({ kind: 'cancelled', detail: 'aborted' })),
        );
      });
    const engine = scripted([hanging]);
    vi.useRealTimers();
    const asked = govern(engine, { deadline: 20, random: () => 0 }).translate(ask('satu'), never);
    await expect(asked).rejects.toMatchObject({ failure: { kind: 'deadline' } });
    expect(engine.calls).toHaveLength(3);
  });
});

describe('an engine that is down', () => {
  it('is left alone after some failures in a row, then tried with one call', async () => {
    const failing = Array.from({ length: 6 }, () => fail('transient'));
    const engine = scripted([...failing, shout()]);
    const governed = govern(engine);
    await kindOf(governed.translate(ask('satu'), never));
    await kindOf(governed.translate(ask('dua'), never));
    const asked = engine.calls.length;
    expect(asked).toBeLessThanOrEqual(7);
    await vi.advanceTimersByTimeAsync(121_000);
    expect(wiresOf(await run(governed.translate(ask('tiga'), never)))).toEqual(['TIGA']);
  });
});

describe('the limits of an engine', () => {
  it('lets as many calls run at a time as it takes', async () => {
    let [running, peak] = [0, 0];
    const counting = async (request: EngineRequest): Promise<EngineReply> => {
      peak = Math.max(peak, ++running);
      const reply = await shout(100)(request);
      running--;
      return reply;
    };
    const governed = govern(scripted([counting], { concurrency: 3 }));
    const asks = Array.from({ length: 10 }, (_, index) => governed.translate(ask(`kata ${index}`), never));
    await run(Promise.all(asks));
    expect(peak).toBe(3);
  });

  it('spreads requests over the minute, and leaves almost none of them unused', async () => {
    const engine = scripted([shout(200)], { concurrency: 8, requestsPerMinute: 120 });
    const governed = govern(engine);
    const asks = Array.from({ length: 120 }, (_, index) => governed.translate(ask(`kata ${index}`), never));
    await run(Promise.all(asks));
    const seconds = ((engine.times.at(-1) ?? 0) - (engine.times[0] ?? 0)) / 1000;
    expect(seconds).toBeGreaterThanOrEqual(59);
    expect(seconds).toBeLessThan(60 / 0.95);
  });

  it('never sends more characters a minute than allowed', async () => {
    const engine = scripted([shout()], { concurrency: 4, charactersPerMinute: 600 });
    const governed = govern(engine);
    const asks = Array.from({ length: 12 }, (_, index) =>
      governed.translate(ask(String(index % 10).repeat(90) + index), never),
    );
    await run(Promise.all(asks));
    const start = engine.times[0] ?? 0;
    const inFirstMinute = engine.times.filter((time) => time - start < 60_000).length;
    expect(inFirstMinute * 91).toBeLessThanOrEqual(600 + 92);
  });

  it('asks fewer at a time after a rate limit, and wins them back', async () => {
    let [running, peak, calls, afterLimit] = [0, 0, 0, 0];
    const peaks: number[] = [];
    const strict = async (request: EngineRequest): Promise<EngineReply> => {
      calls++;
      running++;
      peak = Math.max(peak, running);
      if (afterLimit > 0 && calls >= afterLimit && calls < afterLimit + 4) peaks.push(running);
      try {
        if (calls === 4) {
          // Those that run beside it end first; then there are two at a time.
          afterLimit = calls + 4;
          return await fail('rate', 1)();
        }
        return await shout(50)(request);
      } finally {
        running--;
        if (calls === 20) peak = 0;
      }
    };
    const governed = govern(scripted([strict], { concurrency: 4 }));
    const asks = Array.from({ length: 60 }, (_, index) => governed.translate(ask(`kata ${index}`), never));
    const replies = await run(Promise.all(asks));
    expect(replies.flatMap(wiresOf)).toHaveLength(60);
    expect(Math.max(...peaks)).toBeLessThanOrEqual(2);
    expect(peak).toBe(4);
  });
});

describe('the budget', () => {
  it('stops before the call that could pass it, and says what is left', async () => {
    const engine = scripted([shout()]);
    // A thousand characters cost two cents.
    const governed = govern(engine, { budget: new Budget(0.05) });
    const page = (letter: string): string => letter.repeat(1000);
    await run(governed.translate(ask(page('a')), never));
    await run(governed.translate(ask(page('b')), never));
    const third = governed.translate(ask(page('c')), never);
    const error: unknown = await run(third).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ failure: { kind: 'budget' } });
    expect(String(error)).toContain('$0.0100 of $0.05');
    expect(engine.calls).toHaveLength(2);
  });

  it('counts calls that run at the same time before they are paid', async () => {
    const engine = scripted([shout(100)], { concurrency: 4 });
    const governed = govern(engine, { budget: new Budget(0.05) });
    const asks = ['a', 'b', 'c', 'd'].map((letter) => governed.translate(ask(letter.repeat(1000)), never));
    const settled = await run(Promise.allSettled(asks));
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'rejected']);
    expect(engine.calls).toHaveLength(2);
  });
});

describe('a run that is stopped', () => {
  it('lets the call under way end and keeps its answer, and makes no other', async () => {
    const engine = scripted([shout(300)]);
    const governed = govern(engine);
    const stop = new AbortController();
    const first = governed.translate(ask('satu'), stop.signal);
    const second = governed.translate(ask('dua'), stop.signal);
    await vi.advanceTimersByTimeAsync(50);
    stop.abort();
    expect(await kindOf(second)).toBe('cancelled');
    expect(wiresOf(await run(first))).toEqual(['SATU']);
    expect(engine.calls).toEqual([['satu']]);
    expect((await store.ledger.claim(['x'], 'me')).get('x')).toEqual({ kind: 'mine' });
  });

  it('does not sit out a pause', async () => {
    const engine = scripted([fail('rate', 600)]);
    const stop = new AbortController();
    const asked = govern(engine).translate(ask('satu'), stop.signal);
    await vi.advanceTimersByTimeAsync(50);
    stop.abort();
    expect(await kindOf(asked)).toBe('cancelled');
  });
});

describe('the books', () => {
  it('have every call, with what it cost and what came of it', async () => {
    const engine = scripted([fail('transient'), shout()]);
    await run(govern(engine).translate(ask('satu', 'dua'), never));
    expect(await store.ledger.spending('document')).toEqual([
      { key: 'berita.txt', calls: 2, segments: 4, characters: 7, cost: (7 * 20) / 1_000_000 },
    ]);
  });
});
