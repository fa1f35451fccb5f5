import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import type { Behaviour } from '../support/engine-server/behaviours.js';
import { startEngineServer, type EngineServer } from '../support/engine-server/engine-server.js';
import { startGoogleServer } from '../support/engine-server/google.js';
import { testWorkspace } from '../support/workspace.js';

/** `npm run chaos` makes a hundred kills in a job of 2,000 segments; every test run a dozen in a smaller one, and a few for each other engine. */
const whole = process.env['SELARAS_CHAOS'] === 'whole';
const LATENCY = 60;

interface Chaos {
  readonly engine: string;
  readonly segments: number;
  readonly kills: number;
  /** Calls that may be under way at once, and as many again whose answers may be on their way. */
  readonly inFlight: number;
  /** Settings of the engine, for a server of its own. */
  readonly start: () => Promise<{ readonly server: EngineServer; readonly settings: string }>;
}

const options = { latency: LATENCY };

async function overHttp(settings: (url: string) => string): ReturnType<Chaos['start']> {
  const server = await startEngineServer('key', options);
  return { server, settings: settings(server.url) };
}

const jobs: readonly Chaos[] = [
  {
    engine: 'libretranslate',
    segments: whole ? 2000 : 240,
    kills: whole ? 100 : 12,
    inFlight: 4,
    start: () => overHttp((url) => `{ url: '${url}', keyFile: desk.key, characters: 200 }`),
  },
  {
    engine: 'deepl',
    segments: 300,
    kills: whole ? 20 : 3,
    inFlight: 8,
    start: () => overHttp((url) => `{ url: '${url}', keyFile: desk.key }`),
  },
  {
    engine: 'llm',
    segments: 160,
    kills: whole ? 20 : 3,
    inFlight: 8,
    start: () =>
      overHttp(
        (url) =>
          `{ url: '${url}/openai/v1', remote: true, model: toy, price: { input: 1, output: 4 }, keyFile: desk.key }`,
      ),
  },
  {
    engine: 'google',
    segments: 500,
    kills: whole ? 20 : 3,
    inFlight: 16,
    start: async () => {
      const server = await startGoogleServer('key', options);
      return { server, settings: `{ project: desk, url: '${server.url}', keyFile: desk.key }` };
    },
  },
];

/** Refusals that cost nothing: they delay, and what they hit is asked again. */
const refusals: readonly Behaviour[] = [
  { kind: 'rate', retryAfter: '0' },
  { kind: 'unavailable' },
  { kind: 'crash' },
  { kind: 'bad-gateway' },
];

/** The same chances in every run: mulberry32, a public-domain generator. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Fulfilled some milliseconds after the server has got so many more calls. */
async function afterCalls(server: EngineServer, more: number, milliseconds: number): Promise<void> {
  const until = server.calls.length + more;
  while (server.calls.length < until) await sleep(3);
  await sleep(milliseconds);
}

interface Pair {
  readonly state: string;
  readonly target: { readonly text: string } | null;
}

it.each(jobs)(
  'a job of $segments segments with $engine that is killed $kills times ends whole, keeps what people decided, and pays twice only for what was in flight',
  async (job) => {
    const random = chances(20_261_124);
    const { server, settings } = await job.start();
    onTestFinished(() => server.close());
    const desk = testWorkspace();
    const sentence = (index: number): string => `saya membaca buku ${index + 1000}.`;
    const article = Array.from({ length: job.segments }, (_, index) => sentence(index)).join('\n\n');
    desk.write('source/panjang.txt', `${article}\n`);
    desk.write('desk.key', 'key');
    desk.write('selaras.yaml', `engine: ${job.engine}\nengines:\n  ${job.engine}: ${settings}\n`);
    const lastPaidTwice = new Map<string, number>();
    let approved: number | null = null;
    for (let kill = 0; kill < job.kills || (approved !== 0 && kill < 3 * job.kills); kill++) {
      if (random() < 0.3) server.misbehave(...refusals.filter(() => random() < 0.5));
      const before = server.calls.length;
      const moment =
        random() < 0.2
          ? Math.round(random() * 700)
          : afterCalls(server, Math.ceil(random() * 3), Math.round(random() * 4 * LATENCY));
      const ran = await desk.interrupted(['translate'], moment, 'SIGKILL');
      // A job may be faster than its kill.
      const ended = ran.exit === 0;
      expect(ended || ran.exit === null, ran.err).toBe(true);
      for (const { text } of server.calls
        .slice(Math.max(before, server.calls.length - job.inFlight))
        .flatMap((call) => call.asked))
        lastPaidTwice.set(text, (lastPaidTwice.get(text) ?? 0) + 1);
      if (approved === 0 && ended) break;
      if (approved === 0) continue;
      // As soon as the first sentences have words, Ayu approves two, and a colleague edits the third in the XLIFF.
      approved = (await desk.selaras('approve', 'panjang.txt', '--segments', '1-2', '--by', 'Ayu')).exit;
      const file = desk.path('translations/panjang.xlf');
      if (approved === 0)
        writeFileSync(
          file,
          readFileSync(file, 'utf8').replaceAll('i read books 1002.', 'I have read Book 1002.'),
        );
    }
    expect(approved).toBe(0);
    const last = await desk.selaras('translate');
    expect(last.exit, last.err).toBe(0);

    const { segments } = JSON.parse(readFileSync(desk.path('translations/panjang.json'), 'utf8')) as {
      segments: readonly Pair[];
    };
    const expected = Array.from({ length: job.segments }, (_, index) =>
      index === 2 ? 'I have read Book 1002.' : `i read books ${index + 1000}.`,
    );
    expect(segments.map((pair) => pair.target?.text)).toEqual(expected);
    expect(segments.slice(0, 4).map((pair) => pair.state)).toEqual([
      'approved',
      'approved',
      'edited',
      'draft',
    ]);

    const paid = Array.from({ length: job.segments }, (_, index) => sentence(index));
    const overpaid = paid.filter((text) => server.paidFor(text) - 1 > (lastPaidTwice.get(text) ?? 0));
    expect(overpaid).toEqual([]);
    expect(paid.filter((text) => server.paidFor(text) === 0)).toEqual([]);
    expect((await desk.selaras('translate')).out).toMatch(/Nothing to do/);
  },
  // A limit for one that hangs: a busy machine takes ten seconds to start what is killed.
  whole ? 3_600_000 : 900_000,
);
