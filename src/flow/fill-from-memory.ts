import type { Comment } from '../model/comment.js';
import type { Document, Segment } from '../model/document.js';
import { segmentsOf } from '../model/document.js';
import { hashData } from '../model/hash.js';
import type { Match } from '../model/match.js';
import { makeRevision } from '../model/revision.js';
import { headOf, isExcluded, machineMayWrite, writingRevision } from '../model/state.js';
import { hashText, sameText } from '../model/text.js';
import { afterCommit } from './after-commit.js';
import { pairChecker } from './check-document.js';
import { commit } from './commit.js';
import { lateCandidate } from './late-candidate.js';
import type { Change } from './port.js';
import { bestFill } from './recall/best-fill.js';
import { recallSegments } from './recall/recall-segments.js';
import type { RunUsing } from './run-using.js';

export interface Filled {
  /** As it stands with what was filled. */
  readonly document: Document;
  readonly filled: readonly string[];
  readonly late: readonly string[];
}

/** Gives every open segment the best full match of the memory. A match that does not beat the head makes no revision. */
export async function fillFromMemory(document: Document, using: RunUsing): Promise<Filled> {
  const matches = await matchesOf(document, using, machineMayWrite);
  const fills = segmentsOf(document).flatMap((segment) => {
    const best = bestFill(matches.get(segment.id) ?? []);
    return best && beats(best, segment) ? [{ segment, best }] : [];
  });
  if (fills.length === 0) return { document, filled: [], late: [] };
  const check = pairChecker(document, using);
  const made = fills.map(({ segment, best }) => ({ segment, change: fillChange(document, segment, best) }));
  const content = {
    path: document.path,
    glossary: using.glossary.hash,
    changes: made.map(({ change }) => change),
    // A change brings the check of its pair along.
    checks: made.flatMap(({ segment, change }) =>
      check({ ...segment, revisions: [...segment.revisions, change.revision] }),
    ),
    comments: fills.flatMap(({ segment, best }) => noteOf(segment, best)),
  };
  const { saved, stale } = await commit(content, using.store);
  return {
    document: afterCommit(document, content, saved),
    filled: saved,
    late: stale.map((each) => each.segment),
  };
}

/** Matches by segment id, best first, for the segments that count and that `wanted` takes. */
export function matchesOf(
  document: Document,
  using: Pick<RunUsing, 'memory' | 'threshold'>,
  wanted: (segment: Segment) => boolean,
): Promise<Map<string, Match[]>> {
  const counted = segmentsOf(document).filter((segment) => !isExcluded(segment));
  const segments = counted.flatMap((segment, index) =>
    wanted(segment)
      ? [
          {
            id: segment.id,
            source: segment.source,
            previous: counted[index - 1]?.source.text ?? null,
            next: counted[index + 1]?.source.text ?? null,
          },
        ]
      : [],
  );
  return recallSegments({
    segments,
    pair: { from: document.from, to: document.to },
    memory: using.memory,
    threshold: using.threshold,
    document: document.path,
  });
}

function beats(match: Match, segment: Segment): boolean {
  const standing = writingRevision(segment);
  if (!standing) return true;
  const memory = standing.origin.memory;
  if (!memory) return true;
  if (memory.unit === match.unit.id) return !standing.target || !sameText(standing.target, match.unit.target);
  return match.score > memory.score;
}

function fillChange(document: Document, segment: Segment, match: Match): Change {
  const head = headOf(segment);
  const { unit, kind, score } = match;
  const revision = makeRevision(segment.id, {
    parent: head?.id ?? null,
    act: 'fill',
    actor: { kind: 'memory', id: unit.collection, name: unit.collection },
    from: document.from,
    to: document.to,
    source: segment.source,
    target: unit.target,
    origin: { memory: { unit: unit.id, kind, score } },
  });
  return {
    segment: segment.id,
    expected: head?.id ?? null,
    revision,
    ifStale: { candidate: lateCandidate(revision) },
  };
}

/** A note of the memory unit comes along, so that a source query asked once is not forgotten. */
function noteOf(segment: Segment, { unit }: Match): { segment: string; comment: Comment }[] {
  if (unit.note === undefined) return [];
  const id = hashData([segment.id, unit.id, unit.note]);
  if (segment.comments.some((comment) => comment.id === id)) return [];
  const query = /^source query:\s*/i.exec(unit.note);
  const comment: Comment = {
    id,
    kind: query ? 'query' : 'comment',
    by: unit.by ?? unit.collection,
    // Whoever shows a query says that it is one.
    text: unit.note.slice(query?.[0].length ?? 0),
    resolved: false,
    ...(query ? { source: hashText(unit.source) } : {}),
  };
  return [{ segment: segment.id, comment }];
}
