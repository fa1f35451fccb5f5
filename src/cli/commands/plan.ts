import { withExamples } from '../examples.js';
import { renderPrices } from '../render-prices.js';
import { shorten, table } from '../table.js';
import type { Workspace } from '../../app/open-workspace.js';
import type { Terminal } from '../terminal.js';
import { withWorkspace, type CommonOptions } from '../with-workspace.js';
import type { AddCommand } from './index.js';

interface PlanFlags extends CommonOptions {
  readonly localOnly?: boolean;
  readonly showPrompt?: boolean;
  readonly engine?: string;
}

export const addPlan: AddCommand = (command, terminal, setExit) => {
  const { say } = terminal;
  command
    .argument('[articles...]', say('cli.help.articles'))
    .option('-w, --workspace <folder>', say('cli.help.workspace'))
    .option('--local-only', say('cli.help.localOnly'))
    .option('--show-prompt', say('cli.help.showPrompt'))
    .option('-e, --engine <name>', say('cli.help.engine'))
    .option('--json', say('cli.help.json'))
    .action(async (names: string[], flags: PlanFlags) => {
      await withWorkspace(flags, terminal, async (workspace) => {
        if (flags.showPrompt) return showPrompts(names, flags, terminal, workspace);
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
          shorten(article.path, 18),
        ]);
        terminal.print(table([[...head, say('cli.plan.header.article')], ...rows]));
        if (made.articles.every(({ toSend }) => toSend === 0))
          return terminal.print(`\n${say('cli.plan.nothing')}`);
        terminal.print(`\n${renderPrices(made.prices, say, terminal.width ?? 80)}`);
        terminal.print(say('cli.next', { command: 'selaras translate' }));
      });
      setExit(0);
    });
  withExamples(command, say, [
    'selaras plan',
    'selaras plan source/article.txt --json',
    'selaras plan source/article.txt --show-prompt --engine llm',
  ]);
};

async function showPrompts(
  names: readonly string[],
  { engine }: PlanFlags,
  terminal: Terminal,
  workspace: Workspace,
): Promise<void> {
  const { promptsOf } = await import('../../app/show-prompt.js');
  const prompts = await promptsOf(names, engine, workspace);
  if (prompts.length === 0) terminal.print(terminal.say('cli.plan.nothing'));
  for (const prompt of prompts) terminal.print(`${prompt}\n`);
}
