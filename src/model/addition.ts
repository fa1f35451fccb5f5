import type { Document } from './document.js';
import type { Hash } from './hash.js';

/** What an addition said from then on; null: it was taken out. Versions are only ever added. */
export interface AdditionVersion {
  readonly text: string | null;
  /** Segment behind which it stands. */
  readonly after: string;
  readonly by: string;
  readonly at?: string;
}

/** A sentence of the desk's own in the copy, without a source. It is marked wherever both languages are shown, and never in the memory. */
export interface Addition {
  readonly id: Hash;
  /** Oldest first; at least one. */
  readonly versions: readonly AdditionVersion[];
}

/** One that stands in the copy. */
export interface StandingAddition {
  readonly id: Hash;
  readonly text: string;
  readonly after: string;
  readonly by: string;
  readonly at?: string;
  readonly versions: readonly AdditionVersion[];
}

export interface PlacedAdditions {
  /** By the segment behind which they stand, in the order in which they were made. */
  readonly after: ReadonlyMap<string, readonly StandingAddition[]>;
  /** The sentence before it left the article: somebody has to say where it belongs. */
  readonly adrift: readonly StandingAddition[];
}

const nowhere: PlacedAdditions = { after: new Map(), adrift: [] };

/** Documents never change. */
const placed = new WeakMap<object, PlacedAdditions>();

/** Where the additions of a document stand. One whose sentence was merged into another goes along with it. */
export function placeAdditions(document: Pick<Document, 'blocks' | 'gone' | 'additions'>): PlacedAdditions {
  if (!document.additions || document.additions.length === 0) return nowhere;
  const known = placed.get(document) ?? place(document, document.additions);
  placed.set(document, known);
  return known;
}

function place(
  { blocks, gone }: Pick<Document, 'blocks' | 'gone'>,
  all: readonly Addition[],
): PlacedAdditions {
  const there = new Set(blocks.flatMap(({ segments }) => segments.map(({ id }) => id)));
  const wentTo = new Map(gone.map(({ id, goneTo }) => [id, goneTo]));
  const after = new Map<string, StandingAddition[]>();
  const adrift: StandingAddition[] = [];
  for (const addition of all.flatMap(standing)) {
    let segment: string | undefined = addition.after;
    // A chain of merges ends; a damaged file may not.
    for (let steps = 0; segment !== undefined && !there.has(segment) && steps < wentTo.size; steps++)
      segment = wentTo.get(segment);
    if (segment === undefined || !there.has(segment)) adrift.push(addition);
    else after.set(segment, [...(after.get(segment) ?? []), { ...addition, after: segment }]);
  }
  return { after, adrift };
}

function standing({ id, versions }: Addition): StandingAddition[] {
  const last = versions.at(-1);
  return last && last.text !== null ? [{ ...last, text: last.text, id, versions }] : [];
}

const none: readonly StandingAddition[] = [];

export function additionsAfter({ after }: PlacedAdditions, segment: string): readonly StandingAddition[] {
  return after.get(segment) ?? none;
}
