import type { EngineTraits, Readiness } from '../model/engine.js';
import type { Folders } from '../workspace/folders.js';
import { createEngine, engineNames, type EngineSurroundings } from './engines.js';
import { readSettings } from './read-settings.js';

export interface ListedEngine {
  readonly traits: EngineTraits;
  readonly readiness: Readiness;
}

/** Every engine with what it can do and whether it could start now. */
export async function listEngines(surroundings: EngineSurroundings): Promise<ListedEngine[]> {
  return Promise.all(
    engineNames.map(async (name) => {
      const engine = await createEngine(name, surroundings);
      try {
        return { traits: engine.traits, readiness: await engine.ready() };
      } finally {
        await engine.close();
      }
    }),
  );
}

/** The same for a workspace that nobody has opened: its settings are read, its database is not touched. */
export async function listEnginesOf(
  folders: Folders,
  environment: EngineSurroundings['environment'],
): Promise<ListedEngine[]> {
  return listEngines({ folders, environment, settings: await readSettings(folders) });
}
