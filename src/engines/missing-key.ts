import type { Readiness } from '../model/engine.js';
import type { Key } from './settings-fields.js';

export interface KeyWanted {
  /** As people call it. */
  readonly service: string;
  /** Name of the engine in settings. */
  readonly engine: string;
  readonly key: Key;
  /** Environment variable that the settings name; a key file goes before it. */
  readonly variable: string;
  /** Page where a key is got. */
  readonly where: string;
}

/** There is no key where the settings say: in a variable, or in a file. */
export function missingKey({ service, engine, key: { source }, variable, where }: KeyWanted): Readiness {
  const code = source === variable ? 'engine.keyMissing' : 'engine.keyFileEmpty';
  return { ready: false, code, values: { service, engine, source, variable, where } };
}
