import { withExamples } from '../examples.js';
import { shorten, table } from '../table.js';
import { withWorkspace, type CommonOptions } from '../with-workspace.js';
import type { AddCommand } from './index.js';

interface PlanFlags extends CommonOptions {
  readonly localOnly?: boolean;
}

export const addPlan: AddCommand = (program, terminal, setExit) => {
  const { say } = terminal;
  const command = program
    .command('plan')
    .description(say('cli.help.plan'))
    .argument('[articles...]', say('cli.help.articles'))
    .option('-w, --workspace <folder>', say('cli.help.workspace'))
    .option('--local-only', say('cli.help.localOnly'))
    .option('--json', say('cli.help.json'))
    .action(async (names: string[], flags: PlanFlags) => {
      await withWorkspace(flags, terminal, async (workspace) => {
        const { plan } = await import('../../app/plan.js');
        const made = await plan(names, workspace, flags);
        if (flags.json) return terminal.print(JSON.stringify(made, null, 2));
        if (made.articles.length === 0) return terminal.print(say('cli.translate.nothingHere'));
        const columns = [
          'segments',
          'done',
          'context',
          'exact',
          'fuzzy',
          'repetitions',
          'characters',
        ] as const;
        const head = columns.map((column) => say(`cli.plan.header.${column}`));
        const rows = made.articles.map((article) => [
          ...columns.map((column) => article[column]),
          shorten(article.path, 30),
        ]);
        terminal.print(table([[...head, say('cli.plan.header.article')], ...rows]));
        const characters = made.articles.reduce((sum, article) => sum + article.characters, 0);
        terminal.print(`\n${say('cli.plan.prices', { characters })}`);
        const prices = made.prices.map(({ engine, cost, remote }) => [
          engine,
          cost === 0 ? say('cli.plan.free') : `$${cost.toFixed(2)}`,
          say(remote ? 'cli.plan.leaves' : 'cli.plan.stays'),
        ]);
        terminal.print(table(prices));
        terminal.print(say('cli.next', { command: 'selaras translate' }));
      });
      setExit(0);
    });
  withExamples(command, say, ['selaras plan', 'selaras plan source/article.txt --json']);
};
