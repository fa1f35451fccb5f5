import type { Engine } from '../../flow/translate/port.js';
import { noUsage, type EngineReply, type EngineRequest, type EngineTraits } from '../../model/engine.js';
import { estimateCall } from '../../model/engine-price.js';
import type { Hash } from '../../model/hash.js';
import { boundedCall } from '../bounded-call.js';
import { onceUntilFailed } from '../once-until-failed.js';
import type { Key } from '../settings-fields.js';
import { whereTextGoes } from '../where-text-goes.js';
import { askModel } from './ask-model.js';
import { loadModel, ownAddress } from './load-model.js';
import { listPrice, PRICE_DATE, type TokenPrice } from './prices.js';
import { fingerprintOf, promptOf } from './prompt.js';
import { readiness } from './readiness.js';
import type { LlmSettings } from './settings.js';
import { thinkingTokens } from './thinking.js';

/** A language model, at a service or on this machine. Terms, neighbours and similar pairs go into the prompt; answers come back by id. */
export function createLlmEngine(settings: LlmSettings, key: Key): Engine {
  const address = settings.url ?? ownAddress[settings.kind];
  const where = whereTextGoes(address, settings.remote);
  const price = priceOf(settings, where.remote);
  const prompt = fingerprintOf(settings.style);
  const traits = traitsOf(settings, where, price, prompt);
  const model = onceUntilFailed(() => loadModel(settings, key.value));
  const { host } = new URL(address);
  return {
    traits,
    ready: () => readiness(settings, key, { remote: where.remote, priced: price !== null }),
    // The terms of each sentence come with it.
    prepare: async () => {},
    preview: (request) => {
      const { system, user } = promptOf(request, settings.style);
      return `${system}\n\n${user}`;
    },
    async translate(request: EngineRequest, signal): Promise<EngineReply> {
      if (request.segments.length === 0) return { results: [], usage: noUsage };
      const asked = promptOf(request, settings.style);
      const length = asked.system.length + asked.user.length;
      const { characters, high } = estimateCall(traits.price, request.segments, length);
      const atStake = { characters, cost: high ?? 0 };
      const answer = await boundedCall(
        async (limit) =>
          askModel(asked, {
            model: await model(),
            temperature: settings.temperature,
            price: price ?? { input: 0, output: 0 },
            key: key.value,
            host,
            signal: limit,
            atStake,
          }),
        { signal, seconds: settings.timeout, atStake },
      );
      return {
        results: answer.translations.map(({ id, text }) => ({ id, wire: text, model: answer.model, prompt })),
        usage: answer.usage,
      };
    },
    close: async () => {},
  };
}

function traitsOf(
  settings: LlmSettings,
  where: Pick<EngineTraits, 'remote' | 'host'>,
  price: TokenPrice | null,
  prompt: Hash,
): EngineTraits {
  const listed = settings.price === undefined && price !== null && where.remote;
  return {
    name: 'llm',
    // Models lose count in longer lists; a passage of this length still shows what it is about.
    limits: { texts: 20, characters: 6_000, concurrency: where.remote ? 4 : 1 },
    ...(settings.model === undefined ? {} : { model: settings.model }),
    prompt,
    terms: 'prompt',
    markup: 'html',
    ...where,
    price: price && { per: 'tokens', ...price, thinking: thinkingOf(settings) },
    ...(listed ? { priceDate: PRICE_DATE } : {}),
  };
}

function thinkingOf({ thinking, model }: LlmSettings): number {
  return thinking ?? thinkingTokens(model ?? '');
}

/** Null where nobody knows: a model elsewhere, on no list, whose price the desk does not say. */
function priceOf({ price, model }: LlmSettings, remote: boolean): TokenPrice | null {
  if (price !== undefined) return price;
  return remote ? listPrice(model ?? '') : { input: 0, output: 0 };
}
