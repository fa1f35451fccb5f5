import { renderOpenItem } from '../render-open-item.js';
import { withExamples } from '../examples.js';
import type { Terminal } from '../terminal.js';
import { withWorkspace, type CommonOptions } from '../with-workspace.js';
import { Fault } from '../../model/fault.js';
import type { AddCommand } from './index.js';

interface ExportFlags extends CommonOptions {
  readonly draft?: boolean;
  readonly format: string;
  readonly profile?: string;
  readonly for?: string;
  readonly by?: string;
}

export const addExport: AddCommand = (command, terminal, setExit) => {
  const { say } = terminal;
  command
    .argument('<articles...>', say('cli.help.articles'))
    .option('--draft', say('cli.help.draft'))
    .option('-f, --format <name>', say('cli.help.format'), 'copy')
    .option('-p, --profile <name>', say('cli.help.profile'))
    .option('--for <partner>', say('cli.help.partner'))
    .option('-b, --by <name>', say('cli.help.sentBy'))
    .option('-w, --workspace <folder>', say('cli.help.workspace'))
    .option('--json', say('cli.help.json'))
    .action(async (names: string[], flags: ExportFlags) => {
      setExit(await runExport(names, flags, terminal));
    });
  withExamples(command, say, [
    'selaras export source/article.txt',
    'selaras export source/article.txt --draft',
    'selaras export source/article.txt --profile wire --for "Reuters"',
    'selaras export source/article.txt --format xliff',
  ]);
};

async function runExport(names: string[], flags: ExportFlags, terminal: Terminal): Promise<number> {
  return withWorkspace(flags, terminal, async (workspace) => {
    const { exportDocument, exportFormats } = await import('../../app/export-copy.js');
    const { findStoredArticles } = await import('../../app/find-stored-articles.js');
    if (!exportFormats.includes(flags.format))
      throw new Fault('app.formatUnknown', { name: flags.format, names: exportFormats.join(', ') });
    const { whoExports } = await import('../../app/who-exports.js');
    const by = await whoExports(flags.by, workspace.folders);
    let exit = 0;
    for (const path of await findStoredArticles(names, workspace)) {
      const exported = await exportDocument(
        {
          path,
          draft: flags.draft ?? false,
          format: flags.format,
          profile: flags.profile,
          partner: flags.for?.trim() || undefined,
          by,
        },
        workspace,
      );
      if (flags.json) terminal.print(JSON.stringify({ path, ...exported }, null, 2));
      if (exported.kind === 'refused') {
        exit = 3;
        if (flags.json) continue;
        terminal.warn(terminal.say('fault.app.notExportable', { path, count: exported.open.length }));
        for (const item of exported.open) terminal.warn(`  ${renderOpenItem(item, terminal)}`);
      } else if (!flags.json) {
        terminal.print(terminal.say('cli.export.written', { file: exported.written.file }));
        if (flags.draft && exported.open > 0)
          terminal.print(terminal.say('cli.export.draft', { count: exported.open }));
      }
    }
    return exit;
  });
}
