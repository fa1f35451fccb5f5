import type { EngineRequest, EngineResult, Usage } from '../../model/engine.js';
import type { Term } from '../../model/term.js';
import type { GoogleSurroundings } from './credentials.js';
import type { GoogleSettings } from './settings.js';

export interface GoogleUsing {
  readonly settings: GoogleSettings;
  readonly key: string | null;
  readonly surroundings: GoogleSurroundings;
  readonly host: string;
}

/** One of the two versions of the service. */
export interface Translating {
  translate(request: EngineRequest, signal: AbortSignal, atStake: Usage): Promise<EngineResult[]>;
  /** See GlossaryEngine. */
  prune(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** `terms` null: nobody gave any. They are handed over before the first text that needs them. */
export type CreateVersion = (using: GoogleUsing, terms: readonly Term[] | null) => Translating;
