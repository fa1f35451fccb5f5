import type { Document, Segment } from '../model/document.js';
import type { EngineSegment } from '../model/engine.js';
import { matchesOf } from './fill-from-memory.js';
import type { RunUsing } from './run-using.js';
import type { Engine } from './translate/port.js';

/** Most examples a sentence: more make a prompt longer and no better. */
const MOST = 3;

/**
 * Pairs of the memory that are like the open sentences, by segment id, for an engine that reads a prompt. Pairs from other articles under embargo are
 * never among them: the memory is asked as recall asks it.
 */
export async function examplesFor(
  open: readonly Segment[],
  document: Document,
  engine: Engine,
  using: RunUsing,
): Promise<ReadonlyMap<string, EngineSegment['examples']>> {
  if (engine.traits.terms !== 'prompt') return new Map();
  const ids = new Set(open.map((segment) => segment.id));
  const matches = await matchesOf(document, using, (segment) => ids.has(segment.id));
  return new Map(
    [...matches].map(([id, found]) => [
      id,
      found.slice(0, MOST).map(({ unit }) => ({ source: unit.source.text, target: unit.target.text })),
    ]),
  );
}
