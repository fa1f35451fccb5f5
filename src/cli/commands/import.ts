import { resolve } from 'node:path';
import { withExamples } from '../examples.js';
import { withWorkspace, type CommonOptions } from '../with-workspace.js';
import type { AddCommand } from './index.js';

export const addImport: AddCommand = (command, terminal) => {
  const { say } = terminal;
  command
    .argument('<files...>', say('cli.help.file'))
    .option('-w, --workspace <folder>', say('cli.help.workspace'))
    .option('--json', say('cli.help.json'))
    .action(async (files: string[], flags: CommonOptions) => {
      await withWorkspace(flags, terminal, async (workspace) => {
        const { importFile } = await import('../../app/import-file.js');
        for (const file of files) {
          const imported = await importFile(resolve(terminal.cwd, file), workspace);
          if (flags.json) terminal.print(JSON.stringify(imported, null, 2));
          else if (imported.kind === 'memory')
            terminal.print(say('cli.import.memory', { count: imported.units }));
          else if (imported.taken.restored)
            terminal.print(say('cli.import.restored', { path: imported.path }));
          else
            terminal.print(
              say('cli.import.taken', {
                path: imported.path,
                advanced: imported.taken.advanced.length,
                edited: imported.taken.edited.length,
                candidates: imported.taken.candidates.length,
                unknown: imported.taken.unknown.length,
              }),
            );
        }
      });
    });
  withExamples(command, say, ['selaras import back-from-reviewer.xlf', 'selaras import old-pairs.tmx']);
};
