import { resolve } from 'node:path';
import type { Say } from '../../locales/index.js';
import type { ListedEngine } from '../../app/list-engines.js';
import type { EngineTraits } from '../../model/engine.js';
import { isFree } from '../../model/engine-price.js';
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
      terminal.print(`\n${say('cli.engines.pace')}`);
      terminal.print(paceTable(listed, say));
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

function priceOf({ name, price, priceDate: date, ...rest }: EngineTraits, say: Say): string {
  if (price === null) return say('cli.engines.noPrice', { engine: name });
  if (isFree({ ...rest, price })) return say('cli.plan.free');
  if (price.per === 'tokens') {
    const { input, output } = price;
    return date === undefined
      ? say('cli.engines.perTokens', { input, output })
      : say('cli.engines.perTokensAsOf', { input, output, date });
  }
  const million = Number(price.million.toFixed(2));
  return date === undefined
    ? say('cli.engines.perMillion', { price: million })
    : say('cli.engines.perMillionAsOf', { price: million, date });
}

/** How fast each engine is asked; what is not limited here is found out by what the service refuses. */
function paceTable(listed: readonly ListedEngine[], say: Say): string {
  const columns = ['calls', 'requests', 'characters'] as const;
  const head = [
    say('cli.engines.header.engine'),
    ...columns.map((each) => say(`cli.engines.paceHeader.${each}`)),
  ];
  const rows = listed.map(({ traits: { name, limits } }) => [
    name,
    String(limits.concurrency ?? 1),
    ...[limits.requestsPerMinute, limits.charactersPerMinute].map((limit) =>
      limit === undefined ? say('cli.engines.unlimited') : String(limit),
    ),
  ]);
  return table([head, ...rows]);
}
