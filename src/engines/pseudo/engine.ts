import type { Engine } from '../../flow/translate/port.js';
import { EngineError, type EngineTraits } from '../../model/engine.js';
import { freeOfCharge } from '../../model/engine-price.js';
import { accentWords } from './accent-words.js';

const traits: EngineTraits = {
  name: 'pseudo',
  limits: { texts: 100, characters: 100_000 },
  terms: 'native',
  markup: 'html',
  remote: false,
  price: freeOfCharge,
  practice: true,
};

/** The practice engine: the same words in, the same accented words out, without a model or a network. For dry runs, tests and layout. */
export function createPseudoEngine(): Engine {
  return {
    traits,
    ready: async () => ({ ready: true }),
    prepare: async () => {},
    preview: (request) => request.segments.map((segment) => segment.wire).join('\n'),
    async translate(request, signal) {
      if (signal.aborted) {
        throw new EngineError({ kind: 'cancelled', detail: 'cancelled before the call' });
      }
      return {
        results: request.segments.map(({ id, wire, terms }) => ({
          id,
          wire: accentWords(wire, terms),
          model: 'pseudo-1',
        })),
        usage: {
          characters: request.segments.reduce((sum, segment) => sum + segment.wire.length, 0),
          cost: 0,
        },
      };
    },
    close: async () => {},
  };
}
