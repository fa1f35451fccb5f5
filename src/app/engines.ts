import { join } from 'node:path';
import type { Engine } from '../flow/translate/port.js';
import { Fault } from '../model/fault.js';
import type { Folders } from '../workspace/folders.js';

/** Every engine there is; one line an engine. Each is loaded when it is used. */
const creators: Readonly<Record<string, (folders: Folders) => Promise<Engine>>> = {
  local: async (folders) => {
    const { createLocalEngine } = await import('../engines/local/engine.js');
    return createLocalEngine({ folder: join(folders.models, 'id-en') });
  },
  pseudo: async () => {
    const { createPseudoEngine } = await import('../engines/pseudo/engine.js');
    return createPseudoEngine();
  },
};

export const engineNames: readonly string[] = Object.keys(creators);

export async function createEngine(name: string, folders: Folders): Promise<Engine> {
  const create = Object.hasOwn(creators, name) ? creators[name] : undefined;
  if (!create) throw new Fault('app.engineUnknown', { name, names: engineNames.join(', ') });
  return create(folders);
}

/**
 * The engine to work with. A named one must be ready, or a Fault says what is missing; `auto` is the local engine where it is installed,
 * else null: memory alone.
 */
export async function chooseEngine(
  name: string,
  folders: Folders,
  explain: (code: string, values: Readonly<Record<string, string | number>>) => string,
): Promise<Engine | null> {
  const engine = await createEngine(name === 'auto' ? 'local' : name, folders);
  const readiness = await engine.ready();
  if (readiness.ready) return engine;
  await engine.close();
  if (name === 'auto') return null;
  const reason = explain(readiness.code, readiness.values);
  throw new Fault('app.engineNotReady', { name, reason });
}
