import type { EngineRequest, EngineSegment, EngineTraits } from '../model/engine.js';
import { hashData, type Hash } from '../model/hash.js';

/**
 * What makes two questions to an engine the same: resume, repetitions and a second process meet at it. Neighbouring sentences are left out, since
 * they only flavour an answer. `job` is set where the answer must be a new one.
 */
export function fingerprintOf(
  segment: EngineSegment,
  { from, to, round }: Pick<EngineRequest, 'from' | 'to' | 'round'>,
  { name, model, prompt }: Pick<EngineTraits, 'name' | 'model' | 'prompt'>,
  job: string | null,
): Hash {
  const { wire, terms } = segment;
  const told = prompt === undefined ? [] : [prompt];
  return hashData([name, model ?? null, from, to, round, wire, terms, job, ...told]);
}
