import { apiPaths } from '../api/paths.js';
import type { Problem } from '../api/problem.js';
import type { ChangeEvent, GlossaryEvent, ResetEvent } from '../api/events.js';
import type { JobView } from '../api/jobs.js';

/** What comes back from the server, whatever happens on the way. */
export type Reply<Value> =
  | { readonly kind: 'ok'; readonly value: Value; readonly version: string | null }
  | { readonly kind: 'problem'; readonly status: number; readonly problem: Problem }
  | { readonly kind: 'offline' };

export interface Question {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

let language = 'en';

/** Language of the sentences that the server sends from now on. */
export function askIn(next: string): void {
  language = next;
}

/** The only place from which the desk speaks to the server. Never throws, except when `signal` cancels it. */
export function ask<Value>(question: Question): Promise<Reply<Value>> {
  return send(question, async (reply) => {
    // Decoded whole: a long article opens sooner so than by `text()`, which decodes it in pieces.
    const text = new TextDecoder().decode(await reply.arrayBuffer());
    return (text === '' ? null : JSON.parse(text)) as Value;
  });
}

/** A file that the server makes. */
export interface FileValue {
  /** Exactly as it came; `text` may lose a mark at its beginning. */
  readonly content: Blob;
  readonly text: string;
  /** Of its bytes; empty where the server names none. */
  readonly hash: string;
  /** The name that the server proposes. */
  readonly name: string | null;
}

/** As `ask`, for what is a file and not data. */
export function askFile(question: Question): Promise<Reply<FileValue>> {
  return send(question, async (reply) => {
    const content = await reply.blob();
    return {
      content,
      text: await content.text(),
      hash: reply.headers.get('selaras-hash') ?? '',
      name: nameOf(reply.headers.get('content-disposition') ?? ''),
    };
  });
}

/** The name in a Content-Disposition (RFC 6266): the one in UTF-8 before the plain one. */
function nameOf(disposition: string): string | null {
  const encoded = /filename\*=UTF-8''([^;\s]+)/i.exec(disposition)?.[1];
  if (encoded !== undefined) return decodeURIComponent(encoded);
  return /filename="([^"]+)"/i.exec(disposition)?.[1] ?? null;
}

async function send<Value>(
  question: Question,
  read: (reply: Response) => Promise<Value>,
): Promise<Reply<Value>> {
  try {
    const reply = await fetch(addressOf(question), {
      method: question.method ?? 'GET',
      headers: {
        accept: 'application/json',
        'accept-language': language,
        ...(question.body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(question.body === undefined ? {} : { body: JSON.stringify(question.body) }),
      ...(question.signal ? { signal: question.signal } : {}),
    });
    if (reply.ok) return { kind: 'ok', value: await read(reply), version: reply.headers.get('etag') };
    return { kind: 'problem', status: reply.status, problem: await problemOf(reply) };
  } catch (error) {
    if (question.signal?.aborted) throw error;
    return { kind: 'offline' };
  }
}

/** The refusal or silence of the server as an exception, for readers that have no other answer. */
export class AskFailed extends Error {
  override readonly name = 'AskFailed';
  constructor(readonly reply: Exclude<Reply<never>, { kind: 'ok' }>) {
    super(reply.kind === 'offline' ? 'offline' : reply.problem.detail);
  }
}

/** As `ask`, for what is only read: throws `AskFailed`. */
export async function load<Value>(question: Question): Promise<Value> {
  const reply = await ask<Value>(question);
  if (reply.kind === 'ok') return reply.value;
  throw new AskFailed(reply);
}

/** Address of a file that the browser fetches itself, such as a download. */
export function addressOf({ path, query = {} }: Question): string {
  const wanted = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  const search = new URLSearchParams(wanted).toString();
  return search === '' ? path : `${path}?${search}`;
}

async function problemOf(reply: Response): Promise<Problem> {
  try {
    return (await reply.json()) as Problem;
  } catch {
    // Something between desk and server answered in its own words.
    const detail = `${reply.status} ${reply.statusText}`.trim();
    return { type: 'about:blank', title: detail, status: reply.status, detail, code: 'unknown', values: {} };
  }
}

export interface Listener {
  readonly change: (event: ChangeEvent) => void;
  readonly job: (event: JobView) => void;
  readonly glossary: (event: GlossaryEvent) => void;
  readonly reset: (event: ResetEvent) => void;
  /** The line stands, or was lost and is being tried again. */
  readonly line: (state: 'open' | 'lost') => void;
}

/** Live events after `since`; the browser reconnects by itself and names the last one that it saw. Returns what ends it. */
export function listen(since: number, listener: Listener): () => void {
  let last = since;
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const connect = (): void => {
    source = new EventSource(addressOf({ path: apiPaths.events, query: { since: last } }));
    source.addEventListener('open', () => listener.line('open'));
    source.addEventListener('error', () => {
      listener.line('lost');
      // A browser gives up for good when the server answers with an error.
      if (source?.readyState === EventSource.CLOSED) timer = setTimeout(connect, 2000);
    });
    source.addEventListener('change', (event: MessageEvent<string>) => {
      const change = JSON.parse(event.data) as ChangeEvent;
      last = Math.max(last, change.seq);
      listener.change(change);
    });
    source.addEventListener('reset', (event: MessageEvent<string>) => {
      const reset = JSON.parse(event.data) as ResetEvent;
      last = reset.seq;
      listener.reset(reset);
    });
    source.addEventListener('job', (event: MessageEvent<string>) =>
      listener.job(JSON.parse(event.data) as JobView),
    );
    source.addEventListener('glossary', (event: MessageEvent<string>) =>
      listener.glossary(JSON.parse(event.data) as GlossaryEvent),
    );
  };
  connect();
  return () => {
    clearTimeout(timer);
    source?.close();
  };
}
