import type { AdditionView } from '../../api/article.js';
import { additionsAfter, placeAdditions, type StandingAddition } from '../../model/addition.js';
import type { Block, Document } from '../../model/document.js';

export function additionView({ id, text, after, by, at, versions }: StandingAddition): AdditionView {
  return {
    id,
    after,
    text,
    by,
    at: at ?? null,
    versions: versions.map((version) => ({ text: version.text, by: version.by, at: version.at ?? null })),
  };
}

/** The sentences of the desk's own in a block, in its order. */
export function additionsIn(
  document: Document,
  { segments }: Pick<Block, 'segments'>,
): readonly StandingAddition[] {
  const placed = placeAdditions(document);
  return placed.after.size === 0 ? [] : segments.flatMap(({ id }) => additionsAfter(placed, id));
}

export function adriftViews(document: Document): AdditionView[] {
  return placeAdditions(document).adrift.map(additionView);
}
