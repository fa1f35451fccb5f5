import type { Command } from 'commander';
import type { Say } from '../locales/index.js';

/** Adds example command lines to a command's help. */
export function withExamples(command: Command, say: Say, examples: readonly string[]): void {
  const lines = examples.map((example) => `  ${example}`).join('\n');
  command.addHelpText('after', `\n${say('cli.help.examples')}\n${lines}`);
}
