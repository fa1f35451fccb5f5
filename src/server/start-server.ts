import { createAdaptorServer } from '@hono/node-server';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Desk } from '../app/desk/desk.js';
import { DeskGlossary } from '../app/desk/desk-glossary.js';
import { ArticleList } from '../app/desk/list-articles.js';
import type { ServerContext } from './context.js';
import { createApp } from './create-app.js';
import { Engines } from './engines.js';
import { Events } from './events.js';
import { Jobs } from './jobs.js';
import { Persons } from './persons.js';

/** Where the desk listens where nobody says another port. */
export const usualPort = 4870;

export interface StartOptions {
  /** Null: the usual one, or any free one where that is taken. */
  readonly port: number | null;
  readonly version: string;
  /** Folder of the desk's built files; found beside the program where absent. */
  readonly files?: string | null;
}

export interface RunningServer {
  readonly port: number;
  /** Address of one of the desk's screens, with the token. */
  address(path: string): string;
  /** Ends what runs and writes what people decided into translations/. The desk stays open: close it after. */
  close(): Promise<void>;
}

/** Serves a desk on this machine's own address alone: accounts, and with them other machines, come later. */
export async function startServer(desk: Desk, options: StartOptions): Promise<RunningServer> {
  const { context, start, stop } = await serverContext(desk, { ...options, port: () => port });
  const server = createAdaptorServer({ fetch: createApp(context).fetch }) as Server;
  let port = 0;
  port = await listen(server, options.port);
  await start();
  return {
    port,
    address: (path) => `http://127.0.0.1:${port}${path}?token=${context.persons.current.token}`,
    async close() {
      await stop();
      server.closeAllConnections();
      await new Promise<void>((closed) => void server.close(() => closed()));
      await desk.flush();
    },
  };
}

/** All that the routes work with, and how it is started and stopped; tests take it without a socket. */
export async function serverContext(
  desk: Desk,
  { version, files, port }: Omit<StartOptions, 'port'> & { readonly port: () => number },
): Promise<{ context: ServerContext; start: () => Promise<void>; stop: () => Promise<void> }> {
  const events = new Events(desk, { changes: 200, glossary: 1500 });
  const jobs = new Jobs(desk, events);
  const context: ServerContext = {
    desk,
    persons: await Persons.open(desk.workspace.folders),
    events,
    jobs,
    engines: new Engines(desk),
    list: new ArticleList(),
    glossary: new DeskGlossary(desk),
    version,
    instance: randomUUID(),
    port,
    files: files === undefined ? builtFiles() : files,
  };
  const stop = async (): Promise<void> => {
    await jobs.close();
    events.stop();
  };
  return { context, start: () => events.start(), stop };
}

/** From a file of dist/server, of the bundle in dist/bin, and of src/server in a clone that was built. */
function builtFiles(): string | null {
  const places = ['../desk', '../../dist/desk'].map((place) => join(import.meta.dirname, place));
  return (
    places.find((place) => existsSync(join(place, 'index.html')) && !existsSync(join(place, 'main.tsx'))) ??
    null
  );
}

async function listen(server: Server, wanted: number | null): Promise<number> {
  try {
    return await listenOn(server, wanted ?? usualPort);
  } catch (error) {
    if (wanted !== null || !isTaken(error)) throw error;
    return listenOn(server, 0);
  }
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      listening((server.address() as AddressInfo).port);
    });
  });
}

function isTaken(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES')
  );
}
