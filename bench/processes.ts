import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BenchRow } from './bench-row.js';

const repository = resolve(import.meta.dirname, '..');
const main = join(repository, 'dist/bin/selaras.js');
const reportMemory = join(repository, 'bench/report-memory.mjs');
const article = readFileSync(join(repository, 'source/korea-utara-menanggapi-klaim.txt'), 'utf8');

interface Case {
  readonly name: string;
  readonly runs: number;
  readonly target: { readonly milliseconds?: number; readonly megabytes?: number };
  /** Makes a fresh workspace below `root` for each run. */
  readonly prepare: (root: string) => void;
  /** Of the command; null for Node without one. */
  readonly words: readonly string[] | null;
}

function sampleWorkspace(root: string): void {
  for (const folder of ['source', 'translations']) mkdirSync(join(root, folder));
  for (const file of ['glossary.yaml', 'translations/memory.tmx', 'source/korea-utara-menanggapi-klaim.txt'])
    cpSync(join(repository, file), join(root, file));
}

/** Every article differs in one figure a paragraph, so that neither memory nor repetitions answer for all of it. */
function thousandArticles(root: string): void {
  sampleWorkspace(root);
  for (let index = 0; index < 1000; index++) {
    const text = article
      .replaceAll('Pekan lalu', `Pekan ke-${index}`)
      .replaceAll('. ', `, kata laporan ${index}. `);
    writeFileSync(join(root, 'source', `artikel-${index}.txt`), text);
  }
}

const cases: readonly Case[] = [
  {
    name: 'node alone, for comparison',
    runs: 9,
    target: {},
    prepare: () => undefined,
    words: null,
  },
  {
    name: 'selaras --help',
    runs: 9,
    target: { milliseconds: 150 },
    prepare: () => undefined,
    words: ['--help'],
  },
  {
    name: 'the sample, end to end',
    runs: 5,
    target: { milliseconds: 1000 },
    prepare: sampleWorkspace,
    words: ['translate'],
  },
  {
    name: '1,000 articles, pseudo engine',
    runs: 1,
    target: { milliseconds: 30_000, megabytes: 300 },
    prepare: thousandArticles,
    words: ['translate', '--engine', 'pseudo'],
  },
];

/** Whole processes, measured as users start them: median time, and peak memory as the process's own maximum resident set. */
export function benchProcesses(): BenchRow[] {
  return cases.flatMap(measure);
}

function measure({ name, runs, target, prepare, words }: Case): BenchRow[] {
  const times: number[] = [];
  let peak = 0;
  for (let run = 0; run < runs; run++) {
    const root = mkdtempSync(join(tmpdir(), 'selaras-bench-'));
    prepare(root);
    const memoryFile = join(root, 'memory.json');
    // Whoever starts the program loads nothing into it: where memory has no target, time is all that is measured.
    const loaded = target.megabytes === undefined ? [] : ['--import', reportMemory];
    const start = performance.now();
    const ran = spawnSync(process.execPath, [...loaded, ...(words ? [main, ...words] : ['-e', '0'])], {
      cwd: root,
      env: { ...process.env, SELARAS_BENCH_MEMORY: memoryFile },
      maxBuffer: 100_000_000,
    });
    times.push(performance.now() - start);
    if (ran.status !== 0) throw new Error(`${name} ended with ${ran.status}: ${ran.stderr.toString()}`);
    if (target.megabytes !== undefined) peak = Math.max(peak, Number(readFileSync(memoryFile, 'utf8')));
    rmSync(root, { recursive: true });
  }
  const median = times.toSorted((left, right) => left - right)[Math.floor(times.length / 2)] ?? 0;
  const { milliseconds, megabytes } = target;
  return [
    {
      what: `${name}: median of ${runs}`,
      value: Math.round(median),
      unit: 'ms',
      ...(milliseconds === undefined ? {} : { atMost: milliseconds }),
    },
    ...(megabytes === undefined
      ? []
      : [{ what: `${name}: peak memory`, value: Math.round(peak), unit: 'MB', atMost: megabytes }]),
  ];
}
