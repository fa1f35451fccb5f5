import type { Engine } from '../flow/translate/port.js';
import { EngineError } from '../model/engine.js';
import { Fault } from '../model/fault.js';
import type { Term } from '../model/term.js';

/** Gives the engine the glossary. An engine that cannot be given it does not translate: that would be a quieter translation. */
export async function prepareEngine(
  engine: Engine,
  terms: readonly Term[],
  signal: AbortSignal,
): Promise<void> {
  try {
    await engine.prepare(terms, signal);
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    if (signal.aborted) throw new Fault('app.interrupted', {}, { exit: 130 });
    const { name } = engine.traits;
    const values = { name, kind: error.failure.kind, detail: error.failure.detail };
    throw new Fault('engine.glossaryNotGiven', values, { cause: error });
  }
}
