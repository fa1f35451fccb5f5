import { freeOfCharge } from '../../../src/model/engine-price.js';
import type { Engine } from '../../../src/flow/translate/port.js';
import type {
  EngineReply,
  EngineRequest,
  EngineResult,
  EngineSegment,
  EngineTraits,
} from '../../../src/model/engine.js';

export interface ScriptedEngine extends Engine {
  /** Every call that it got. */
  readonly calls: EngineRequest[];
}

/** An engine that answers as the test says; it bills one dollar a text. */
export function engineThat(
  answer: (request: EngineRequest) => readonly EngineResult[],
  limits: EngineTraits['limits'] = { texts: 10, characters: 1_000 },
): ScriptedEngine {
  const calls: EngineRequest[] = [];
  return {
    calls,
    traits: { name: 'scripted', limits, terms: 'none', markup: 'html', remote: false, price: freeOfCharge },
    ready: async () => ({ ready: true }),
    prepare: async () => {},
    preview: () => '',
    async translate(request): Promise<EngineReply> {
      calls.push(request);
      const results = answer(request);
      return { results, usage: { characters: 0, cost: request.segments.length } };
    },
    close: async () => {},
  };
}

/** What a good engine would say. */
export function inUpperCase({ id, wire }: EngineSegment): EngineResult {
  return { id, wire: wire.toUpperCase() };
}

export function segment(id: string, wire: string, terms: EngineSegment['terms'] = []): EngineSegment {
  return { id, wire, terms, before: null, after: null };
}
