import { createRequire } from 'node:module';
import { createServer, connect, type AddressInfo, type Socket } from 'node:net';
import { Metadata, Server, ServerCredentials, status } from '@grpc/grpc-js';
import type { sendUnaryData, ServerUnaryCall, ServiceDefinition } from '@grpc/grpc-js';
import { fromJSON } from '@grpc/proto-loader';
import { bytesField, integerField } from '../protobuf.js';
import { spoil, type Behaviour } from './behaviours.js';
import { byPlace } from './dialect.js';
import { startEngineServer, type EngineServer, type ServedCall } from './engine-server.js';
import { translateWords, type PinnedWord } from './translate-words.js';

/** Cloud Translation v3 over gRPC, from the protos of Google's own package, with its long operations and a bucket. */
export interface GoogleServer extends EngineServer {
  /** Address of Cloud Storage. */
  readonly storageUrl: string;
}

type Call = ServerUnaryCall<Record<string, unknown>, unknown>;
type Done = sendUnaryData<unknown>;

/** `latency` is the wait before each translation, in milliseconds. */
export async function startGoogleServer(
  key = 'the-key-of-the-desk',
  { latency = 0 }: { readonly latency?: number } = {},
): Promise<GoogleServer> {
  const storage = await startEngineServer(key);
  const serving = new Serving(key, storage, latency);
  const server = new Server();
  const { translation, operations } = services();
  server.addService(translation, serving.translation());
  server.addService(operations, serving.operations());
  const inner = await new Promise<number>((done, failed) => {
    server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, port) =>
      error ? failed(error) : done(port),
    );
  });
  // Connections are counted and cut in front of the server.
  const gate = createServer((socket) => serving.opened(socket, connect(inner, '127.0.0.1')));
  await new Promise<void>((done) => void gate.listen(0, '127.0.0.1', done));
  const { port } = gate.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    storageUrl: storage.url,
    port,
    key,
    calls: serving.calls,
    misbehave: (...behaviours) => void serving.queue.push(...behaviours),
    paidFor: (text) => serving.paid.get(text) ?? 0,
    billed: () => serving.calls.reduce((sum, call) => sum + call.billed, 0),
    glossaries: () => [...serving.glossaries.keys()].map((name) => name.split('/').at(-1) ?? ''),
    files: () => storage.files(),
    connections: () => serving.connections,
    pending: () => serving.pending.size,
    close: async () => {
      serving.cut();
      server.forceShutdown();
      gate.close();
      await storage.close();
    },
  };
}

function services(): Record<'translation' | 'operations', ServiceDefinition> {
  const require = createRequire(import.meta.url);
  const protos = require('@google-cloud/translate/build/protos/protos.json') as Parameters<
    typeof fromJSON
  >[0];
  const definitions = fromJSON(protos, { longs: String, enums: String, defaults: true, oneofs: true });
  const service = (name: string): ServiceDefinition => definitions[name] as ServiceDefinition;
  return {
    translation: service('google.cloud.translation.v3.TranslationService'),
    operations: service('google.longrunning.Operations'),
  };
}

class Serving {
  readonly calls: ServedCall[] = [];
  readonly queue: Behaviour[] = [];
  readonly paid = new Map<string, number>();
  readonly pending = new Set<Call>();
  readonly glossaries = new Map<string, readonly PinnedWord[]>();
  readonly polls = new Map<string, number>();
  connections = 0;
  private readonly sockets = new Set<Socket>();

  constructor(
    private readonly key: string,
    private readonly storage: EngineServer,
    private readonly latency: number,
  ) {}

  opened(socket: Socket, server: Socket): void {
    this.connections++;
    this.sockets.add(socket);
    for (const each of [socket, server]) each.on('error', () => undefined);
    socket.on('close', () => {
      this.sockets.delete(socket);
      server.destroy();
    });
    server.on('close', () => socket.destroy());
    socket.pipe(server).pipe(socket);
  }

  cut(): void {
    for (const socket of this.sockets) socket.resetAndDestroy();
  }

  translation() {
    return {
      TranslateText: (call: Call, done: Done) =>
        this.translate(call, (...reply) => void setTimeout(() => done(...reply), this.latency)),
      GetGlossary: (call: Call, done: Done) => {
        const name = String(call.request['name']);
        if (!this.allowed(call, done)) return;
        if (this.glossaries.has(name)) done(null, { name });
        else fail(done, status.NOT_FOUND, 'Glossary not found.');
      },
      ListGlossaries: (call: Call, done: Done) => {
        if (this.allowed(call, done))
          done(null, { glossaries: [...this.glossaries.keys()].map((name) => ({ name })) });
      },
      CreateGlossary: (call: Call, done: Done) => this.createGlossary(call, done),
      DeleteGlossary: (call: Call, done: Done) => {
        this.glossaries.delete(String(call.request['name']));
        done(null, { name: 'operations/deleted', done: true });
      },
    };
  }

