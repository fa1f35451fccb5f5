import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createLibreTranslateEngine } from '../src/engines/libretranslate/engine.js';
import { libreTranslateSettings } from '../src/engines/libretranslate/settings.js';
import type { Engine } from '../src/flow/translate/port.js';
import { Budget } from '../src/jobs/budget.js';
import { governEngine } from '../src/jobs/govern-engine.js';
import { openStore } from '../src/store/open-store.js';
import { startEngineServer, type EngineServer } from '../tests/support/engine-server/engine-server.js';
import type { BenchRow } from './bench-row.js';

const repository = resolve(import.meta.dirname, '..');
const main = join(repository, 'dist/bin/selaras.js');
const reportMemory = join(repository, 'bench/report-memory.mjs');
const key = 'the-key-of-the-desk';

/** Calls that the server of the first measurement takes in a minute, and the length of the run. */
const REQUESTS_A_MINUTE = 300;
const RUN_MILLISECONDS = 60_000;

/** Jobs against a service on loopback: how much of its limit is used, what is paid for, and what a long job takes. */
export async function benchJobs(): Promise<BenchRow[]> {
  const known = await useLimit(REQUESTS_A_MINUTE);
  const found = await useLimit(undefined);
  const limit = `a limit of ${REQUESTS_A_MINUTE} requests a minute`;
  return [
    { what: `jobs: share of ${limit}`, value: known.share, unit: '%', atLeast: 95 },
    { what: 'jobs: calls refused by the limit', value: known.refused, unit: 'calls', atMost: 3 },
    { what: `jobs: share of ${limit} that nobody set`, value: found.share, unit: '%' },
    { what: 'jobs: calls refused until it was found, and after', value: found.refused, unit: 'calls' },
    ...(await benchCost()),
    ...(await benchLongJob()),
  ];
}

interface UsedLimit {
  /** Answers in percent of those that the limit allows. */
  readonly share: number;
  /** Calls that were answered with 429. */
  readonly refused: number;
}

/** Asks for a while as fast as may be. Without `limit` the engine is told none, and learns it from what is refused. */
async function useLimit(limit: number | undefined): Promise<UsedLimit> {
  const server = await startEngineServer(key, { latency: 200, requestsPerMinute: REQUESTS_A_MINUTE });
  const store = await openStore(':memory:');
  const engine = governEngine(engineAt(server, limit), {
    ledger: store.ledger,
    budget: new Budget(null),
    holder: 'bench',
    retranslate: null,
    deadline: 10_000,
    now: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
    random: Math.random,
  });
  const until = performance.now() + RUN_MILLISECONDS;
  let asked = 0;
  let answered = 0;
  const askOn = async (): Promise<void> => {
    while (performance.now() < until) {
      await askOne(engine, asked++);
      if (performance.now() < until) answered++;
    }
  };
  try {
    await Promise.all(Array.from({ length: 4 }, askOn));
  } finally {
    await engine.close();
    await store.close();
    await server.close();
  }
  const share = (answered / REQUESTS_A_MINUTE) * (60_000 / RUN_MILLISECONDS) * 100;
  const refused = server.calls.filter(({ billed }) => billed === 0).length;
  return { share: Math.round(share * 10) / 10, refused };
}

/** A real engine, with the limit of the server among its traits, where it is told. */
function engineAt(server: EngineServer, limit: number | undefined): Engine {
  const settings = libreTranslateSettings.parse({ url: server.url });
  const engine = createLibreTranslateEngine(settings, { value: key, source: 'bench' });
  const limits = { ...engine.traits.limits, ...(limit === undefined ? {} : { requestsPerMinute: limit }) };
  return { ...engine, traits: { ...engine.traits, limits } };
}

async function askOne(engine: Engine, index: number): Promise<void> {
  const segment = { id: '1', wire: `saya membaca buku ${index}.`, terms: [], before: null, after: null };
  await engine.translate(
    { document: 'bench.txt', from: 'id', to: 'en', embargo: false, round: 'first', segments: [segment] },
    new AbortController().signal,
  );
}

const sentence = (index: number): string => `saya membaca buku ${index + 10_000}.`;

/** Of a thousand sentences, three in ten stand in the article already. */
async function benchCost(): Promise<BenchRow[]> {
  const distinct = Array.from({ length: 700 }, (_, index) => sentence(index));
  const { billed } = await runJob([[...distinct, ...distinct.slice(0, 300)]]);
  const unseen = distinct.reduce((sum, text) => sum + text.length, 0);
  return [
    {
      what: 'jobs: characters billed / distinct, 30 % repeated',
      value: Math.round((billed / unseen) * 1000) / 1000,
      unit: 'times',
      atMost: 1.05,
    },
  ];
}

async function benchLongJob(): Promise<BenchRow[]> {
  const articles = Array.from({ length: 10 }, (_, article) =>
    Array.from({ length: 1000 }, (__, index) => sentence(article * 1000 + index)),
  );
  const many = await runJob(articles);
  const one = await runJob([articles.flat()]);
  return [
    { what: 'jobs: 10,000 segments in ten articles', value: many.seconds, unit: 's' },
    { what: 'jobs: their peak memory', value: many.megabytes, unit: 'MB', atMost: 200 },
    { what: 'jobs: 10,000 segments in one article', value: one.seconds, unit: 's' },
    { what: 'jobs: its peak memory', value: one.megabytes, unit: 'MB', atMost: 200 },
  ];
}

interface Job {
  readonly billed: number;
  readonly seconds: number;
  readonly megabytes: number;
}

/** Translates articles, a sentence a paragraph, in a process of its own. */
async function runJob(articles: readonly (readonly string[])[]): Promise<Job> {
  const server = await startEngineServer(key);
  const root = mkdtempSync(join(tmpdir(), 'selaras-bench-'));
  try {
    mkdirSync(join(root, 'source'));
    for (const [index, sentences] of articles.entries())
      writeFileSync(join(root, 'source', `artikel-${index}.txt`), `${sentences.join('\n\n')}\n`);
    const engine = `  libretranslate:\n    url: ${server.url}\n    keyVariable: BENCH_KEY\n`;
    writeFileSync(join(root, 'selaras.yaml'), `engine: libretranslate\nengines:\n${engine}`);
    const start = performance.now();
    const megabytes = await translateIn(root);
    const seconds = Math.round((performance.now() - start) / 100) / 10;
    return { billed: server.billed(), seconds, megabytes };
  } finally {
    rmSync(root, { recursive: true });
    await server.close();
  }
}

/** Peak memory of the process, in megabytes. */
async function translateIn(root: string): Promise<number> {
  const memoryFile = join(root, 'memory.json');
  const child = spawn(process.execPath, ['--import', reportMemory, main, 'translate'], {
    cwd: root,
    env: { ...process.env, BENCH_KEY: key, SELARAS_BENCH_MEMORY: memoryFile },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const exit = await new Promise<number | null>((done, failed) => {
    child.on('error', failed);
    child.on('close', done);
  });
  if (exit !== 0) throw new Error(`the job ended with ${exit}: ${said}`);
  return Math.round(Number(readFileSync(memoryFile, 'utf8')));
}
