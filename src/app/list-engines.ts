import type { EngineTraits, Readiness } from '../model/engine.js';
import type { Folders } from '../workspace/folders.js';
import { createEngine, engineNames } from './engines.js';

export interface ListedEngine {
  readonly traits: EngineTraits;
  readonly readiness: Readiness;
}

/** Every engine with what it can do and whether it could start now. */
export async function listEngines(folders: Folders): Promise<ListedEngine[]> {
  return Promise.all(
    engineNames.map(async (name) => {
      const engine = await createEngine(name, folders);
      try {
        return { traits: engine.traits, readiness: await engine.ready() };
      } finally {
        await engine.close();
      }
    }),
  );
}