  /** An operation is done when it is asked for the second time. */
  operations() {
    return {
      GetOperation: (call: Call, done: Done) => {
        const name = String(call.request['name']);
        const polls = (this.polls.get(name) ?? 0) + 1;
        this.polls.set(name, polls);
        if (polls < 2) return done(null, { name, done: false });
        const response = {
          type_url: 'type.googleapis.com/google.cloud.translation.v3.Glossary',
          value: bytesField(1, name.replace('operations/', '')),
        };
        done(null, { name, done: true, response });
      },
    };
  }

  private createGlossary(call: Call, done: Done): void {
    if (!this.allowed(call, done)) return;
    const { name, inputConfig } = call.request['glossary'] as {
      readonly name: string;
      readonly inputConfig: { readonly gcsSource: { readonly inputUri: string } };
    };
    const csv = this.storage.files().get(inputConfig.gcsSource.inputUri);
    if (csv === undefined) return fail(done, status.INVALID_ARGUMENT, 'No such file in the bucket.');
    const rows = [...csv.matchAll(/^"((?:[^"]|"")*)","((?:[^"]|"")*)"$/gm)];
    this.glossaries.set(
      name,
      rows.map(([, source = '', target = '']) => ({ source, target })),
    );
    done(null, { name: `operations/${name}`, done: false });
  }

  private translate(call: Call, done: Done): void {
    if (!this.allowed(call, done)) return;
    const behaviour = this.queue.shift() ?? null;
    const { contents, glossaryConfig } = call.request as {
      readonly contents: readonly string[];
      readonly glossaryConfig: { readonly glossary: string } | null;
    };
    const asked = byPlace(contents);
    const served = { service: 'google', asked, body: JSON.stringify(call.request) };
    if (refuse(behaviour, done)) return void this.calls.push({ ...served, billed: 0 });
    const billed = contents.reduce((sum, text) => sum + text.length, 0);
    this.calls.push({ ...served, billed });
    for (const text of contents) this.paid.set(text, (this.paid.get(text) ?? 0) + 1);
    if (behaviour?.kind === 'reset') return this.cut();
    if (behaviour?.kind === 'hang') return this.hang(call);
    const answer = (terms: readonly PinnedWord[]): object[] =>
      spoil(
        asked.map(({ id, text }) => ({ id, text: translateWords(text, terms) })),
        asked,
        behaviour?.kind ?? null,
      ).map(({ text }) => ({ translatedText: text, model: call.request['model'] }));
    const terms =
      behaviour?.kind === 'ignore-terms' ? [] : this.glossaries.get(glossaryConfig?.glossary ?? '');
    done(null, {
      translations: answer([]),
      ...(glossaryConfig ? { glossaryTranslations: answer(terms ?? []) } : {}),
    });
  }

  private hang(call: Call): void {
    this.pending.add(call);
    call.on('cancelled', () => this.pending.delete(call));
  }

  private allowed(call: Call, done: Done): boolean {
    if (call.metadata.get('x-goog-api-key')[0] === this.key) return true;
    fail(
      done,
      status.UNAUTHENTICATED,
      `The API key ${String(call.metadata.get('x-goog-api-key')[0])} is not valid.`,
    );
    return false;
  }
}

function refuse(behaviour: Behaviour | null, done: Done): boolean {
  switch (behaviour?.kind) {
    case 'rate':
      fail(done, status.RESOURCE_EXHAUSTED, 'Too many requests, slow down.', behaviour.retryAfter);
      return true;
    case 'quota':
      fail(done, status.RESOURCE_EXHAUSTED, 'Quota exceeded for characters per day.');
      return true;
    case 'unavailable':
      fail(done, status.UNAVAILABLE, 'Temporarily unavailable.');
      return true;
    case 'crash':
      fail(done, status.INTERNAL, 'Internal error.');
      return true;
    case 'bad-input':
      fail(done, status.INVALID_ARGUMENT, 'A parameter is not right.');
      return true;
    default:
      return false;
  }
}

function fail(done: Done, code: status, details: string, retryAfter?: string): void {
  const metadata = new Metadata();
  if (retryAfter !== undefined)
    metadata.set('grpc-status-details-bin', statusWith(code, details, Number(retryAfter)));
  done({ code, details, metadata });
}

/** google.rpc.Status with a google.rpc.RetryInfo. */
function statusWith(code: number, message: string, seconds: number): Buffer {
  const delay = bytesField(1, integerField(1, seconds));
  const any = Buffer.concat([
    bytesField(1, 'type.googleapis.com/google.rpc.RetryInfo'),
    bytesField(2, delay),
  ]);
  return Buffer.concat([integerField(1, code), bytesField(2, message), bytesField(3, any)]);
}
