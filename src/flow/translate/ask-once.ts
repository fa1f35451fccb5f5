import type { EngineRequest, EngineSegment } from '../../model/engine.js';
import { ahead } from './ahead.js';
import { askBatch, type Answer, type Asking } from './ask-batch.js';
import type { TranslateOutcome } from './outcome.js';
import { cutBatches } from './cut-batches.js';
import { hasWords } from './words-on-wire.js';

/**
 * Yields one answer a batch, in document order; as many batches are under way as the engine takes at a time. Identical wires are sent once: each repetition comes with the first of its kind.
 * Wires without words are not sent at all but answered as they are: symbols are the same in every language.
 */
export async function* askOnce(request: EngineRequest, asking: Asking): AsyncGenerator<Answer> {
  const { limits } = asking.engine.traits;
  const unsent: TranslateOutcome[] = [];
  const repetitions = new Map<string, EngineSegment[]>();
  for (const segment of request.segments) {
    const { id, wire } = segment;
    if (!hasWords(wire)) unsent.push({ id, kind: 'translated', wire });
    else if (wire.length > limits.characters) unsent.push(tooLong(segment, limits.characters));
    else repetitions.set(wire, [...(repetitions.get(wire) ?? []), segment]);
  }
  if (unsent.length > 0) {
    yield { outcomes: unsent, usage: { characters: 0, cost: 0 }, cancelled: false };
  }
  const groups = new Map([...repetitions.values()].map((group) => [group[0]?.id, group]));
  const firsts = [...groups.values()].flatMap((group) => group.slice(0, 1));
  const batches = cutBatches(firsts, limits);
  // Twice as many as run at a time: while one is kept or repaired, the next is in the engine's queue already.
  const most = limits.concurrency === undefined ? 1 : 2 * limits.concurrency;
  const answers = ahead(batches, most, (segments) => askBatch({ ...request, segments }, asking));
  for await (const answer of answers) {
    yield {
      ...answer,
      outcomes: answer.outcomes.flatMap((outcome) => repeat(outcome, groups.get(outcome.id) ?? [])),
    };
    if (answer.cancelled) return;
  }
}

function tooLong({ id, wire }: EngineSegment, most: number): TranslateOutcome {
  const detail = `the segment has ${wire.length} characters, and the engine takes ${most} a call`;
  return { id, kind: 'failed', failure: { kind: 'input', detail } };
}

function repeat(outcome: TranslateOutcome, group: readonly EngineSegment[]): TranslateOutcome[] {
  return group.map(({ id }) => {
    if (id === outcome.id) return outcome;
    return outcome.kind === 'failed' ? { ...outcome, id } : { ...outcome, id, repetitionOf: outcome.id };
  });
}
