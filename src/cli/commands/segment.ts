import { withExamples } from '../examples.js';
import type { Terminal } from '../terminal.js';
import type { AddCommand } from './index.js';
import { Fault } from '../../model/fault.js';

interface SegmentFlags {
  readonly jsonLines?: boolean;
  readonly language: string;
  readonly workspace?: string;
  readonly srxExport?: boolean;
}

export const addSegment: AddCommand = (command, terminal) => {
  const { say } = terminal;
  command
    .argument('[file]', say('cli.help.file'), '-')
    .option('--json-lines', say('cli.help.jsonLines'))
    .option('-l, --language <language>', say('cli.help.language'), 'id')
    .option('-w, --workspace <folder>', say('cli.help.workspace'))
    .option('--srx-export', say('cli.help.srxExport'))
    .action((file: string, flags: SegmentFlags) => segment(file, flags, terminal));
  withExamples(command, say, [
    'selaras segment source/article.txt',
    String.raw`echo '"Drs. Budi datang. Ia pulang."' | selaras segment --json-lines`,
    'selaras segment --srx-export > rules.srx',
  ]);
};

async function segment(file: string, flags: SegmentFlags, terminal: Terminal): Promise<void> {
  const { exportSrx } = await import('../../app/segmenting.js');
  const split = await splitterFor(flags, terminal);
  if (flags.srxExport) return terminal.print(exportSrx(split.own).trimEnd());
  if (flags.jsonLines) {
    for await (const lines of linesOf(file)) {
      const answers = lines
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.stringify(split.sentencesOf(parseLine(line))));
      if (answers.length > 0) terminal.print(answers.join('\n'));
    }
    return;
  }
  const lines: string[] = [];
  for await (const some of linesOf(file)) lines.push(...some);
  for (const block of lines.join('\n').split(/\n\s*\n/))
    for (const sentence of split.sentencesOf(block.trim())) terminal.print(sentence);
}

/** What splits: the built-in tables, with what the workspace around adds to them. */
async function splitterFor(flags: SegmentFlags, terminal: Terminal) {
  const { builtInSplitting, deskSplitting, sentencesOf } = await import('../../app/segmenting.js');
  const language = flags.language === 'en' ? 'en' : 'id';
  const folders = await foldersAround(flags.workspace, terminal.cwd);
  let splitting = builtInSplitting(language);
  if (folders) {
    const { readSettings } = await import('../../app/read-settings.js');
    splitting = await deskSplitting(language, splitting, folders, await readSettings(folders));
  }
  return {
    own: { [language]: splitting },
    sentencesOf: (text: string) => sentencesOf(text, splitting),
  };
}

/** The workspace's folders where it has settings; a text can be split without any. */
async function foldersAround(asked: string | undefined, cwd: string) {
  const { existsSync } = await import('node:fs');
  const { findWorkspace } = await import('../../app/workspace-files.js');
  try {
    const folders = findWorkspace(asked ?? cwd);
    return existsSync(folders.settings) ? folders : null;
  } catch (fault) {
    if (asked === undefined && fault instanceof Fault && fault.code === 'workspace.none') return null;
    throw fault;
  }
}

/** The lines of a file or of standard input, as many at a time as came in: whoever writes a line and waits for its answer gets it. */
async function* linesOf(file: string): AsyncGenerator<string[]> {
  if (file !== '-') {
    const { decodeText, readBytes } = await import('../../app/workspace-files.js');
    yield decodeText(await readBytes(file), file).split(/\r?\n/);
    return;
  }
  const rest: string[] = [];
  process.stdin.setEncoding('utf8');
  for await (const chunk of process.stdin as AsyncIterable<string>) {
    const cut = chunk.lastIndexOf('\n');
    if (cut >= 0) {
      yield (rest.splice(0).join('') + chunk.slice(0, cut)).split(/\r?\n/);
    }
    rest.push(chunk.slice(cut + 1));
  }
  yield rest.join('').split(/\r?\n/);
}

function parseLine(line: string): string {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'string') return value;
  } catch {
    // Reported below, together with lines that hold another kind of value.
  }
  throw new Fault('app.notJsonLine', { line: line.slice(0, 60) });
}
