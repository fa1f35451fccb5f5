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
  const firsts = new Map<string, EngineSegment>();
  const repetitions = new Map<string, EngineSegment[]>();
  for (const segment of request.segments) {
    const { id, wire } = segment;
    if (!hasWords(wire)) unsent.push({ id, kind: 'translated', wire });
    else if (wire.length > limits.characters) unsent.push(tooLong(segment, limits.characters));
    else if (!firsts.has(wire)) firsts.set(wire, segment);
    else pushTo(repetitions, firsts.get(wire)?.id ?? id, segment);
  }
  if (unsent.length > 0) {
    yield { outcomes: unsent, usage: { characters: 0, cost: 0 }, cancelled: false };
  }
  const batches = cutBatches([...firsts.values()], limits);
  // Twice as many as run at a time: while one is kept or repaired, the next is in the engine's queue already.
  const most = limits.concurrency === undefined ? 1 : 2 * limits.concurrency;
  const answers = ahead(batches, most, (segments) => askBatch({ ...request, segments }, asking));
  for await (const answer of answers) {
    yield {
      ...answer,
      outcomes: answer.outcomes.flatMap((outcome) => repeat(outcome, repetitions.get(outcome.id))),
    };
    if (answer.cancelled) return;
  }
}

function tooLong({ id, wire }: EngineSegment, most: number): TranslateOutcome {
  const detail = `the segment has ${wire.length} characters, and the engine takes ${most} a call`;
  return { id, kind: 'failed', failure: { kind: 'input', detail } };
}

function repeat(outcome: TranslateOutcome, repetitions: readonly EngineSegment[] = []): TranslateOutcome[] {
  const repeated = repetitions.map(({ id }): TranslateOutcome =>
    outcome.kind === 'failed' ? { ...outcome, id } : { ...outcome, id, repetitionOf: outcome.id },
  );
  return [outcome, ...repeated];
}

function pushTo(lists: Map<string, EngineSegment[]>, key: string, segment: EngineSegment): void {
  const known = lists.get(key);
  if (known) known.push(segment);
  else lists.set(key, [segment]);
}
