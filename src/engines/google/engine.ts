import type { EngineTraits } from '../../model/engine.js';
import type { Term } from '../../model/term.js';
import type { GlossaryEngine } from '../glossary-engine.js';
import type { Key } from '../settings-fields.js';
import { usageOf } from '../usage-of.js';
import { readiness, type GoogleSurroundings } from './credentials.js';
import type { GoogleSettings } from './settings.js';
import type { CreateVersion, GoogleUsing, Translating } from './translating.js';

/** List prices for a million characters, and their month; the language model counts what it reads and what it writes. */
const prices = { nmt: 20, 'translation-llm': 20 };
const PRICE_DATE = '2025-10';

/** Google Cloud Translation: v3 over gRPC with glossaries, or v2 with an API key alone (https://cloud.google.com/translate/docs). */
export function createGoogleEngine(
  settings: GoogleSettings,
  key: Key,
  surroundings: GoogleSurroundings,
): GlossaryEngine {
  const million =
    settings.pricePerMillion ?? (settings.project === undefined ? prices.nmt : prices[settings.model]);
  const traits = traitsOf(settings, surroundings, million);
  const using: GoogleUsing = { settings, key: key.value, surroundings, host: traits.host ?? '' };
  let terms: readonly Term[] | null = null;
  let service: Translating | null = null;
  const open = async (): Promise<Translating> => {
    const { createVersion } = await versionOf(settings);
    service ??= createVersion(using, terms);
    return service;
  };
  return {
    traits,
    ready: async () => readiness(settings, key, surroundings),
    prepare: async (given) => {
      terms = given;
      await service?.close();
      service = null;
    },
    preview: (request) => request.segments.map((segment) => segment.wire).join('\n'),
    async translate(request, signal) {
      const usage = usageOf(request, million);
      if (request.segments.length === 0) return { results: [], usage };
      return { results: await (await open()).translate(request, signal, usage), usage };
    },
    pruneGlossaries: async () => (await open()).prune(),
    close: async () => {
      await service?.close();
      service = null;
    },
  };
}

/** Google's packages are large: they are loaded with the version that is used, when it is used. */
function versionOf({ project }: GoogleSettings): Promise<{ createVersion: CreateVersion }> {
  return project === undefined ? import('./v2.js') : import('./v3.js');
}

function traitsOf(
  settings: GoogleSettings,
  { environment }: GoogleSurroundings,
  million: number,
): EngineTraits {
  const { project, model, bucket, url, pricePerMillion } = settings;
  const v3 = project !== undefined;
  const own = v3 ? 'https://translate.googleapis.com' : 'https://translation.googleapis.com';
  const address = url ?? (v3 ? undefined : environment['GOOGLE_CLOUD_TRANSLATE_ENDPOINT']) ?? own;
  return {
    name: 'google',
    // A request may have 1,024 texts and 30,000 code points; Google advises 5,000 for speed.
    limits: { texts: 128, characters: 5_000, charactersPerMinute: 6_000_000, concurrency: 8 },
    ...(v3 ? { model } : {}),
    terms: v3 && bucket !== undefined ? 'native' : 'inline',
    markup: 'html',
    remote: true,
    host: new URL(address).host,
    price: { per: 'characters', million },
    ...(pricePerMillion === undefined ? { priceDate: PRICE_DATE } : {}),
  };
}
