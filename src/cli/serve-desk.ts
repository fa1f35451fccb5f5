import type { Command } from 'commander';
import type { Folders } from '../app/workspace-files.js';
import { Fault } from '../model/fault.js';
import { openBrowser } from './open-browser.js';
import type { Terminal } from './terminal.js';
import type { CommonOptions } from './with-workspace.js';

export interface ServeFlags extends CommonOptions {
  readonly port?: string;
  readonly host?: string;
  /** Absent: where a person is there to see it. */
  readonly open?: boolean;
}

const loopback: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '::1', '[::1]']);

export function withServeOptions(command: Command, { say }: Terminal): Command {
  return command
    .option('-p, --port <number>', say('cli.help.port'))
    .option('--host <name>', say('cli.help.host'))
    .option('--open', say('cli.help.open'))
    .option('--no-open', say('cli.help.noOpen'))
    .option('-w, --workspace <folder>', say('cli.help.workspace'));
}

/** Serves the desk until it is interrupted, and shows one of its screens. Where the workspace's desk is open already, that one is shown. */
export async function serveDesk(
  screen: (folders: Folders) => Promise<string>,
  flags: ServeFlags,
  terminal: Terminal,
): Promise<number> {
  const { findWorkspace } = await import('../app/workspace-files.js');
  const { runningDesk, sayRunning, sayClosed } = await import('../app/desk/running-file.js');
  if (flags.host !== undefined && !loopback.has(flags.host))
    throw new Fault('app.onlyLoopback', { host: flags.host });
  const port = flags.port === undefined ? null : readPort(flags.port);
  const folders = findWorkspace(flags.workspace ?? terminal.cwd);
  const path = await screen(folders);
  const elsewhere = await runningDesk(folders, path);
  if (elsewhere !== null) return show('cli.serve.running', elsewhere, flags, terminal);
  const { Desk } = await import('../app/desk/desk.js');
  const { startServer } = await import('../server/start-server.js');
  const desk = await Desk.open({
    cwd: folders.root,
    now: terminal.now,
    language: terminal.language,
    environment: terminal.environment,
    onNotice: (key, values) => terminal.warn(terminal.sayCode('cli.notice', key, values)),
  });
  try {
    const server = await startServer(desk, { port, version: '0.1.0' }).catch((cause: unknown) => {
      throw portFault(port, cause);
    });
    await sayRunning(server.port, folders);
    await show('cli.serve.ready', server.address(path), flags, terminal);
    terminal.print(terminal.say('cli.serve.stop'));
    await interrupted(terminal.signal);
    terminal.warn(terminal.say('cli.serve.closing'));
    await sayClosed(folders);
    await server.close();
  } finally {
    await desk.close();
  }
  return 0;
}

async function show(
  key: 'cli.serve.ready' | 'cli.serve.running',
  address: string,
  flags: ServeFlags,
  terminal: Terminal,
): Promise<number> {
  terminal.print(terminal.say(key, { address }));
  if (flags.open ?? terminal.interactive) await openBrowser(address);
  return 0;
}

function readPort(given: string): number {
  const port = Number(given);
  if (!/^\d{1,5}$/.test(given) || port > 65_535) throw new Fault('app.port', { port: given });
  return port;
}

function portFault(port: number | null, cause: unknown): unknown {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code !== 'EADDRINUSE' && code !== 'EACCES') return cause;
  return new Fault('app.portTaken', { port: String(port ?? 0), reason: code }, { cause });
}

function interrupted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((stop) => signal.addEventListener('abort', () => stop(), { once: true }));
}
