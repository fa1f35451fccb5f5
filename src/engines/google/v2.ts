import { EngineError, type EngineRequest, type Usage } from '../../model/engine.js';
import { boundedCall } from '../bounded-call.js';
import { failureOfStatus } from '../failure-of-status.js';
import { lostCall } from '../lost-call.js';
import { onceUntilFailed } from '../once-until-failed.js';
import { pairByOrder } from '../pair-by-order.js';
import { plainDetail } from '../plain-detail.js';
import { watchRequests, type Seen } from '../watch-requests.js';
import type { GoogleUsing, Translating } from './translating.js';

/** Version 2: an API key is all that it needs. Without a url of the settings, GOOGLE_CLOUD_TRANSLATE_ENDPOINT sends its client elsewhere. */
export function createVersion({ settings, key, host }: GoogleUsing): Translating {
  const client = onceUntilFailed(async () => {
    const { v2 } = await import('@google-cloud/translate');
    const translate = new v2.Translate({ key: key ?? '', autoRetry: false, maxRetries: 0 });
    // The client's own option makes https of every address and loses a path.
    if (settings.url !== undefined) translate.baseUrl = `${settings.url}/language/translate/v2`;
    return translate;
  });
  const ask = async ({ segments, from, to }: EngineRequest, signal: AbortSignal, atStake: Usage) => {
    const translator = await client();
    return watchRequests(signal, async (seen) => {
      try {
        const wires = segments.map(({ wire }) => wire);
        const [texts] = await translator.translate(wires, { from, to, format: 'html' });
        return texts;
      } catch (error) {
        throw errorOf(error, seen, { host, key, atStake });
      }
    });
  };
  return {
    translate: async (request, signal, atStake) => {
      const bounds = { signal, seconds: settings.timeout, atStake };
      const texts = await boundedCall((limit) => ask(request, limit, atStake), bounds);
      return pairByOrder(request, texts, { usage: atStake, model: 'nmt' });
    },
    prune: async () => [],
    close: async () => {},
  };
}

/** The client's errors hold the address with the key in it, so they are never a cause. */
function errorOf(
  error: unknown,
  { status, retryAfter }: Seen,
  context: { readonly host: string; readonly key: string | null; readonly atStake: Usage },
): EngineError {
  const said = plainDetail(error instanceof Error ? error.message : String(error), context.key);
  if (status === null || (error instanceof Error && 'code' in error && typeof error.code === 'string'))
    return lostCall(error, context);
  if (status < 400)
    return new EngineError({ kind: 'reply', detail: `the reply cannot be read: ${said}` }, context.atStake);
  const failure = failureOfStatus(status, `HTTP ${status}: ${said}`, retryAfter);
  return new EngineError(moreExactly(failure, JSON.stringify(error, ['errors', 'reason', 'message'])));
}

/** Google says with 400 that a key is not valid, and with 403 that a quota is used up. */
function moreExactly(failure: EngineError['failure'], said: string): EngineError['failure'] {
  if (/dailyLimitExceeded|quotaExceeded|Daily Limit/i.test(said))
    return { kind: 'quota', detail: failure.detail };
  if (/rateLimitExceeded|userRateLimitExceeded/i.test(said)) return { ...failure, kind: 'rate' };
  if (failure.kind === 'input' && /api key.{0,80}not valid|keyInvalid|API_KEY_INVALID/i.test(said))
    return { kind: 'auth', detail: failure.detail };
  return failure;
}
