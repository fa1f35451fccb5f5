import { join } from 'node:path';
import type * as z from 'zod';
import { deeplSettings } from '../engines/deepl/settings.js';
import { googleSettings } from '../engines/google/settings.js';
import { libreTranslateSettings } from '../engines/libretranslate/settings.js';
import { llmSettings } from '../engines/llm/settings.js';
import type { Key, LimitSettings } from '../engines/settings-fields.js';
import type { Engine } from '../flow/translate/port.js';
import type { EngineTraits } from '../model/engine.js';
import { Fault } from '../model/fault.js';
import type { Folders } from '../workspace/folders.js';
import type { Settings } from '../workspace/settings.js';
import { keepAtHome } from './keep-at-home.js';
import { readKey } from './read-key.js';

/** What an engine may need of its surroundings. */
export interface EngineSurroundings {
  readonly folders: Folders;
  readonly settings: Pick<Settings, 'engines'>;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

interface EngineEntry {
  /** What selaras.yaml may say about it, under `engines:`; absent where there is nothing to say. */
  readonly settings?: z.ZodType;
  create(surroundings: EngineSurroundings, name: string): Promise<Engine>;
}

/** Every engine there is; one entry an engine. Its code and its packages are loaded when it is used. */
const entries: Readonly<Record<string, EngineEntry>> = {
  local: {
    create: async ({ folders }) => {
      const { createLocalEngine } = await import('../engines/local/engine.js');
      return createLocalEngine({ folder: join(folders.models, 'id-en') });
    },
  },
  google: withSettings(googleSettings, async (settings, key, { folders, environment }) => {
    const { createGoogleEngine } = await import('../engines/google/engine.js');
    return createGoogleEngine(settings, key, { root: folders.root, environment });
  }),
  deepl: withSettings(deeplSettings, async (settings, key) => {
    const { createDeeplEngine } = await import('../engines/deepl/engine.js');
    return createDeeplEngine(settings, key);
  }),
  llm: withSettings(llmSettings, async (settings, key) => {
    const { createLlmEngine } = await import('../engines/llm/engine.js');
    return createLlmEngine(settings, key);
  }),
  libretranslate: withSettings(libreTranslateSettings, async (settings, key) => {
    const { createLibreTranslateEngine } = await import('../engines/libretranslate/engine.js');
    return createLibreTranslateEngine(settings, key);
  }),
  pseudo: {
    create: async () => {
      const { createPseudoEngine } = await import('../engines/pseudo/engine.js');
      return createPseudoEngine();
    },
  },
};

export const engineNames: readonly string[] = Object.keys(entries);

/** What selaras.yaml may say about each engine, by name. */
export const engineSettings: Readonly<Record<string, z.ZodType>> = Object.fromEntries(
  Object.entries(entries).flatMap(([name, { settings }]) => (settings ? [[name, settings]] : [])),
);

/** What every engine with settings lets a desk say. */
interface EngineSettings {
  readonly keyFile?: string | undefined;
  readonly keyVariable: string;
  readonly limits: LimitSettings;
}

/** An engine that has settings of its own and a key. */
function withSettings<Schema extends z.ZodType<EngineSettings>>(
  schema: Schema,
  create: (settings: z.infer<Schema>, key: Key, surroundings: EngineSurroundings) => Promise<Engine>,
): EngineEntry {
  return {
    settings: schema,
    create: async (surroundings, name) => {
      const { folders, settings, environment } = surroundings;
      const own = schema.parse(settings.engines[name] ?? {});
      const engine = await create(own, await readKey(own, folders.root, environment), surroundings);
      return { ...engine, traits: { ...engine.traits, limits: limitsOf(engine, own.limits) } };
    },
  };
}

/** The engine's limits with the desk's in their place; no call is larger than what may be sent in a minute. */
function limitsOf({ traits: { limits } }: Engine, own: LimitSettings): EngineTraits['limits'] {
  const given = Object.fromEntries(Object.entries(own).filter(([, limit]) => limit !== undefined));
  const characters = Math.min(limits.characters, own.charactersPerMinute ?? Infinity);
  return { ...limits, ...given, characters };
}

/** An engine that keeps what is under embargo at home; with `localOnly`, everything. */
export async function createEngine(
  name: string,
  surroundings: EngineSurroundings,
  { localOnly = false }: { readonly localOnly?: boolean } = {},
): Promise<Engine> {
  const entry = Object.hasOwn(entries, name) ? entries[name] : undefined;
  if (!entry) throw new Fault('app.engineUnknown', { name, names: engineNames.join(', ') });
  return keepAtHome(await entry.create(surroundings, name), localOnly);
}

export interface ChooseOptions {
  /** `auto`, or an engine's name. */
  readonly name: string;
  readonly localOnly: boolean;
  readonly explain: (code: string, values: Readonly<Record<string, string | number>>) => string;
}

/**
 * The engine to work with. A named one must be ready, or a Fault says what is missing; `auto` is the local engine where it is installed,
 * else null: memory alone.
 */
export async function chooseEngine(
  { name, localOnly, explain }: ChooseOptions,
  surroundings: EngineSurroundings,
): Promise<Engine | null> {
  const engine = await createEngine(name === 'auto' ? 'local' : name, surroundings, { localOnly });
  const { remote, host } = engine.traits;
  if (remote && localOnly) {
    await engine.close();
    throw new Fault('engine.notLocal', { name, host: host ?? '' });
  }
  const readiness = await engine.ready();
  if (readiness.ready) return engine;
  await engine.close();
  if (name === 'auto') return null;
  const reason = explain(readiness.code, readiness.values);
  throw new Fault('app.engineNotReady', { name, reason });
}
