import { Command, CommanderError } from 'commander';
import { helpWords, type HelpWords, type ReaderLanguage } from '../locales/index.js';
import { commands } from './commands/index.js';
import type { Terminal } from './terminal.js';

/** What a command line is run with. The terminal is opened for a command that is named, and for an error: help is printed without it. */
export interface Surroundings {
  readonly language: ReaderLanguage;
  print(line: string): void;
  openTerminal(): Promise<Terminal>;
}

/** Runs one command line and answers with its exit code (see `Fault`). Nothing is thrown, nothing exits the process. */
export async function runCommandLine(words: readonly string[], around: Surroundings): Promise<number> {
  let exit = 0;
  try {
    const program = await makeProgram(words, around, (code) => (exit = code));
    // Without a command there is only one helpful answer.
    await program.parseAsync(words.length === 0 ? ['--help'] : [...words], { from: 'user' });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError && isHelp(error)) return error.exitCode === 0 ? 0 : 2;
    return reportError(error, await around.openTerminal());
  }
}

async function makeProgram(
  words: readonly string[],
  around: Surroundings,
  setExit: (code: number) => void,
): Promise<Command> {
  const help = helpWords[around.language];
  const print = (text: string): void => around.print(text.trimEnd());
  const program = new Command('selaras')
    .description(help.program)
    .option('--lang <language>', help.lang)
    .helpOption('-h, --help', help.help)
    .helpCommand(false)
    .version('0.1.0', '-V, --version', help.version)
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: print, outputError: () => undefined });
  for (const { name, takes, summary, load } of commands) {
    const named = words.includes(name);
    // A command that is not named only stands in the list.
    const command = program.command(named ? name : `${name} ${takes}`).description(help[summary]);
    if (!named) continue;
    const [add, terminal] = await Promise.all([load(), around.openTerminal()]);
    add(command, terminal, setExit);
  }
  for (const command of program.commands) inherit(command, help);
  return program;
}

function inherit(command: Command, help: HelpWords): void {
  command
    .copyInheritedSettings(command.parent ?? command)
    .helpOption('-h, --help', help.help)
    .option('--lang <language>', help.lang)
    .helpCommand(false);
  for (const child of command.commands) inherit(child, help);
}

/** commander throws what it has printed already: the version too. */
function isHelp(error: CommanderError): boolean {
  return error.exitCode === 0 || error.code === 'commander.help';
}

async function reportError(error: unknown, terminal: Terminal): Promise<number> {
  if (error instanceof CommanderError) {
    const problem = error.message.replace(/^error: /, '');
    terminal.warn(terminal.say('cli.usage', { problem: /[.?!)]$/.test(problem) ? problem : `${problem}.` }));
    return 2;
  }
  // Loaded when something went wrong.
  const { reportFault } = await import('./report-fault.js');
  return reportFault(error, terminal);
}
