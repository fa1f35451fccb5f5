import type { Engine } from '../flow/translate/port.js';
import { EngineError } from '../model/engine.js';

/**
 * The one place where text is kept from leaving the machine: an engine elsewhere refuses an article under embargo, and with `localOnly` everything.
 * Every engine goes through here, and nothing of a refused request reaches it.
 */
export function keepAtHome(engine: Engine, localOnly: boolean): Engine {
  const { remote, host } = engine.traits;
  if (!remote) return engine;
  const refuse = (why: string): never => {
    throw new EngineError({
      kind: 'refused',
      detail: `${why}, so its text does not go to ${host ?? 'another machine'}; use an engine on this machine, for example: --engine local`,
    });
  };
  return {
    ...engine,
    async prepare(terms, signal) {
      if (localOnly) refuse('only engines on this machine are asked for');
      await engine.prepare(terms, signal);
    },
    async translate(request, signal) {
      if (localOnly) refuse('only engines on this machine are asked for');
      if (request.embargo) refuse('the article is under embargo');
      return engine.translate(request, signal);
    },
  };
}
