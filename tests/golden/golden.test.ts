import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Terminal } from '../../src/cli/terminal.js';
import { runCommandLine } from '../../src/cli/run-command-line.js';
import { allWords } from '../../src/locales/all-words.js';
import { createSay, createSayCode } from '../../src/locales/index.js';
import { temporaryFolder } from '../support/workspace.js';

/**
 * A folder a case, named for its trap: a workspace, a `command` file with the words of a command a line, and `expected/` with what is printed
 * (`stdout`) and the files that must stand in the workspace then, byte for byte. `UPDATE_GOLDEN=1` writes the files that are there anew: read
 * every one before you commit it.
 */
const here = import.meta.dirname;
const cases = readdirSync(here).filter((name) => existsSync(join(here, name, 'command')));
const updating = process.env['UPDATE_GOLDEN'] === '1';

/** Words of a command line; those in double quotes belong together. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
}

/** Runs one command in the workspace; answers with what a reader of the terminal would see, and how it ended. */
async function transcript(line: string, cwd: string): Promise<string> {
  const printed: string[] = [];
  const print = (text: string): void => void printed.push(text);
  const terminal: Terminal = {
    language: 'en',
    say: createSay(allWords.en),
    sayCode: createSayCode(allWords.en),
    cwd,
    environment: {},
    interactive: false,
    draws: false,
    width: null,
    signal: new AbortController().signal,
    now: () => '2026-11-24T09:00:00.000Z',
    print,
    warn: print,
    progress: () => undefined,
  };
  const exit = await runCommandLine(wordsOf(line), {
    language: 'en',
    print,
    openTerminal: async () => terminal,
  });
  const shown = [`$ selaras ${line}`, ...printed, `[exit ${exit}]`, '', ''].join('\n');
  // How many warnings and remarks a pair gets is for the tests of the checks to say; what blocks is the case's own matter.
  return shown.replaceAll(/(\d  blocking), \d+ warnings, \d+ remarks/g, '$1, …');
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
}

describe('golden cases', () => {
  it.each(cases)('%s', async (name) => {
    const folder = join(here, name);
    const expected = join(folder, 'expected');
    const workspace = temporaryFolder();
    for (const part of readdirSync(folder).filter((each) => each !== 'expected' && each !== 'command'))
      cpSync(join(folder, part), join(workspace, part), { recursive: true });
    let printed = '';
    for (const line of readFileSync(join(folder, 'command'), 'utf8').trim().split('\n'))
      printed += await transcript(line, workspace);
    const copies = (all: readonly string[]): string[] => all.filter((file) => /\.en\.\w+$/.test(file));
    expect(copies(filesIn(workspace)), 'the copies that stand in the end').toEqual(copies(filesIn(expected)));
    for (const file of filesIn(expected)) {
      const actual = file === 'stdout' ? Buffer.from(printed) : readFileSync(join(workspace, file));
      if (updating) writeFileSync(join(expected, file), actual);
      const wanted = readFileSync(join(expected, file));
      expect(actual.toString(), file).toBe(wanted.toString());
      expect(actual.equals(wanted), `${file}, byte for byte`).toBe(true);
    }
  });
});
