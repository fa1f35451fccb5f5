import { resolve } from 'node:path';
import { withExamples } from '../examples.js';
import { withWorkspace, type CommonOptions } from '../with-workspace.js';
import type { AddCommand } from './index.js';

interface SearchFlags extends CommonOptions {
  readonly limit: string;
}

export const addMemory: AddCommand = (memory, terminal) => {
  const { say } = terminal;
  memory
    .command('import')
    .description(say('cli.help.memoryImport'))
    .argument('<file>', say('cli.help.file'))
    .option('-w, --workspace <folder>', say('cli.help.workspace'))
    .action(async (file: string, flags: CommonOptions) => {
      await withWorkspace(flags, terminal, async (workspace) => {
        const { importFile } = await import('../../app/import-file.js');
        const imported = await importFile(resolve(terminal.cwd, file), workspace);
        if (imported.kind === 'memory') terminal.print(say('cli.import.memory', { count: imported.units }));
      });
    });
  memory
    .command('export')
    .description(say('cli.help.memoryExport'))
    .argument('[file]', say('cli.help.output'))
    .option('-w, --workspace <folder>', say('cli.help.workspace'))
    .action(async (file: string | undefined, flags: CommonOptions) => {
      await withWorkspace(flags, terminal, async (workspace) => {
        const { exportMemory } = await import('../../app/export-memory.js');
        const target = file === undefined ? null : resolve(terminal.cwd, file);
        const count = await exportMemory(target, (chunk) => process.stdout.write(chunk), workspace);
        if (file !== undefined) terminal.print(say('cli.memory.exported', { file, count }));
      });
    });
  memory
    .command('search')
    .description(say('cli.help.memorySearch'))
    .argument('<text>', say('cli.help.text'))
    .option('-n, --limit <number>', say('cli.help.limit'), '10')
    .option('-w, --workspace <folder>', say('cli.help.workspace'))
    .option('--json', say('cli.help.json'))
    .action(async (text: string, flags: SearchFlags) => {
      await withWorkspace(flags, terminal, async (workspace) => {
        const units = await workspace.store.memory.search(text, Number(flags.limit) || 10);
        if (flags.json) return terminal.print(JSON.stringify(units, null, 2));
        if (units.length === 0) return terminal.print(say('cli.memory.none'));
        for (const unit of units)
          terminal.print(`${unit.source.text}\n  ${unit.target.text}\n  ${unit.collection}\n`);
      });
    });
  withExamples(memory, say, ['selaras memory search perjanjian', 'selaras memory export pairs.tmx']);
};
