import { createInterface } from 'node:readline';
import type { Folders } from '../app/workspace-files.js';
import { installLocal } from './install-local.js';
import type { Terminal } from './terminal.js';

/** On a terminal, offers to install the local engine; true where it is installed now. In a pipe nothing is asked. */
export async function askToInstall(folders: Folders, terminal: Terminal): Promise<boolean> {
  if (!terminal.interactive) return false;
  const { localModelFacts } = await import('../app/install-engine.js');
  terminal.progress('');
  const question = terminal.say('cli.offer', {
    size: localModelFacts.approximateSize,
    licence: localModelFacts.licence,
  });
  if (!(await ask(question))) return false;
  await installLocal({ folders, from: undefined, terminal });
  return true;
}

/** A yes or no question; anything but a yes is a no, and so are the end of the input (Ctrl-D) and an interruption (Ctrl-C). */
function ask(question: string): Promise<boolean> {
  return new Promise((answered) => {
    const lines = createInterface({ input: process.stdin, output: process.stderr });
    let open = true;
    lines.on('SIGINT', () => {
      // While a line is edited Ctrl-C is a key like any other: it is handed on as the signal that it is elsewhere.
      process.emit('SIGINT');
      lines.close();
    });
    lines.on('close', () => {
      // What is printed next begins on a line of its own.
      if (open) process.stderr.write('\n');
      answered(false);
    });
    lines.question(question, (answer) => {
      open = false;
      answered(/^(y|yes|ya)$/i.test(answer.trim()));
      lines.close();
    });
  });
}
