import { placeOf, segmentsOf, type Document, type Segment } from '../model/document.js';
import type { MemoryUnit } from '../model/match.js';
import { headOf, isApproved, isExcluded } from '../model/state.js';
import type { Change } from './port.js';
import { learnedUnitId } from './reconcile/reconcile.js';

/**
 * Says of a document's segments, as they stand after a change, what the memory learns or forgets with them: an approved pair is a unit, any other
 * is none.
 */
export function teacherOf(document: Document): (after: Segment) => Pick<Change, 'learn' | 'forget'> {
  return (after) => {
    if (!isApproved(after) || isExcluded(after)) return { forget: [learnedUnitId(document.path, after.id)] };
    return { learn: learnedUnit(document, after) };
  };
}

/** All that an article's approvals teach. */
export function learnedUnits(document: Document): MemoryUnit[] {
  const teach = teacherOf(document);
  return segmentsOf(document).flatMap((segment) => teach(segment).learn ?? []);
}

/** Neighbouring sentences in the copy: what is left out of it is nobody's neighbour. */
function neighboursOf(document: Document, segment: string): Pick<MemoryUnit, 'previous' | 'next'> {
  const place = placeOf(document, segment)?.inArticle;
  if (place === undefined) return {};
  const segments = segmentsOf(document);
  const nearest = (step: 1 | -1): string | undefined => {
    for (let index = place + step; index >= 0 && index < segments.length; index += step) {
      const neighbour = segments[index];
      if (neighbour && !isExcluded(neighbour)) return neighbour.source.text;
    }
    return undefined;
  };
  const [previous, next] = [nearest(-1), nearest(1)];
  return { ...(previous === undefined ? {} : { previous }), ...(next === undefined ? {} : { next }) };
}

function learnedUnit(document: Document, segment: Segment): MemoryUnit {
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
    ...neighboursOf(document, segment.id),
    ...(head.at === undefined ? {} : { at: head.at }),
  };
}
