import {
  createSay,
  createSayCode,
  loadWords,
  type ReaderLanguage,
  type Say,
  type SayCode,
} from '../locales/index.js';

/** What the commands see of the world: words, two streams, the clock. Handed in, so that tests can read what was printed. */
export interface Terminal {
  readonly language: ReaderLanguage;
  readonly say: Say;
  readonly sayCode: SayCode;
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether a person watches: progress is drawn, questions are asked. */
  readonly interactive: boolean;
  /** Columns that a person sees at once; null where output goes to a file or another program. */
  readonly width: number | null;
  /** Whether progress can be drawn over. */
  readonly draws: boolean;
  readonly signal: AbortSignal;
  readonly now: () => string;
  /** A line for people or, with --json, for programs; to standard output. */
  print(line: string): void;
  /** Notices and errors; to standard error. */
  warn(line: string): void;
  /** Draws over the last progress line. */
  progress(line: string): void;
}

/** The terminal of this process. */
export async function processTerminal(language: ReaderLanguage, signal: AbortSignal): Promise<Terminal> {
  const words = await loadWords(language);
  const drawn = process.stderr.isTTY;
  return {
    language,
    say: createSay(words),
    sayCode: createSayCode(words),
    cwd: process.cwd(),
    environment: process.env,
    interactive: process.stdin.isTTY && process.stdout.isTTY,
    width: process.stdout.isTTY ? process.stdout.columns || 80 : null,
    draws: drawn,
    signal,
    now: () => new Date().toISOString(),
    print: printLine,
    warn: (line) => void process.stderr.write(`${drawn ? '\r\x1b[K' : ''}${line}\n`),
    progress: (line) => {
      if (drawn) process.stderr.write(`\r\x1b[K${line}`);
    },
  };
}

/** To standard output: what a person or a program asked for. */
export function printLine(line: string): void {
  process.stdout.write(`${line}\n`);
}
