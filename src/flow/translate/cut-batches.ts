import type { EngineSegment, EngineTraits } from '../../model/engine.js';

/** Cuts segments, in their order, into batches within the limits of a call. A segment that is too long by itself stands alone. */
export function cutBatches(
  segments: readonly EngineSegment[],
  limits: EngineTraits['limits'],
): EngineSegment[][] {
  const batches: EngineSegment[][] = [];
  let batch: EngineSegment[] = [];
  let characters = 0;
  for (const segment of segments) {
    const full = batch.length >= limits.texts || characters + segment.wire.length > limits.characters;
    if (full && batch.length > 0) {
      batches.push(batch);
      batch = [];
      characters = 0;
    }
    batch.push(segment);
    characters += segment.wire.length;
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}
