import { relative, resolve } from 'node:path';
import type { GlossaryImported } from '../../app/glossary.js';
import { Fault } from '../../model/fault.js';
import type { Glossary } from '../../model/term.js';
import { withExamples } from '../examples.js';
import { renderFault } from '../render-fault.js';
import { table } from '../table.js';
import type { Terminal } from '../terminal.js';
import type { CommonOptions } from '../with-workspace.js';
import type { AddCommand } from './index.js';

interface ImportFlags extends CommonOptions {
  readonly merge?: boolean;
  readonly dryRun?: boolean;
}

interface ExportFlags extends CommonOptions {
  readonly dialect: string;
}

export const addGlossary: AddCommand = (glossary, terminal) => {
  const { say } = terminal;
  const workspace = ['-w, --workspace <folder>', say('cli.help.workspace')] as const;
  const json = ['--json', say('cli.help.json')] as const;
  glossary
    .command('check')
    .description(say('cli.help.glossaryCheck'))
    .option(...workspace)
    .action((flags: CommonOptions) => check(flags, terminal));
  glossary
    .command('list')
    .description(say('cli.help.glossaryList'))
    .option(...workspace)
    .option(...json)
    .action((flags: CommonOptions) => list(flags, terminal));
  glossary
    .command('import')
    .description(say('cli.help.glossaryImport'))
    .argument('<file>', say('cli.help.file'))
    .option('--merge', say('cli.help.unite'))
    .option('--dry-run', say('cli.help.dryRun'))
    .option(...workspace)
    .option(...json)
    .action((file: string, flags: ImportFlags) => importFile(file, flags, terminal));
  glossary
    .command('export')
    .description(say('cli.help.glossaryExport'))
    .argument('<file>', say('cli.help.output'))
    .option('-d, --dialect <name>', say('cli.help.dialect'), '2')
    .option(...workspace)
    .action((file: string, flags: ExportFlags) => exportFile(file, flags, terminal));
  withExamples(glossary, say, [
    'selaras glossary check',
    'selaras glossary import terms.csv --dry-run',
    'selaras glossary import agency.tbx --merge',
    'selaras glossary export terms.tbx',
  ]);
};

/** The rooms behind a command, loaded when it runs. */
async function open(flags: CommonOptions, terminal: Terminal) {
  const app = await import('../../app/glossary.js');
  const { findWorkspace } = await import('../../app/workspace-files.js');
  const folders = findWorkspace(flags.workspace ?? terminal.cwd);
  return { app, folders, file: relative(terminal.cwd, folders.glossary) };
}

async function check(flags: CommonOptions, terminal: Terminal): Promise<void> {
  const { app, folders, file } = await open(flags, terminal);
  const { glossary, faults, hints } = await app.checkGlossary(folders);
  for (const hint of hints) terminal.print(renderFault(hint, terminal));
  if (faults.length > 0) throw Fault.ofMany(faults);
  if (hints.length > 0) terminal.print(terminal.say('cli.glossary.hints', { file, count: hints.length }));
  else terminal.print(terminal.say('cli.glossary.clean', { file, count: glossary.terms.length }));
}

async function list(flags: CommonOptions, terminal: Terminal): Promise<void> {
  const { app, folders, file } = await open(flags, terminal);
  const { terms }: Glossary = (await app.checkGlossary(folders)).glossary;
  if (flags.json) return terminal.print(JSON.stringify(terms, null, 2));
  if (terms.length === 0) return terminal.print(terminal.say('cli.glossary.none', { file }));
  const rows = terms.map((term) => [
    [term.source, ...term.variants].join(', '),
    term.target,
    term.note ?? '',
  ]);
  terminal.print(table(rows));
}

async function importFile(name: string, flags: ImportFlags, terminal: Terminal): Promise<void> {
  const { app, folders, file } = await open(flags, terminal);
  const dry = flags.dryRun ?? false;
  const asked = { file: resolve(terminal.cwd, name), unite: flags.merge ?? false, dry };
  const imported = await app.importGlossary(asked, folders);
  if (flags.json) return terminal.print(JSON.stringify(summaryOf(imported), null, 2));
  const { say } = terminal;
  for (const { source, target } of imported.added)
    terminal.print(say('cli.glossary.adds', { source, target }));
  for (const { before, keys } of imported.changed)
    terminal.print(say('cli.glossary.changes', { source: before.source, keys: keys.join(', ') }));
  for (const { what, count, line } of imported.leftOut)
    terminal.warn(say('cli.glossary.leftOut', { what, count: String(count), line: String(line ?? '?') }));
  const counts = {
    added: imported.added.length,
    changed: imported.changed.length,
    same: imported.same,
  };
  terminal.print(say(dry ? 'cli.glossary.wouldImport' : 'cli.glossary.imported', { file, ...counts }));
}

function summaryOf({ added, changed, same, leftOut }: GlossaryImported): unknown {
  return {
    added: added.map(({ source }) => source),
    changed: changed.map(({ before, keys }) => ({ source: before.source, keys })),
    same,
    leftOut,
  };
}

async function exportFile(name: string, flags: ExportFlags, terminal: Terminal): Promise<void> {
  const { app, folders } = await open(flags, terminal);
  const count = await app.exportGlossary(resolve(terminal.cwd, name), flags.dialect, folders);
  terminal.print(terminal.say('cli.glossary.exported', { file: name, count }));
}
