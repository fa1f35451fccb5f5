import { resolve } from 'node:path';
import { withExamples } from '../examples.js';
import type { AddCommand } from './index.js';

export const addInit: AddCommand = (command, terminal) => {
  const { say } = terminal;
  command.argument('[folder]', say('cli.help.folder'), '.').action(async (folder: string) => {
    const { makeWorkspace } = await import('../../app/workspace-files.js');
    const root = resolve(terminal.cwd, folder);
    const files = await makeWorkspace(root, terminal.language);
    terminal.print(say('cli.init.made', { folder: root }));
    for (const file of files) terminal.print(`  ${file}`);
    terminal.print(say('cli.next', { command: 'selaras translate' }));
  });
  withExamples(command, say, ['selaras init', 'selaras init desk']);
};
