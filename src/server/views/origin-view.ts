import type { OriginView } from '../../api/segment.js';
import type { Revision } from '../../model/revision.js';

/** How the words of a revision came; null for none. */
export function originView(revision: Revision | null): OriginView {
  const origin = revision?.origin ?? {};
  return {
    kind: revision ? kindOf(revision) : 'none',
    engine: origin.engine ?? (revision?.actor.kind === 'engine' ? revision.actor.name : null),
    model: origin.model ?? null,
    score: origin.memory?.score ?? null,
    practice: origin.practice ?? false,
  };
}

function kindOf({ origin, actor, target }: Revision): OriginView['kind'] {
  if (target === null) return 'none';
  if (origin.memory) return origin.memory.kind;
  if (origin.repetitionOf !== undefined) return 'repetition';
  if (actor.kind === 'engine') return 'engine';
  return actor.kind === 'import' ? 'import' : 'person';
}
