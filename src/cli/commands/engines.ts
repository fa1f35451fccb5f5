import { resolve } from 'node:path';
import type { Say } from '../../locales/index.js';
import type { EngineTraits } from '../../model/engine.js';
import { withExamples } from '../examples.js';
import { installLocal } from '../install-local.js';
import { table } from '../table.js';
import { withWorkspace, type CommonOptions } from '../with-workspace.js';
import type { AddCommand } from './index.js';

interface InstallFlags extends CommonOptions {
  readonly from?: string;
}

export const addEngines: AddCommand = (engines, terminal, setExit) => {
  const { say } = terminal;
  engines
    .command('list')
    .description(say('cli.help.enginesList'))
    .option('-w, --workspace <folder>', say('cli.help.workspace'))
    .option('--json', say('cli.help.json'))
    .action(async (flags: CommonOptions) => {
      const { listEnginesOf } = await import('../../app/list-engines.js');
      const { findWorkspace } = await import('../../app/workspace-files.js');
      const folders = findWorkspace(flags.workspace ?? terminal.cwd);
      const listed = await listEnginesOf(folders, terminal.environment);
      if (flags.json) return terminal.print(JSON.stringify(listed, null, 2));
      const rows = listed.map(({ traits, readiness }) => [
        traits.name,
        say(readiness.ready ? 'cli.engines.ready' : 'cli.engines.notReady'),
        traits.remote ? (traits.host ?? '?') : say('cli.engines.here'),
        say(`cli.engines.terms.${traits.terms}`),
        priceOf(traits, say),
      ]);
      const head = (['engine', 'state', 'where', 'terms', 'price'] as const).map((name) =>
        say(`cli.engines.header.${name}`),
      );
      terminal.print(table([head, ...rows]));
      for (const { traits, readiness } of listed)
        if (!readiness.ready)
          terminal.print(`\n${traits.name}: ${terminal.sayCode('fault', readiness.code, readiness.values)}`);
    });
  engines
    .command('install')
    .description(say('cli.help.enginesInstall'))
    .argument('<engine>', say('cli.help.engine'))
    .option('--from <folder>', say('cli.help.from'))
    .option('-w, --workspace <folder>', say('cli.help.workspace'))
    .action(async (name: string, flags: InstallFlags) => {
      if (name !== 'local') {
        terminal.warn(say('cli.engines.unknown'));
        return setExit(2);
      }
      const { findWorkspace } = await import('../../app/workspace-files.js');
      const from = flags.from === undefined ? undefined : resolve(terminal.cwd, flags.from);
      await installLocal({ folders: findWorkspace(flags.workspace ?? terminal.cwd), from, terminal });
      terminal.print(say('cli.next', { command: 'selaras translate' }));
    });
  engines
    .command('prune-glossaries')
    .description(say('cli.help.enginesPrune'))
    .option('-w, --workspace <folder>', say('cli.help.workspace'))
    .action((flags: CommonOptions) =>
      withWorkspace(flags, terminal, async (workspace) => {
        const { pruneGlossaries } = await import('../../app/prune-glossaries.js');
        const pruned = await pruneGlossaries(workspace, terminal.signal);
        if (pruned.length === 0) return terminal.print(say('cli.engines.nothingToPrune'));
        for (const { engine, removed } of pruned) {
          const names = removed.join(', ');
          terminal.print(say('cli.engines.pruned', { engine, count: removed.length, names }).trimEnd());
        }
      }),
    );
  withExamples(engines, say, [
    'selaras engines list',
    'selaras engines install local',
    'selaras engines install local --from /media/usb/iden',
    'selaras engines prune-glossaries',
  ]);
};

function priceOf({ pricePerMillion, priceDate }: EngineTraits, say: Say): string {
  const price = Number(pricePerMillion.toFixed(2));
  if (price === 0) return say('cli.plan.free');
  if (priceDate === undefined) return say('cli.engines.perMillion', { price });
  return say('cli.engines.perMillionAsOf', { price, date: priceDate });
}
