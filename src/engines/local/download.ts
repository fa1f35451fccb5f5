import { open, rm, stat } from 'node:fs/promises';
import { Fault } from '../../model/fault.js';

export type Fetch = typeof fetch;

export interface Progress {
  readonly file: string;
  /** Bytes; `total` is 0 where the server does not tell. */
  readonly done: number;
  readonly total: number;
}

export interface DownloadUsing {
  readonly fetch: Fetch;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/**
 * Fetches `url` into the file `part`, going on where an earlier download stopped, where the server allows that.
 * What came before a failure stays in `part` for the next try. Throws a Fault, or the signal's reason.
 */
export async function download(
  { url, file, part }: { readonly url: string; readonly file: string; readonly part: string },
  using: DownloadUsing,
): Promise<void> {
  const have = await sizeOf(part);
  const response = await request(url, have, using);
  if (response.status === 416 && have > 0) {
    // Nothing beyond what we have: either it is whole already, or it is of no use. Fetching it anew settles both.
    await rm(part, { force: true });
    return download({ url, file, part }, using);
  }
  if (!response.ok || !response.body) throw downloadFault(url, `HTTP ${response.status}`);
  const start = response.status === 206 ? have : 0;
  const rest = Number(response.headers.get('content-length') ?? 0);
  const total = rest > 0 ? start + rest : 0;
  try {
    await append(response.body, { part, start }, (done) => using.onProgress({ file, done, total }));
  } catch (cause) {
    using.signal.throwIfAborted();
    throw downloadFault(url, reasonOf(cause), cause);
  }
}

/** Every piece is written before the next one is read, so that a broken connection loses nothing that had arrived. */
async function append(
  pieces: AsyncIterable<Uint8Array>,
  { part, start }: { readonly part: string; readonly start: number },
  onDone: (bytes: number) => void,
): Promise<void> {
  const file = await open(part, start > 0 ? 'a' : 'w');
  let done = start;
  try {
    for await (const piece of pieces) {
      await file.writeFile(piece);
      done += piece.length;
      onDone(done);
    }
  } finally {
    await file.close();
  }
}

/** Fetches a small text. */
export async function downloadText(
  url: string,
  using: Pick<DownloadUsing, 'fetch' | 'signal'>,
): Promise<string> {
  const response = await request(url, 0, using);
  if (!response.ok) throw downloadFault(url, `HTTP ${response.status}`);
  return response.text();
}

async function request(
  url: string,
  from: number,
  using: Pick<DownloadUsing, 'fetch' | 'signal'>,
): Promise<Response> {
  using.signal.throwIfAborted();
  // The bytes are wanted as they are stored: a transfer encoding of its own would make offsets meaningless.
  const headers: Record<string, string> = { 'accept-encoding': 'identity' };
  if (from > 0) headers['range'] = `bytes=${from}-`;
  try {
    return await using.fetch(url, { headers, signal: using.signal });
  } catch (cause) {
    using.signal.throwIfAborted();
    throw downloadFault(url, reasonOf(cause), cause);
  }
}

async function sizeOf(path: string): Promise<number> {
  return (await stat(path).catch(() => null))?.size ?? 0;
}

/** fetch says "fetch failed" and puts the reason into `cause`. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}

function downloadFault(url: string, reason: string, cause?: unknown): Fault {
  return new Fault('engine.downloadFailed', { url, reason }, { exit: 1, cause });
}
