import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ArticleView } from '../../src/api/article.js';
import type { Saved } from '../../src/api/acts.js';
import type { Problem } from '../../src/api/problem.js';
import type { SegmentView } from '../../src/api/segment.js';
import { Desk } from '../../src/app/desk/desk.js';
import type { DeskApp, ServerContext } from '../../src/server/context.js';
import { createApp } from '../../src/server/create-app.js';
import { serverContext } from '../../src/server/start-server.js';
import { temporaryFolder } from '../support/workspace.js';

export const port = 4870;
export const origin = `http://127.0.0.1:${port}`;

export interface Answer<Value> {
  readonly status: number;
  readonly value: Value;
  readonly headers: Headers;
}

/** The desk's API over a workspace of its own, as the desk's page uses it. */
export interface DeskServer {
  readonly root: string;
  readonly app: DeskApp;
  readonly context: ServerContext;
  readonly desk: Desk;
  readonly token: string;
  /** Asks with the token in the header and, for writes, from the desk's own page. */
  readonly ask: <Value>(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ) => Promise<Answer<Value>>;
  /** A request as it stands, without token or origin. */
  readonly raw: (path: string, options?: RequestInit) => Promise<Response>;
  readonly file: (name: string) => string;
  readonly article: (path?: string) => Promise<ArticleView>;
  /** A sentence by its number, from 1. */
  readonly segment: (number: number, path?: string) => Promise<SegmentView>;
  readonly save: (
    number: number,
    text: string,
    more?: Record<string, unknown>,
    path?: string,
  ) => Promise<Answer<Saved & Problem>>;
  readonly act: (
    number: number,
    act: Record<string, unknown>,
    path?: string,
  ) => Promise<Answer<Saved & Problem>>;
}

export interface ServerFiles {
  readonly [name: string]: string;
}

export const berita =
  'Presiden tiba di Jakarta\n\nPresiden tiba di Jakarta. Ia bertemu 12 menteri.\n\nHujan turun semalam.\n';

/** Opens a server over these files; `berita.txt` and a small glossary where none are given. */
export async function deskServer(
  files: ServerFiles = {},
  { name = 'Ayu' }: { name?: string | null } = {},
): Promise<DeskServer> {
  const root = temporaryFolder();
  const all: ServerFiles = {
    'source/berita.txt': berita,
    'glossary.yaml': 'version: 1\nsource: id\ntarget: en\nterms:\n  - source: PBB\n    target: UN\n',
    ...files,
  };
  for (const [file, content] of Object.entries(all)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  }
  return openServer(root, name);
}

/** A server over the files that travel alone: source, glossary and XLIFF, as in a fresh clone. */
export async function freshClone({ desk, file }: DeskServer, path = 'berita.txt'): Promise<DeskServer> {
  await desk.flush();
  const xliff = `translations/${path.replace(/\.[^.]*$/, '')}.xlf`;
  const files = [`source/${path}`, 'glossary.yaml', xliff];
  return deskServer(Object.fromEntries(files.map((name) => [name, file(name)])));
}

/** Opens a server over a workspace that is there. */
export async function openServer(root: string, name: string | null = 'Ayu'): Promise<DeskServer> {
  let moment = Date.parse('2026-11-24T09:00:00.000Z');
  const now = (): string => new Date((moment += 1000)).toISOString();
  const notices: string[] = [];
  const desk = await Desk.open(
    {
      cwd: root,
      now,
      environment: {},
      language: 'en',
      onNotice: (key, values) => notices.push(`${key} ${JSON.stringify(values)}`),
    },
    { settle: { quiet: 20, most: 50 }, output: { quiet: 60_000, most: 60_000 } },
  );
  const { context, start, stop } = await serverContext(desk, {
    version: '0.1.0',
    files: null,
    port: () => port,
  });
  await start();
  if (name !== null) await context.persons.change({ name });
  onTestFinished(async () => {
    await stop();
    await desk.close();
    if (notices.length > 0) throw new Error(notices.join('\n'));
  });
  const app = createApp(context);
  const { token } = context.persons.current;
  const raw: DeskServer['raw'] = async (path, options = {}) => app.request(`${origin}${path}`, options);
  const ask = async <Value>(
    method: string,
    path: string,
    body?: unknown,
    headers = {},
  ): Promise<Answer<Value>> => {
    const answer = await raw(path, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(method === 'GET' ? {} : { origin }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return {
      status: answer.status,
      value: (text === '' ? null : JSON.parse(text)) as Value,
      headers: answer.headers,
    };
  };
  const article = async (path = 'berita.txt'): Promise<ArticleView> =>
    (await ask<ArticleView>('GET', `/api/articles/${encodeURIComponent(path)}`)).value;
  const segment = async (number: number, path?: string): Promise<SegmentView> => {
    const found = (await article(path)).blocks.flatMap(({ segments }) => segments)[number - 1];
    if (!found) throw new Error(`there is no sentence ${number}`);
    return found;
  };
  const address = (id: string, path: string): string =>
    `/api/articles/${encodeURIComponent(path)}/segments/${id}`;
  return {
    root,
    app,
    context,
    desk,
    token,
    ask,
    raw,
    article,
    segment,
    file: (file) => readFileSync(join(root, file), 'utf8'),
    async save(number, text, more = {}, path = 'berita.txt') {
      const { id, revision } = await segment(number, path);
      const target = { text, codes: [] };
      return ask('POST', `${address(id, path)}/revisions`, { expected: revision, target, ...more });
    },
    async act(number, act, path = 'berita.txt') {
      const { id, revision } = await segment(number, path);
      const words = ['approve', 'reopen', 'reject', 'exclude', 'restore'];
      const expected = words.includes(String(act['act'])) ? { expected: revision } : {};
      return ask('POST', `${address(id, path)}/acts`, { ...expected, ...act });
    },
  };
}
