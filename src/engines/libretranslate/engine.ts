import type { Engine } from '../../flow/translate/port.js';
import type { EngineReply, EngineRequest, EngineTraits, Readiness } from '../../model/engine.js';
import { boundedCall } from '../bounded-call.js';
import { lookAtServer } from '../look-at-server.js';
import { missingKey } from '../missing-key.js';
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
    ready: () => readiness(settings, key, traits.remote),
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

/** Where keys of the service at libretranslate.com are got; a server of one's own has its keys from whoever runs it. */
const KEY_PAGE = 'https://portal.libretranslate.com';

/**
 * A server on this machine is asked for its languages, and whether it wants a key, to see whether it was started; one elsewhere is first spoken to when
 * there is text for it.
 */
async function readiness(settings: LibreTranslateSettings, key: Key, remote: boolean): Promise<Readiness> {
  const { url, timeout, keyVariable: variable } = settings;
  if (url === undefined) return { ready: false, code: 'engine.libreNoServer', values: {} };
  const wanted = { service: 'LibreTranslate', engine: 'libretranslate', key, variable, where: KEY_PAGE };
  if (remote) {
    const known = /(?:^|\.)libretranslate\.com$/.test(new URL(url).hostname);
    return known && key.value === null ? missingKey(wanted) : { ready: true };
  }
  const longest = { longest: timeout * 1000 };
  const look = await lookAtServer(`${url}/languages`, longest);
  if (typeof look === 'string')
    return { ready: false, code: 'engine.libreSilent', values: { url, reason: look, port: portOf(url) } };
  if (look.status >= 400)
    return { ready: false, code: 'engine.libreStrange', values: { url, status: look.status } };
  if (key.value !== null) return { ready: true };
  const frontend = await lookAtServer(`${url}/frontend/settings`, longest);
  const { keyRequired } = ((typeof frontend === 'string' ? null : frontend.body) ?? {}) as {
    readonly keyRequired?: unknown;
  };
  return keyRequired === true ? missingKey(wanted) : { ready: true };
}

function portOf(url: string): string {
  const { port, protocol } = new URL(url);
  return port === '' ? (protocol === 'https:' ? '443' : '80') : port;
}
