#!/usr/bin/env node
import { runCommandLine } from './run-command-line.js';
import { printLine, processTerminal } from './terminal.js';
import { chooseLanguage } from '../locales/index.js';

const interrupt = new AbortController();
process.on('SIGINT', () => {
  // A second Ctrl-C does not wait for what is in flight.
  if (interrupt.signal.aborted) process.exit(130);
  interrupt.abort();
});
process.on('SIGTERM', () => interrupt.abort());
// A reader such as `head` that closed the pipe is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const line = process.argv.slice(2);
const asked = line.indexOf('--lang');
const flag = asked < 0 ? undefined : line[asked + 1];
const language = chooseLanguage({ flag, environment: process.env });
process.exitCode = await runCommandLine(line, {
  language,
  print: printLine,
  openTerminal: () => processTerminal(language, interrupt.signal),
});
