import type { ArticleStatus } from '../../app/status.js';
import { withExamples } from '../examples.js';
import { shorten, table } from '../table.js';
import { withWorkspace, type CommonOptions } from '../with-workspace.js';
import type { AddCommand } from './index.js';

export const addStatus: AddCommand = (program, terminal) => {
  const { say } = terminal;
  const command = program
    .command('status')
    .description(say('cli.help.status'))
    .option('-w, --workspace <folder>', say('cli.help.workspace'))
    .option('--json', say('cli.help.json'))
    .action(async (flags: CommonOptions) => {
      await withWorkspace(flags, terminal, async (workspace) => {
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
      });
    });
  withExamples(command, say, ['selaras status', 'selaras status --json']);
};
