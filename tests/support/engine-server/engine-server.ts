import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { spoil, type Behaviour, type Text } from './behaviours.js';
import type { Dialect, Exchange, FailureKind, Incoming, Outgoing } from './dialect.js';
import { json } from './dialect.js';
import { anthropic } from './anthropic.js';
import { deepl } from './deepl.js';
import { gemini } from './gemini.js';
import { googleV2 } from './google-v2.js';
import { libreTranslate } from './libretranslate.js';
import { openAi } from './open-ai.js';
import { storage } from './storage.js';
import { translateWords } from './translate-words.js';

/** One call that asked for a translation, as the service saw it. */
export interface ServedCall {
  readonly service: string;
  readonly asked: readonly Text[];
  /** Everything that was sent, for tests that look for what must not be. */
  readonly body: string;
  /** Characters that the service charged for. */
  readonly billed: number;
}

/** Translation services on loopback, each at its real paths, all on one port. */
export interface EngineServer {
  readonly url: string;
  readonly port: number;
  /** The only key that it takes. */
  readonly key: string;
  readonly calls: readonly ServedCall[];
  /** One behaviour for each of the next calls; after them it behaves. */
  misbehave(...behaviours: Behaviour[]): void;
  /** Names of the glossaries that the service keeps. */
  glossaries(): string[];
  /** What lies in buckets, by gs:// address. */
  files(): ReadonlyMap<string, string>;
  /** How often a text was charged for. */
  paidFor(text: string): number;
  billed(): number;
  /** Connections that anybody ever opened. */
  connections(): number;
  /** Calls that wait for an answer on an open connection. */
  pending(): number;
  close(): Promise<void>;
}

interface ServerOptions {
  /** Milliseconds until a translation is answered. */
  readonly latency?: number;
  /** Calls that it takes within any minute; more get 429. No limit where absent. */
  readonly requestsPerMinute?: number;
}

export async function startEngineServer(
  key = 'the-key-of-the-desk',
  { latency = 0, requestsPerMinute = Infinity }: ServerOptions = {},
): Promise<EngineServer> {
  const withGlossaries = deepl();
  const bucket = storage(key);
  const serving = new Serving(key, { latency, requestsPerMinute }, [
    libreTranslate,
    withGlossaries,
    googleV2,
    bucket,
    openAi,
    anthropic,
    gemini,
  ]);
  const server = createServer((request, response) => void serving.serve(request, response));
  server.on('connection', (socket) => serving.opened(socket));
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    key,
    calls: serving.calls,
    misbehave: (...behaviours) => void serving.queue.push(...behaviours),
    glossaries: () => [...withGlossaries.glossaries.values()].map(({ name }) => name),
    files: () => bucket.files,
    paidFor: (text) => serving.paid.get(text) ?? 0,
    billed: () => serving.calls.reduce((sum, call) => sum + call.billed, 0),
    connections: () => serving.connections,
    pending: () => serving.pending.size,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

class Serving {
  readonly calls: ServedCall[] = [];
  readonly queue: Behaviour[] = [];
  readonly paid = new Map<string, number>();
  readonly pending = new Set<ServerResponse>();
  connections = 0;
  /** When calls of the last minute were taken. */
  private readonly taken: number[] = [];

  constructor(
    private readonly key: string,
    private readonly options: Required<ServerOptions>,
    private readonly dialects: readonly Dialect[],
  ) {}

  opened(socket: Socket): void {
    this.connections++;
    socket.on('error', () => undefined);
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.pending.add(response);
    response.on('close', () => this.pending.delete(response));
    // A caller that hangs up has no answer to wait for.
    const incoming = await read(request).catch(() => null);
    if (!incoming) return;
    const question = this.read(incoming);
    if (!question) return send(response, json(404, { error: `no service at ${incoming.path}` }));
    if (!('service' in question)) return send(response, question);
    this.exchange(question, incoming, response);
  }

  private read(incoming: Incoming): Exchange | Outgoing | null {
    for (const dialect of this.dialects) {
      const found = dialect(incoming);
      if (found) return found;
    }
    return null;
  }

  private exchange(exchange: Exchange, { body }: Incoming, response: ServerResponse): void {
    const behaviour = exchange.key === this.key ? (this.queue.shift() ?? null) : null;
    const refusal = exchange.key === this.key ? (refusalOf(behaviour) ?? this.limit()) : 'wrong-key';
    const { service, asked } = exchange;
    if (refusal) {
      this.calls.push({ service, asked, body, billed: 0 });
      return send(response, withRetryAfter(failureOf(exchange, refusal), behaviour));
    }
    if (behaviour?.kind === 'bad-gateway')
      return send(response, { status: 502, body: '<html>Bad gateway</html>' });
    const billed = asked.reduce((sum, { text }) => sum + text.length, 0);
    for (const { text } of asked) this.paid.set(text, (this.paid.get(text) ?? 0) + 1);
    this.calls.push({ service, asked, body, billed });
    setTimeout(() => this.answer(exchange, behaviour?.kind ?? null, response), this.options.latency);
  }

  /** The limit over a sliding minute. */
  private limit(): 'rate' | null {
    const now = performance.now();
    while ((this.taken[0] ?? now) < now - 60_000) this.taken.shift();
    if (this.taken.length >= this.options.requestsPerMinute) return 'rate';
    this.taken.push(now);
    return null;
  }

  private answer(exchange: Exchange, kind: Behaviour['kind'] | null, response: ServerResponse): void {
    const terms = kind === 'ignore-terms' ? [] : exchange.terms;
    const results = exchange.asked.map(({ id, text }) => ({ id, text: translateWords(text, terms) }));
    const answer = JSON.stringify(exchange.answer(spoil(results, exchange.asked, kind), kind));
    if (kind === 'hang') return;
    if (kind === 'reset') return void response.socket?.resetAndDestroy();
    if (kind === 'no-json') return send(response, { ...json(200, {}), body: 'Hello! {"translations": [' });
    if (kind !== 'half-reply') return send(response, { ...json(200, {}), body: answer });
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length + 100 });
    response.write(answer.slice(0, answer.length / 2), () => response.socket?.destroy());
  }
}

/** Some services repeat the key that they refuse. */
function failureOf({ failure, key }: Exchange, kind: FailureKind): Outgoing {
  const outgoing = failure(kind);
  if (kind !== 'wrong-key') return outgoing;
  return { ...outgoing, body: outgoing.body.replace('API key', `API key ${key}`) };
}

function refusalOf(behaviour: Behaviour | null): FailureKind | null {
  switch (behaviour?.kind) {
    case 'rate':
    case 'quota':
    case 'unavailable':
    case 'crash':
    case 'bad-input':
      return behaviour.kind;
    default:
      return null;
  }
}

function withRetryAfter(outgoing: Outgoing, behaviour: Behaviour | null): Outgoing {
  if (behaviour?.kind !== 'rate' || behaviour.retryAfter === undefined) return outgoing;
  return { ...outgoing, headers: { ...outgoing.headers, 'retry-after': behaviour.retryAfter } };
}

async function read(request: IncomingMessage): Promise<Incoming> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const url = new URL(request.url ?? '/', 'http://loopback');
  return {
    method: request.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers: request.headers,
    body: Buffer.concat(chunks).toString(),
  };
}

function send(response: ServerResponse, { status, body, headers }: Outgoing): void {
  response.writeHead(status, { 'content-length': Buffer.byteLength(body), ...headers });
  response.end(body);
}
