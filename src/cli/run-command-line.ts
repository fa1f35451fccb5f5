import { Command, CommanderError } from 'commander';
import { commands } from './commands/index.js';
import type { Terminal } from './terminal.js';

/** Runs one command line and answers with its exit code (see `Fault`). Nothing is thrown, nothing exits the process. */
export async function runCommandLine(words: readonly string[], terminal: Terminal): Promise<number> {
  let exit = 0;
  try {
    const program = await makeProgram(words, terminal, (code) => (exit = code));
    // Without a command there is only one helpful answer.
    await program.parseAsync(words.length === 0 ? ['--help'] : [...words], { from: 'user' });
    return exit;
  } catch (error) {
    return reportError(error, terminal);
  }
}

async function makeProgram(
  words: readonly string[],
  terminal: Terminal,
  setExit: (code: number) => void,
): Promise<Command> {
  const { say } = terminal;
  const program = new Command('selaras')
    .description(say('cli.help.program'))
    .option('--lang <language>', say('cli.help.lang'))
    .helpOption('-h, --help', say('cli.help.help'))
    .helpCommand(false)
    .version('0.1.0', '-V, --version', say('cli.help.version'))
    .exitOverride()
    .configureOutput({ writeOut: (text) => terminal.print(text.trimEnd()), writeErr: () => undefined });
  for (const { name, takes, summary, load } of commands) {
    const named = words.includes(name);
    // A command that is not named only stands in the list.
    const command = program.command(named ? name : `${name} ${takes}`).description(say(summary));
    if (named) (await load())(command, terminal, setExit);
  }
  for (const command of program.commands) inherit(command, terminal);
  return program;
}

function inherit(command: Command, terminal: Terminal): void {
  command
    .copyInheritedSettings(command.parent ?? command)
    .helpOption('-h, --help', terminal.say('cli.help.help'))
    .option('--lang <language>', terminal.say('cli.help.lang'))
    .helpCommand(false);
  for (const child of command.commands) inherit(child, terminal);
}

async function reportError(error: unknown, terminal: Terminal): Promise<number> {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0 || error.code === 'commander.help') return error.exitCode === 0 ? 0 : 2;
    const problem = error.message.replace(/^error: /, '');
    terminal.warn(terminal.say('cli.usage', { problem: /[.?!)]$/.test(problem) ? problem : `${problem}.` }));
    return 2;
  }
  // Loaded when something went wrong.
  const { reportFault } = await import('./report-fault.js');
  return reportFault(error, terminal);
}
