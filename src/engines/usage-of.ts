import type { EngineRequest, Usage } from '../model/engine.js';

/** What a request costs with an engine that is paid by the character: UTF-16 units, markup and all. */
export function usageOf({ segments }: EngineRequest, pricePerMillion: number): Usage {
  return priced(
    segments.reduce((sum, { wire }) => sum + wire.length, 0),
    pricePerMillion,
  );
}

export function priced(characters: number, pricePerMillion: number): Usage {
  return { characters, cost: (characters * pricePerMillion) / 1_000_000 };
}
