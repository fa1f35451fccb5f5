import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import type { ClientRequest, IncomingMessage } from 'node:http';

/** What was seen of the last answer, whatever the client library makes of it. */
export interface Seen {
  status: number | null;
  retryAfter: string | null;
}

interface Watch {
  readonly signal: AbortSignal;
  readonly seen: Seen;
}

const watches = new AsyncLocalStorage<Watch>();
let subscribed = false;

/**
 * For client libraries that take no AbortSignal and hide the answer's headers: whatever requests `call` makes with Node's own http are torn down when
 * the signal aborts, and status and Retry-After of their answers are noted.
 */
export function watchRequests<Value>(
  signal: AbortSignal,
  call: (seen: Seen) => Promise<Value>,
): Promise<Value> {
  if (!subscribed) subscribe('http.client.request.start', onRequest);
  subscribed = true;
  const seen: Seen = { status: null, retryAfter: null };
  return watches.run({ signal, seen }, () => call(seen));
}

function onRequest(message: unknown): void {
  const watch = watches.getStore();
  if (!watch) return;
  const { signal, seen } = watch;
  const { request } = message as { readonly request: ClientRequest };
  const tearDown = (): void => void request.destroy();
  signal.addEventListener('abort', tearDown, { once: true });
  request.once('close', () => signal.removeEventListener('abort', tearDown));
  request.once('response', ({ statusCode, headers }: IncomingMessage) => {
    seen.status = statusCode ?? null;
    seen.retryAfter = headers['retry-after'] ?? null;
  });
}
