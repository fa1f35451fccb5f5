import type { Workspace } from '../../app/open-workspace.js';
import type { ArticleStatus } from '../../app/status.js';
import { withExamples } from '../examples.js';
import { shorten, table } from '../table.js';
import { withWorkspace, type CommonOptions } from '../with-workspace.js';
import type { Terminal } from '../terminal.js';
import type { AddCommand } from './index.js';

export const addStatus: AddCommand = (command, terminal) => {
  const { say } = terminal;
  command
    .option('--costs', say('cli.help.costs'))
    .option('-w, --workspace <folder>', say('cli.help.workspace'))
    .option('--json', say('cli.help.json'))
    .action(async (flags: CommonOptions & { readonly costs?: boolean }) => {
      await withWorkspace(flags, terminal, async (workspace) => {
        if (flags.costs) return printCosts(workspace, flags, terminal);
        const { statuses } = await import('../../app/status.js');
        const articles: ArticleStatus[] = [];
        for await (const article of statuses(workspace)) articles.push(article);
        if (flags.json) return terminal.print(JSON.stringify(articles, null, 2));
        if (articles.length === 0) return terminal.print(say('cli.status.empty'));
        const columns = ['segments', 'approved', 'edited', 'draft', 'open', 'findings', 'article'] as const;
        const rows = articles.map(({ path, summary }) => [
          summary.segments,
          summary.states.approved,
          summary.states.edited,
          summary.states.draft,
          summary.states.untranslated,
          summary.findings.blocking,
          shorten(path, 36),
        ]);
        terminal.print(table([columns.map((column) => say(`cli.status.header.${column}`)), ...rows]));
        for (const article of articles) printOutdated(article, terminal);
      });
    });
  withExamples(command, say, ['selaras status', 'selaras status --costs', 'selaras status --json']);
};

/** The copies that need a correction, each with its sentences before and after. */
function printOutdated({ path, outdated }: ArticleStatus, terminal: Terminal): void {
  for (const { copy, corrections } of outdated) {
    const whom = copy.partner ?? copy.by;
    terminal.print(
      terminal.say('cli.status.outdated', { path, whom, when: copy.at.slice(0, 16).replace('T', ' ') }),
    );
    for (const { before, after } of corrections) {
      if (before !== null) terminal.print(`  - ${before}`);
      if (after !== null) terminal.print(`  + ${after}`);
    }
  }
}

async function printCosts({ store }: Workspace, flags: CommonOptions, terminal: Terminal): Promise<void> {
  const { say } = terminal;
  const sums = ['engine', 'document', 'day'] as const;
  const spending = await Promise.all(sums.map((by) => store.ledger.spending(by)));
  if (flags.json) {
    terminal.print(
      JSON.stringify(Object.fromEntries(sums.map((by, index) => [by, spending[index]])), null, 2),
    );
    return;
  }
  if (spending[0]?.length === 0) {
    terminal.print(say('cli.status.costs.none'));
    return;
  }
  const columns = ['calls', 'segments', 'characters', 'cost'] as const;
  const tables = sums.map((by, index) =>
    table([
      [...columns, by].map((column) => say(`cli.status.costs.${column}`)),
      ...(spending[index] ?? []).map(({ calls, segments, characters, cost, key }) => [
        calls,
        segments,
        characters,
        `$${cost.toFixed(4)}`,
        shorten(key, 40),
      ]),
    ]),
  );
  terminal.print(tables.join('\n\n'));
}
