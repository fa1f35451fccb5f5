import type { Engine } from '../../flow/translate/port.js';
import type { EngineReply, EngineRequest, EngineTraits, Readiness } from '../../model/engine.js';
import { boundedCall } from '../bounded-call.js';
import { pairByOrder } from '../pair-by-order.js';
import type { Key } from '../settings-fields.js';
import { usageOf } from '../usage-of.js';
import { whereTextGoes } from '../where-text-goes.js';
import { askServer, type Server } from './ask-server.js';
import type { LibreTranslateSettings } from './settings.js';

/** A LibreTranslate server, in the house or elsewhere (https://docs.libretranslate.com/api). It takes no terms: they are verified, and masked where it missed them. */
export function createLibreTranslateEngine(settings: LibreTranslateSettings, key: Key): Engine {
  const price = settings.pricePerMillion ?? 0;
  const traits: EngineTraits = {
    name: 'libretranslate',
    limits: { texts: 50, characters: settings.characters, concurrency: 2 },
    terms: 'none',
    markup: 'html',
    price: { per: 'characters', million: price },
    ...(settings.url === undefined ? { remote: false } : whereTextGoes(settings.url, settings.remote)),
  };
  const server: Server = { url: settings.url ?? '', key: key.value };
  return {
    traits,
    ready: () => readiness(settings, traits.remote),
    prepare: async () => {},
    preview: (request) => request.segments.map((segment) => segment.wire).join('\n'),
    async translate(request, signal): Promise<EngineReply> {
      const usage = usageOf(request, price);
      if (request.segments.length === 0) return { results: [], usage };
      const bounds = { signal, seconds: settings.timeout, atStake: usage };
      const reply = await boundedCall(
        (limit) => askServer(questionOf(request), server, limit, usage),
        bounds,
      );
      return { results: pairByOrder(request, textsOf(reply), { usage }), usage };
    },
    close: async () => {},
  };
}

function questionOf({ segments, from, to }: EngineRequest): object {
  return { q: segments.map(({ wire }) => wire), source: from, target: to, format: 'html' };
}

function textsOf(reply: unknown): readonly unknown[] {
  const { translatedText } = (reply ?? {}) as { readonly translatedText?: unknown };
  return Array.isArray(translatedText) ? translatedText : [];
}

/** Longest wait, in milliseconds, to see whether a server is there: one that loads a model, or a machine at its limit, may take a while. */
const GLANCE = 10_000;

/** A server on this machine is asked for its languages, to see whether it was started; one elsewhere is first spoken to when there is text for it. */
async function readiness({ url, timeout }: LibreTranslateSettings, remote: boolean): Promise<Readiness> {
  if (url === undefined) return { ready: false, code: 'engine.libreNoServer', values: {} };
  if (remote) return { ready: true };
  try {
    const signal = AbortSignal.timeout(Math.min(GLANCE, timeout * 1000));
    const response = await fetch(`${url}/languages`, { signal });
    await response.body?.cancel();
    if (response.ok) return { ready: true };
    return { ready: false, code: 'engine.libreStrange', values: { url, status: response.status } };
  } catch {
    return { ready: false, code: 'engine.libreSilent', values: { url } };
  }
}
