import { createInterface } from 'node:readline';
import { withExamples } from '../examples.js';
import type { AddCommand } from './index.js';
import { Fault } from '../../model/fault.js';

interface SegmentFlags {
  readonly jsonLines?: boolean;
  readonly language: string;
}

export const addSegment: AddCommand = (program, terminal) => {
  const { say } = terminal;
  const command = program
    .command('segment')
    .description(say('cli.help.segment'))
    .argument('[file]', say('cli.help.file'), '-')
    .option('--json-lines', say('cli.help.jsonLines'))
    .option('-l, --language <language>', say('cli.help.language'), 'id')
    .action(async (file: string, flags: SegmentFlags) => {
      const { splitSentences } = await import('../../app/texts.js');
      const language = flags.language === 'en' ? 'en' : 'id';
      if (flags.jsonLines) {
        for await (const line of linesOf(file))
          if (line.trim() !== '')
            terminal.print(JSON.stringify(splitSentences(parseLine(line), { language })));
        return;
      }
      let text = '';
      for await (const line of linesOf(file)) text += `${line}\n`;
      for (const block of text.split(/\n\s*\n/))
        for (const sentence of splitSentences(block.trim(), { language })) terminal.print(sentence);
    });
  withExamples(command, say, [
    'selaras segment source/article.txt',
    String.raw`echo '"Drs. Budi datang. Ia pulang."' | selaras segment --json-lines`,
  ]);
};

async function* linesOf(file: string): AsyncGenerator<string> {
  if (file === '-') {
    yield* createInterface({ input: process.stdin, crlfDelay: Infinity });
    return;
  }
  const { decodeText, readBytes } = await import('../../app/workspace-files.js');
  yield* decodeText(await readBytes(file), file).split(/\r?\n/);
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
