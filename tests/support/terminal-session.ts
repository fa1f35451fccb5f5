import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { repository } from './workspace.js';

/** Pseudo-terminals come from `script` of util-linux; null where there is one, else why a test of them cannot run. */
export const noTerminal: string | null = spawnSync('script', ['--version']).error
  ? 'no `script` (util-linux) on this machine'
  : null;

export interface Session {
  readonly exit: number | null;
  /** What stands on the screen in the end, line by line, without what was drawn over. */
  readonly screen: readonly string[];
  /** Everything that the terminal was sent. */
  readonly sent: string;
}

export interface Typing {
  /** Text that is waited for; then `keys` are typed. */
  readonly after: string;
  readonly keys: string;
}

export const keys = { enter: '\r', end: '\x04', interrupt: '\x03' } as const;

/** Runs the built command line on a terminal of its own, and types what the test says when the time has come. */
export function runOnTerminal(
  cwd: string,
  words: readonly string[],
  typing: readonly Typing[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Session> {
  const command = [process.execPath, join(repository, 'dist/bin/selaras.js'), ...words].map(quoted).join(' ');
  return new Promise((done, failed) => {
    const child = spawn('script', ['-qec', command, '/dev/null'], {
      cwd,
      env: {
        ...process.env,
        SHELL: '/bin/sh',
        TERM: 'xterm-256color',
        COLUMNS: '200',
        LANG: 'C.UTF-8',
        LC_ALL: '',
        LC_MESSAGES: '',
        ...environment,
      },
    });
    const rest = [...typing];
    let sent = '';
    const read = (chunk: string): void => {
      sent += chunk;
      const [next] = rest;
      if (!next || !sent.includes(next.after)) return;
      rest.shift();
      child.stdin.write(next.keys);
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.on('error', failed);
    child.on('close', (exit) => done({ exit, sent, screen: screenOf(sent) }));
  });
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

/** Plays what a terminal was sent: carriage return, new line, and the four sequences that a line editor draws with. */
function screenOf(sent: string): string[] {
  const lines: string[][] = [[]];
  let column = 0;
  const line = (): string[] => lines.at(-1) ?? [];
  const pieces = /\r|\n|\x1b\[(\d*)([KGJm])|[^\r\n\x1b]|\x1b/gu;
  for (const [piece, number, command] of sent.matchAll(pieces)) {
    if (piece === '\r') column = 0;
    else if (piece === '\n') lines.push([]);
    else if (command === 'K' || command === 'J') line().length = Math.min(column, line().length);
    else if (command === 'G') column = Number(number) - 1;
    else if (command === undefined) {
      while (line().length < column) line().push(' ');
      line()[column++] = piece;
    }
  }
  return lines.map((each) => each.join('').trimEnd());
}
