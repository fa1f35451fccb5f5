import { segmentsOf, type Document, type Segment } from '../model/document.js';
import type { MemoryUnit } from '../model/match.js';
import { headOf, isApproved, isExcluded } from '../model/state.js';
import type { Change } from './port.js';
import { learnedUnitId } from './reconcile/reconcile.js';

type Neighbours = Pick<MemoryUnit, 'previous' | 'next'>;

/**
 * Says of a document's segments, as they stand after a change, what the memory learns or forgets with them: an approved pair is a unit, any other
 * is none. The document is walked once, however many segments are asked about.
 */
export function teacherOf(document: Document): (after: Segment) => Pick<Change, 'learn' | 'forget'> {
  // Most acts approve nothing, and then nobody needs to know who stands beside whom.
  let neighbours: ReadonlyMap<string, Neighbours> | null = null;
  return (after) => {
    if (!isApproved(after) || isExcluded(after)) return { forget: [learnedUnitId(document.path, after.id)] };
    neighbours ??= neighboursOf(document);
    return { learn: learnedUnit(document, after, neighbours.get(after.id) ?? {}) };
  };
}

/** All that an article's approvals teach. */
export function learnedUnits(document: Document): MemoryUnit[] {
  const teach = teacherOf(document);
  return segmentsOf(document).flatMap((segment) => teach(segment).learn ?? []);
}

/** Neighbouring sentences in the copy: what is left out of it is nobody's neighbour. */
function neighboursOf(document: Document): Map<string, Neighbours> {
  const segments = segmentsOf(document);
  const found = new Map<string, Neighbours>();
  let before: string | undefined;
  for (const segment of segments) {
    found.set(segment.id, before === undefined ? {} : { previous: before });
    if (!isExcluded(segment)) before = segment.source.text;
  }
  let after: string | undefined;
  for (const segment of segments.toReversed()) {
    if (after !== undefined) found.set(segment.id, { ...found.get(segment.id), next: after });
    if (!isExcluded(segment)) after = segment.source.text;
  }
  return found;
}

function learnedUnit(document: Document, segment: Segment, neighbours: Neighbours): MemoryUnit {
  const head = headOf(segment);
  if (!head?.target) throw new TypeError(`segment ${segment.id} is approved without words`);
  return {
    id: learnedUnitId(document.path, segment.id),
    from: document.from,
    to: document.to,
    source: segment.source,
    target: head.target,
    document: document.path,
    embargo: document.embargo !== null,
    collection: 'approved',
    by: head.actor.name,
    ...neighbours,
    ...(head.at === undefined ? {} : { at: head.at }),
  };
}
