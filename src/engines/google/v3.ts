import { EngineError, type EngineRequest, type EngineResult, type Usage } from '../../model/engine.js';
import type { Term } from '../../model/term.js';
import { boundedCall } from '../bounded-call.js';
import { pairByOrder } from '../pair-by-order.js';
import { errorOfGrpc } from './error-of.js';
import { GlossaryKeeper } from './glossary-keeper.js';
import type { GoogleUsing, Translating } from './translating.js';
import { openV3, type V3 } from './v3-client.js';

type Texts = readonly { readonly translatedText?: string | null }[];

interface Answer {
  readonly translations?: Texts | null;
  readonly glossaryTranslations?: Texts | null;
}

/** Version 3, over gRPC, with a glossary where the settings name a bucket for it. */
export function createVersion(using: GoogleUsing, terms: readonly Term[] | null): Translating {
  const { settings, key } = using;
  const service = openV3(using);
  const { bucket } = settings;
  const keeper =
    bucket === undefined || terms === null ? null : new GlossaryKeeper(terms, bucket, using, service);
  return {
    translate: (request, signal, atStake) =>
      boundedCall(
        async (limit) => {
          const glossary = await glossaryFor(request, keeper, settings.bucket !== undefined);
          try {
            const answer = await ask(request, { service, model: settings.model, glossary, limit });
            return resultsOf(request, answer, { glossary, model: settings.model, atStake });
          } catch (error) {
            throw errorOfGrpc(error, key, atStake);
          }
        },
        { signal, seconds: settings.timeout, atStake },
      ),
    prune: async () => keeper?.prune() ?? [],
    close: async () => {
      keeper?.stop();
      await service.close();
    },
  };
}

async function glossaryFor(
  { segments }: EngineRequest,
  keeper: GlossaryKeeper | null,
  native: boolean,
): Promise<string | null> {
  if (keeper) return keeper.name();
  if (native && segments.some(({ terms }) => terms.length > 0))
    throw new EngineError({ kind: 'refused', detail: 'Google was never given the pinned terms' });
  return null;
}

interface Asking {
  readonly service: V3;
  readonly model: string;
  readonly glossary: string | null;
  readonly limit: AbortSignal;
}

async function ask(
  { segments, from, to }: EngineRequest,
  { service, model, glossary, limit }: Asking,
): Promise<Answer> {
  const client = await service.client();
  const { parent } = service;
  const question = {
    parent,
    contents: segments.map(({ wire }) => wire),
    // Said, because plain text would come back with entities.
    mimeType: 'text/html',
    sourceLanguageCode: from,
    targetLanguageCode: to,
    model: `${parent}/models/general/${model}`,
    // An entry with capitals matches case exactly: AS is not "as".
    ...(glossary === null ? {} : { glossaryConfig: { glossary, ignoreCase: false } }),
  };
  const [answer] = await client.translateText(question, service.options(limit));
  return answer;
}

/** With a glossary both are kept: what was asked for, and what Google would have said without it. */
function resultsOf(
  request: EngineRequest,
  { translations, glossaryTranslations }: Answer,
  {
    glossary,
    model,
    atStake,
  }: { readonly glossary: string | null; readonly model: string; readonly atStake: Usage },
): EngineResult[] {
  const plain = (translations ?? []).map(textOf);
  if (glossary === null) return pairByOrder(request, plain, { usage: atStake, model });
  const pinned = (glossaryTranslations ?? []).map(textOf);
  const results = pairByOrder(request, pinned, { usage: atStake, model });
  return results.map((result, place) => {
    const unpinned = plain[place];
    return unpinned === undefined ? result : { ...result, unpinned };
  });
}

function textOf({ translatedText }: Texts[number]): string {
  return translatedText ?? '';
}
