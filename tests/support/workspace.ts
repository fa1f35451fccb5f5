import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

export const repository = resolve(import.meta.dirname, '../..');
const main = join(repository, 'dist/bin/selaras.js');

export interface Ran {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

export interface TestWorkspace {
  readonly root: string;
  path(name: string): string;
  write(name: string, content: string | Uint8Array): void;
  /** Runs the built command line in the workspace, as a user would. */
  selaras(...words: string[]): Promise<Ran>;
  /** The same, and sends a signal after some milliseconds, or when a promise is fulfilled. */
  interrupted(words: readonly string[], after: number | Promise<void>, signal: NodeJS.Signals): Promise<Ran>;
}

/** An empty folder below the system's temporary folder, removed after the test. */
export function temporaryFolder(): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'selaras-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return root;
}

/** A workspace with the sample desk's glossary; `sample` brings the article and the memory along. */
export function testWorkspace(content: 'empty' | 'sample' = 'empty'): TestWorkspace {
  const root = temporaryFolder();
  const path = (name: string): string => join(root, name);
  for (const folder of ['source', 'translations']) mkdirSync(path(folder));
  const files = ['glossary.yaml'];
  if (content === 'sample') files.push('source/korea-utara-menanggapi-klaim.txt', 'translations/memory.tmx');
  for (const file of files) cpSync(join(repository, file), path(file));
  return {
    root,
    path,
    write(name, text) {
      mkdirSync(dirname(path(name)), { recursive: true });
      writeFileSync(path(name), text);
    },
    selaras: (...words) => run(root, words),
    interrupted: (words, after, signal) => run(root, words, { after, signal }),
  };
}

export function run(
  cwd: string,
  words: readonly string[],
  interrupt?: { readonly after: number | Promise<void>; readonly signal: NodeJS.Signals },
): Promise<Ran> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [main, ...words], {
      cwd,
      env: { ...process.env, LANG: 'C.UTF-8', LC_ALL: '', LC_MESSAGES: '', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    if (interrupt) {
      const { after, signal } = interrupt;
      // A signal to a process that has ended is no fault.
      void (typeof after === 'number' ? sleep(after, undefined, { ref: false }) : after).then(() =>
        child.kill(signal),
      );
    }
    child.on('error', failed);
    child.on('close', (exit) => {
      done({ exit, out, err });
    });
  });
}
