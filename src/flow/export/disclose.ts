import { isPersonal } from '../../model/actor.js';
import { segmentsOf, type Document, type Segment } from '../../model/document.js';
import type { DisclosureKind } from '../../model/export-profile.js';
import { headOf, isApprovedUnread, isExcluded, isApproved, writerOf } from '../../model/state.js';

/** Who and what made the words that stand, as readers may be told. */
export interface Disclosed {
  readonly kind: DisclosureKind;
  /** Names, each once, in the order of the article. */
  readonly reviewers: readonly string[];
  readonly translators: readonly string[];
  readonly engines: readonly string[];
  /** Sentences whose machine words nobody changed, in percent of all. */
  readonly share: number;
}

/**
 * What is true of an approved copy. A machine took part where its words stand, or where a person went on from them. Nobody is called a reviewer
 * where machine words were approved faster than they can be read; words from the memory, or from another tool, are nobody's translation here.
 */
export function disclose(document: Pick<Document, 'blocks'>): Disclosed {
  const counted = segmentsOf(document).filter((segment) => !isExcluded(segment));
  const engines = named(counted, enginesOf);
  const translators = named(counted, translatorsOf);
  const reviewers = named(counted, reviewersOf);
  const untouched = counted.filter((segment) => writerOf(segment)?.kind === 'engine').length;
  const facts = {
    reviewers,
    translators,
    engines,
    share: counted.length === 0 ? 0 : Math.round((100 * untouched) / counted.length),
  };
  const reviewed = counted.every((segment) => isApproved(segment) && !isApprovedUnread(segment));
  if (engines.length > 0)
    return { ...facts, kind: reviewed && reviewers.length > 0 ? 'machineReviewed' : 'machine' };
  const whole = counted.every((segment) => translatorsOf(segment).length > 0);
  if (!whole || translators.length === 0) return { ...facts, kind: 'reviewed' };
  const others = reviewers.filter((name) => !translators.includes(name));
  return { ...facts, reviewers: others, kind: others.length > 0 ? 'personReviewed' : 'person' };
}

function named(segments: readonly Segment[], namesOf: (segment: Segment) => readonly string[]): string[] {
  return [...new Set(segments.flatMap(namesOf))];
}

/** The engine whose words stand here, or stood here before a person went on from them. */
function enginesOf({ revisions }: Segment): string[] {
  const begun = revisions.findLast(({ act }) => ['source', 'fill', 'import', 'reject'].includes(act));
  if (begun?.act !== 'fill' || begun.actor.kind !== 'engine') return [];
  return [begun.origin.engine ?? begun.actor.name];
}

function translatorsOf(segment: Segment): string[] {
  const writer = writerOf(segment);
  return writer?.kind === 'person' ? [writer.name] : [];
}

function reviewersOf(segment: Segment): string[] {
  const head = headOf(segment);
  return head && isPersonal(head.actor) && isApproved(segment) ? [head.actor.name] : [];
}
