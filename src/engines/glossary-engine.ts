import type { Engine } from '../flow/translate/port.js';

/** An engine whose service keeps glossaries. */
export interface GlossaryEngine extends Engine {
  /** Removes those of earlier contents; the one of the prepared terms stays. Answers with the names that went. */
  pruneGlossaries(signal: AbortSignal): Promise<readonly string[]>;
}

export function keepsGlossaries(engine: Engine): engine is GlossaryEngine {
  return 'pruneGlossaries' in engine;
}
