import type { EngineRequest, EngineSegment } from '../../model/engine.js';
import type { Asking, Answer } from './ask-batch.js';
import { askOnce } from './ask-once.js';
import { addUsage, type TranslateOutcome, type Translation } from './outcome.js';

export interface ViolatedTerm {
  readonly source: string;
  readonly target: string;
}

export interface Repairing extends Asking {
  /** The pinned terms that a wire, come back for this segment, lacks. After `mask` gave a segment, the wire answers that one. */
  readonly verify: (id: string, wire: string) => readonly ViolatedTerm[];
  /** The segment as it is to be asked again; null where there is no other way to ask. */
  readonly mask: (id: string) => EngineSegment | null;
}

/**
 * Asks once more for the segments whose translation violates a pinned term. The repaired words are kept only where they violate fewer
 * terms; a repair that fails changes nothing.
 */
export async function repairTerms(answer: Answer, request: EngineRequest, using: Repairing): Promise<Answer> {
  const violations = new Map<string, number>();
  const segments: EngineSegment[] = [];
  for (const outcome of answer.outcomes) {
    const violated = outcome.kind === 'translated' ? using.verify(outcome.id, outcome.wire).length : 0;
    if (violated === 0 || answer.cancelled) continue;
    const masked = using.mask(outcome.id);
    if (!masked) continue;
    violations.set(outcome.id, violated);
    segments.push(masked);
  }
  if (segments.length === 0) return answer;

  let { usage, cancelled } = answer;
  const better = new Map<string, Translation>();
  for await (const repair of askOnce({ ...request, round: 'repair', segments }, using)) {
    usage = addUsage(usage, repair.usage);
    cancelled ||= repair.cancelled;
    for (const outcome of repair.outcomes) {
      const before = violations.get(outcome.id) ?? 0;
      if (isBetter(outcome, before, using)) better.set(outcome.id, { ...outcome, repaired: true });
    }
  }
  return { outcomes: answer.outcomes.map((outcome) => better.get(outcome.id) ?? outcome), usage, cancelled };
}

function isBetter(outcome: TranslateOutcome, before: number, using: Repairing): outcome is Translation {
  return outcome.kind === 'translated' && using.verify(outcome.id, outcome.wire).length < before;
}
