import type { TextResult } from 'deepl-node';
import {
  EngineError,
  type EngineReply,
  type EngineRequest,
  type EngineTraits,
  type Readiness,
} from '../../model/engine.js';
import type { Term } from '../../model/term.js';
import { boundedCall } from '../bounded-call.js';
import type { GlossaryEngine } from '../glossary-engine.js';
import { missingKey } from '../missing-key.js';
import { pairByOrder } from '../pair-by-order.js';
import { passageOf } from '../passage.js';
import type { Key } from '../settings-fields.js';
import { priced, usageOf } from '../usage-of.js';
import { askDeepl, type Deepl } from './ask-deepl.js';
import { GlossaryKeeper } from './glossary-keeper.js';
import type { DeeplSettings } from './settings.js';

/** List price of DeepL API Pro for a million characters, and its month; a free key costs nothing. */
const PRICE = 25;
const PRICE_DATE = '2025-10';

/** DeepL, with its own client, its own glossaries and the passage as context (https://developers.deepl.com/docs). */
export function createDeeplEngine(settings: DeeplSettings, key: Key): GlossaryEngine {
  // DeepL's free keys say so; they have a server of their own.
  const free = key.value?.endsWith(':fx') ?? false;
  const million = settings.pricePerMillion ?? (free ? 0 : PRICE);
  const traits = traitsOf(settings, free, million);
  const deepl: Deepl = {
    host: traits.host ?? '',
    url: settings.url,
    key: key.value ?? '',
    timeout: settings.timeout,
  };
  let keeper: GlossaryKeeper | null = null;
  return {
    traits,
    ready: async () => readiness(settings, key, free),
    async prepare(terms: readonly Term[]) {
      keeper = new GlossaryKeeper(terms, deepl);
    },
    preview: (request) => request.segments.map((segment) => segment.wire).join('\n'),
    async translate(request, signal): Promise<EngineReply> {
      if (request.segments.length === 0) return { results: [], usage: usageOf(request, 0) };
      const atStake = usageOf(request, million);
      const bounds = { signal, seconds: settings.timeout, atStake };
      const texts = await boundedCall(async (limit) => {
        const glossary = await glossaryFor(request, keeper, limit);
        return askTexts(request, { deepl, glossary, target: settings.target, limit, atStake });
      }, bounds);
      const billed = texts.reduce((sum, text) => sum + (text.billedCharacters ?? 0), 0);
      const usage = billed > 0 ? priced(billed, million) : atStake;
      const wires = texts.map((text) => text.text);
      return { results: pairByOrder(request, wires, { usage }), usage };
    },
    pruneGlossaries: async (signal) => keeper?.prune(signal) ?? [],
    close: async () => {},
  };
}

/** DeepL's own servers, for free keys and for others. */
const servers = { free: 'https://api-free.deepl.com', pro: 'https://api.deepl.com' };

/** A key is looked at, and DeepL is not asked: a key for one of its servers is refused by the other. */
function readiness({ url, keyVariable: variable }: DeeplSettings, key: Key, free: boolean): Readiness {
  const where = 'https://www.deepl.com/your-account/keys';
  if (key.value === null) return missingKey({ service: 'DeepL', engine: 'deepl', key, variable, where });
  const [right, wrong] = free ? [servers.free, servers.pro] : [servers.pro, servers.free];
  if (url !== wrong) return { ready: true };
  return { ready: false, code: 'engine.deeplOtherServer', values: { url, right, source: key.source } };
}

function traitsOf(settings: DeeplSettings, free: boolean, million: number): EngineTraits {
  const own = free ? servers.free : servers.pro;
  return {
    name: 'deepl',
    // A request may have 128 KiB. Form encoding makes up to three bytes of one, and the context needs room.
    limits: { texts: 50, characters: 20_000, concurrency: 4 },
    terms: 'native',
    markup: 'html',
    remote: true,
    host: new URL(settings.url ?? own).host,
    price: { per: 'characters', million },
    ...(million === PRICE && settings.pricePerMillion === undefined ? { priceDate: PRICE_DATE } : {}),
  };
}

/** Id of the glossary; null where there are no terms to give. Terms that were never handed over are no quieter translation but an error. */
function glossaryFor(
  { segments }: EngineRequest,
  keeper: GlossaryKeeper | null,
  signal: AbortSignal,
): Promise<string | null> {
  if (keeper) return keeper.id(signal);
  if (segments.every((segment) => segment.terms.length === 0)) return Promise.resolve(null);
  throw new EngineError({ kind: 'refused', detail: 'DeepL was never given the pinned terms' });
}

interface Asked {
  readonly deepl: Deepl;
  readonly glossary: string | null;
  readonly target: DeeplSettings['target'];
  readonly limit: AbortSignal;
  readonly atStake: EngineReply['usage'];
}

function askTexts(
  request: EngineRequest,
  { deepl, glossary, target, limit, atStake }: Asked,
): Promise<TextResult[]> {
  const wires = request.segments.map((segment) => segment.wire);
  return askDeepl(deepl, { signal: limit, atStake }, (client) =>
    client.translateText(wires, request.from as 'id', target, {
      // Our markup is well-formed XML; a masked term is the only span.
      tagHandling: 'xml',
      ignoreTags: ['span'],
      splitSentences: 'off',
      // Texts of one call do not see each other, so the passage is told; it is not billed.
      context: passageOf(request),
      ...(glossary === null ? {} : { glossary }),
    }),
  );
}
