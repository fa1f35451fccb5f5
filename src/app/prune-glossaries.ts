import { keepsGlossaries } from '../engines/glossary-engine.js';
import { EngineError } from '../model/engine.js';
import { Fault } from '../model/fault.js';
import { createEngine, engineNames } from './engines.js';
import type { Workspace } from './open-workspace.js';

export interface PrunedGlossaries {
  readonly engine: string;
  readonly removed: readonly string[];
}

/** Removes, at every service that is ready and keeps glossaries, ours of earlier contents of glossary.yaml. */
export async function pruneGlossaries(
  { engineSurroundings, glossary }: Pick<Workspace, 'engineSurroundings' | 'glossary'>,
  signal: AbortSignal,
): Promise<PrunedGlossaries[]> {
  const pruned: PrunedGlossaries[] = [];
  for (const name of engineNames) {
    const engine = await createEngine(name, engineSurroundings);
    try {
      if (!keepsGlossaries(engine) || !(await engine.ready()).ready) continue;
      await engine.prepare(glossary.terms, signal);
      pruned.push({ engine: name, removed: await engine.pruneGlossaries(signal) });
    } catch (error) {
      throw faultOf(error, name);
    } finally {
      await engine.close();
    }
  }
  return pruned;
}

function faultOf(error: unknown, name: string): unknown {
  if (!(error instanceof EngineError)) return error;
  const { kind, detail } = error.failure;
  return new Fault('engine.notPruned', { name, kind, detail }, { cause: error });
}
