import type { Translator } from 'deepl-node';
import { EngineError, type Usage } from '../../model/engine.js';
import { failureOfStatus } from '../failure-of-status.js';
import { lostCall } from '../lost-call.js';
import { plainDetail } from '../plain-detail.js';
import { watchRequests, type Seen } from '../watch-requests.js';

export interface Deepl {
  readonly host: string;
  /** Another server than the one that the key belongs to. */
  readonly url: string | undefined;
  readonly key: string;
  /** Seconds. */
  readonly timeout: number;
}

export interface Asking {
  readonly signal: AbortSignal;
  readonly atStake: Usage;
}

/** Makes one call with DeepL's client, once. Throws an EngineError; the client's own errors hold the key, so they are never a cause. */
export async function askDeepl<Value>(
  deepl: Deepl,
  { signal, atStake }: Asking,
  call: (client: Translator) => Promise<Value>,
): Promise<Value> {
  const { Translator } = await import('deepl-node');
  const client = new Translator(deepl.key, {
    ...(deepl.url === undefined ? {} : { serverUrl: deepl.url }),
    // This counts attempts.
    maxRetries: 1,
    // The deadline is kept outside; this one must not come first.
    minTimeout: (deepl.timeout + 5) * 1000,
    sendPlatformInfo: false,
    appInfo: { appName: 'selaras', appVersion: '0.1.0' },
  });
  return watchRequests(signal, async (seen) => {
    try {
      return await call(client);
    } catch (error) {
      throw errorOf(error, seen, deepl, atStake);
    }
  });
}

function errorOf(error: unknown, seen: Seen, { host, key }: Deepl, atStake: Usage): EngineError {
  if (error instanceof EngineError) return error;
  const detail = plainDetail(error instanceof Error ? error.message : String(error), key);
  if (seen.status !== null && seen.status >= 400)
    return new EngineError(failureOfStatus(seen.status, detail, seen.retryAfter));
  const cause = error instanceof Error && 'error' in error ? error.error : null;
  if (cause instanceof Error) return lostCall(cause, { host, key, atStake });
  return new EngineError({ kind: 'reply', detail: `the reply cannot be read: ${detail}` }, atStake);
}
