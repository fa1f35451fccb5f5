import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import type { Behaviour } from '../support/engine-server/behaviours.js';
import { startEngineServer, type EngineServer } from '../support/engine-server/engine-server.js';
import { testWorkspace } from '../support/workspace.js';

/** A dozen kills in every test run; `npm run chaos` makes a hundred of them in a job of 2,000 segments. */
const whole = process.env['SELARAS_CHAOS'] === 'whole';
const SEGMENTS = whole ? 2000 : 240;
const KILLS = whole ? 100 : 12;
const LATENCY = 60;
/** Calls that may be under way at once, and as many again whose answers may be on their way. */
const IN_FLIGHT = 4;

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

it(`a job of ${SEGMENTS} segments that is killed ${KILLS} times ends whole, keeps what people decided, and pays twice only for what was in flight`, async () => {
  const random = chances(20_261_124);
  const server = await startEngineServer('key', { latency: LATENCY });
  onTestFinished(() => server.close());
  const desk = testWorkspace();
  const sentence = (index: number): string => `saya membaca buku ${index + 1000}.`;
  const article = Array.from({ length: SEGMENTS }, (_, index) => sentence(index)).join('\n\n');
  desk.write('source/panjang.txt', `${article}\n`);
  desk.write('desk.key', 'key');
  desk.write(
    'selaras.yaml',
    `engine: libretranslate\nengines:\n  libretranslate:\n    url: ${server.url}\n    keyFile: desk.key\n    characters: 200\n`,
  );
  const lastPaidTwice = new Map<string, number>();
  let approved: number | null = null;
  for (let kill = 0; kill < KILLS; kill++) {
    if (random() < 0.3) server.misbehave(...refusals.filter(() => random() < 0.5));
    const before = server.calls.length;
    const moment =
      random() < 0.2
        ? Math.round(random() * 700)
        : afterCalls(server, Math.ceil(random() * 3), Math.round(random() * LATENCY));
    const ran = await desk.interrupted(['translate'], moment, 'SIGKILL');
    expect(ran.exit, ran.err).toBeNull();
    for (const { text } of server.calls
      .slice(Math.max(before, server.calls.length - IN_FLIGHT))
      .flatMap((call) => call.asked))
      lastPaidTwice.set(text, (lastPaidTwice.get(text) ?? 0) + 1);
    if (approved === null && server.calls.length > 6) {
      // A colleague edits the third sentence in the XLIFF; Ayu approves the first two.
      approved = (await desk.selaras('approve', 'panjang.txt', '--segments', '1-2', '--by', 'Ayu')).exit;
      const file = desk.path('translations/panjang.xlf');
      writeFileSync(
        file,
        readFileSync(file, 'utf8').replaceAll('i read books 1002.', 'I have read Book 1002.'),
      );
    }
  }
  expect(approved).toBe(0);
  const last = await desk.selaras('translate');
  expect(last.exit, last.err).toBe(0);

  const { segments } = JSON.parse(readFileSync(desk.path('translations/panjang.json'), 'utf8')) as {
    segments: readonly Pair[];
  };
  const expected = Array.from({ length: SEGMENTS }, (_, index) =>
    index === 2 ? 'I have read Book 1002.' : `i read books ${index + 1000}.`,
  );
  expect(segments.map((pair) => pair.target?.text)).toEqual(expected);
  expect(segments.slice(0, 4).map((pair) => pair.state)).toEqual(['approved', 'approved', 'edited', 'draft']);

  const paid = Array.from({ length: SEGMENTS }, (_, index) => sentence(index));
  const overpaid = paid.filter((text) => server.paidFor(text) - 1 > (lastPaidTwice.get(text) ?? 0));
  expect(overpaid).toEqual([]);
  expect(paid.filter((text) => server.paidFor(text) === 0)).toEqual([]);
  expect((await desk.selaras('translate')).out).toMatch(/Nothing to do/);
}, 900_000);
