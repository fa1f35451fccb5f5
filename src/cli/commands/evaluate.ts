import { resolve } from 'node:path';
import { Fault } from '../../model/fault.js';
import { withExamples } from '../examples.js';
import { readCost } from '../read-cost.js';
import { renderComparison, renderEngines, renderPrice } from '../render-evaluation.js';
import type { Terminal } from '../terminal.js';
import { withWorkspace, type CommonOptions } from '../with-workspace.js';
import type { AddCommand } from './index.js';

interface EvaluateFlags extends CommonOptions {
  readonly reference?: string;
  readonly engines?: string;
  readonly memory: string;
  readonly limit: string;
  readonly localOnly?: boolean;
  readonly maxCost?: string;
}

export const addEvaluate: AddCommand = (command, terminal) => {
  const { say } = terminal;
  command
    .argument('[files...]', say('cli.help.hypotheses'))
    .option('-r, --reference <file>', say('cli.help.reference'))
    .option('--engines <names>', say('cli.help.enginesToCompare'))
    .option('--memory <collection>', say('cli.help.collection'), 'approved')
    .option('-n, --limit <number>', say('cli.help.mostPairs'), '200')
    .option('--local-only', say('cli.help.localOnly'))
    .option('--max-cost <dollars>', say('cli.help.maxCost'))
    .option('-w, --workspace <folder>', say('cli.help.workspace'))
    .option('--json', say('cli.help.json'))
    .action(async (files: string[], flags: EvaluateFlags) => {
      if (flags.engines === undefined) await compareFiles(files, flags, terminal);
      else if (files.length > 0 || flags.reference !== undefined) throw new Fault('evaluate.usage', {});
      else await compareEngines(flags.engines, flags, terminal);
    });
  withExamples(command, say, [
    'selaras evaluate translated.txt reference.txt',
    'selaras evaluate before.txt after.txt --reference reference.txt',
    'selaras evaluate --engines local,deepl --limit 100 --max-cost 1',
  ]);
};

/** The last of exactly two files is the reference where none is named. */
async function compareFiles(
  files: readonly string[],
  flags: EvaluateFlags,
  terminal: Terminal,
): Promise<void> {
  const systems = flags.reference === undefined ? files.slice(0, 1) : files;
  const reference = flags.reference ?? files[1];
  if (reference === undefined || systems.length === 0 || (flags.reference === undefined && files.length > 2))
    throw new Fault('evaluate.usage', {});
  const { evaluateFiles } = await import('../../app/evaluate.js');
  const compared = await evaluateFiles(systems, reference, (name) => resolve(terminal.cwd, name));
  terminal.print(flags.json ? JSON.stringify(compared, null, 2) : renderComparison(compared, terminal));
}

async function compareEngines(engines: string, flags: EvaluateFlags, terminal: Terminal): Promise<void> {
  const limit = readLimit(flags.limit);
  const maxCost = readCost(flags.maxCost);
  await withWorkspace(flags, terminal, async (workspace) => {
    const { evaluateEngines } = await import('../../app/evaluate-engines.js');
    const compared = await evaluateEngines(
      {
        engines: [...new Set(engines.split(',').map((name) => name.trim()))],
        collection: flags.memory,
        limit,
        localOnly: flags.localOnly,
        maxCost,
        signal: terminal.signal,
        onPrices: (prices) => {
          for (const { engine, characters, cost } of prices)
            if (cost > 0)
              terminal.warn(
                terminal.say('cli.evaluate.price', {
                  engine,
                  characters,
                  price: renderPrice(cost, terminal),
                }),
              );
        },
        onProgress: (engine, done, total) =>
          terminal.progress(`${engine}: ${terminal.say('cli.translate.progress.done', { done, total })}`),
      },
      workspace,
    );
    terminal.progress('');
    terminal.print(flags.json ? JSON.stringify(compared, null, 2) : renderEngines(compared, terminal));
  });
}

function readLimit(limit: string): number {
  if (!/^[1-9]\d{0,8}$/u.test(limit)) throw new Fault('evaluate.limit', { limit });
  return Number(limit);
}
