import type { EngineRequest, EngineSegment } from '../../model/engine.js';
import { estimateCall, type CallEstimate } from '../../model/engine-price.js';
import { cutBatches } from './cut-batches.js';
import type { Engine } from './port.js';
import { hasWords } from './words-on-wire.js';

/** What one call is going to cost, about. The prompt is only written where it is paid for. */
export function estimateOf(engine: Engine, request: EngineRequest): CallEstimate {
  const { price } = engine.traits;
  const prompt = price?.per === 'tokens' ? engine.preview(request).length : 0;
  return estimateCall(price, request.segments, prompt);
}

/** The same for all calls of a request as it will be cut: each distinct text that holds words is sent once. */
export function estimateAll(engine: Engine, request: EngineRequest): CallEstimate {
  const distinct = new Map<string, EngineSegment>();
  for (const segment of request.segments)
    if (hasWords(segment.wire) && !distinct.has(segment.wire)) distinct.set(segment.wire, segment);
  const batches = cutBatches([...distinct.values()], engine.traits.limits);
  const calls = batches.map((segments) => estimateOf(engine, { ...request, segments }));
  return calls.reduce(add, estimateCall(engine.traits.price, [], 0));
}

function add(left: CallEstimate, right: CallEstimate): CallEstimate {
  const sum = (one: number | null, other: number | null): number | null =>
    one === null || other === null ? null : one + other;
  return {
    characters: left.characters + right.characters,
    low: sum(left.low, right.low),
    high: sum(left.high, right.high),
  };
}
