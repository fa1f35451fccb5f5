import { table } from '../table.js';
import { withExamples } from '../examples.js';
import type { CommonOptions } from '../with-workspace.js';
import type { AddCommand } from './index.js';

export const addGlossary: AddCommand = (program, terminal) => {
  const { say } = terminal;
  const glossary = program.command('glossary').description(say('cli.help.glossary'));
  const read = async (flags: CommonOptions) => {
    const { readGlossary } = await import('../../app/open-workspace.js');
    const { findWorkspace } = await import('../../app/workspace-files.js');
    const folders = findWorkspace(flags.workspace ?? terminal.cwd);
    return { folders, terms: (await readGlossary(folders)).terms };
  };
  glossary
    .command('check')
    .description(say('cli.help.glossaryCheck'))
    .option('-w, --workspace <folder>', say('cli.help.workspace'))
    .action(async (flags: CommonOptions) => {
      const { folders, terms } = await read(flags);
      terminal.print(say('cli.glossary.clean', { file: folders.glossary, count: terms.length }));
    });
  glossary
    .command('list')
    .description(say('cli.help.glossaryList'))
    .option('-w, --workspace <folder>', say('cli.help.workspace'))
    .option('--json', say('cli.help.json'))
    .action(async (flags: CommonOptions) => {
      const { folders, terms } = await read(flags);
      if (flags.json) return terminal.print(JSON.stringify(terms, null, 2));
      if (terms.length === 0) return terminal.print(say('cli.glossary.none', { file: folders.glossary }));
      terminal.print(
        table(
          terms.map((term) => [[term.source, ...term.variants].join(', '), term.target, term.note ?? '']),
        ),
      );
    });
  withExamples(glossary, say, ['selaras glossary check', 'selaras glossary list']);
};
