/**
 * `npm run bench`: prints a table of measurements and writes them, with what stands behind them, to bench/results.json. Parts are run by name:
 * `npm run bench -- rates speed`; without a name, all of them. `--pairs FILE` (or SELARAS_BENCH_PAIRS) names a TSV file of good human
 * translations with columns id and en, on which the rates are measured as well; such data is not in the repository.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { isMet, type BenchRow } from './bench-row.js';
import { readDeskGlossary, readGoodPairs, readLabelledPairs } from './labelled-pairs.js';
import { benchDesk } from './desk.js';
import { benchProcesses } from './processes.js';
import { benchJobs } from './jobs.js';
import { benchGood, benchLabelled, type Rates } from './rate-rows.js';
import { benchChecks, benchSplitter } from './speed.js';

const { values, positionals } = parseArgs({ options: { pairs: { type: 'string' } }, allowPositionals: true });
const pairsFile = values.pairs ?? process.env['SELARAS_BENCH_PAIRS'];
const labelled = readLabelledPairs();
const glossary = readDeskGlossary();

const plain = (rows: BenchRow[]): Rates => ({ rows, details: {} });

const parts: Readonly<Record<string, () => Rates | Promise<Rates>>> = {
  processes: () => plain(benchProcesses()),
  rates: () => benchLabelled(labelled, glossary),
  pairs: () => {
    if (pairsFile !== undefined) return benchGood(basename(pairsFile), readGoodPairs(pairsFile), glossary);
    console.log('No file of human translations was named, so no rates on one: npm run bench -- --pairs FILE');
    return plain([]);
  },
  speed: () => plain([...benchChecks(labelled, glossary), ...benchSplitter(labelled)]),
  terms: benchTerms,
  jobs: async () => plain(await benchJobs()),
  desk: async () => plain(await benchDesk()),
};

/** The figures of term finding come from a file of their own, where there is one. */
async function benchTerms(): Promise<Rates> {
  const file = resolve(import.meta.dirname, 'terms.ts');
  if (!existsSync(file)) return plain([]);
  const module = (await import(pathToFileURL(file).href)) as {
    benchTerms: () => BenchRow[] | Promise<BenchRow[]>;
  };
  return plain(await module.benchTerms());
}

const unknown = positionals.find((name) => !Object.hasOwn(parts, name));
if (unknown !== undefined)
  throw new Error(`There is no part “${unknown}”. There are: ${Object.keys(parts).join(', ')}.`);
// Rates on a named file are asked for with the rates on our own.
const wanted = positionals.includes('rates') ? [...positionals, 'pairs'] : positionals;
const results: Record<string, Rates> = {};
for (const [name, run] of Object.entries(parts))
  if (wanted.length === 0 || wanted.includes(name)) results[name] = await run();

const rows = Object.values(results).flatMap((each) => each.rows);
console.table(
  rows.map((row) => ({
    what: row.what,
    value: `${row.value} ${row.unit}`,
    target: targetOf(row),
    met: { true: 'yes', false: 'NO', null: '' }[String(isMet(row)) as 'true' | 'false' | 'null'],
  })),
);
const machine = { node: process.version, cores: cpus().length };
const file = resolve(import.meta.dirname, 'results.json');
writeFileSync(file, `${JSON.stringify({ machine, results }, null, 2)}\n`);

function targetOf({ atLeast, atMost, unit }: BenchRow): string {
  if (atLeast !== undefined) return `at least ${atLeast} ${unit}`;
  return atMost === undefined ? '' : `at most ${atMost} ${unit}`;
}
