import { diffArrays } from 'diff';
import type { Block, Role, Segment } from '../../model/document.js';
import { concatTexts, hashText, type Text } from '../../model/text.js';
import { wordsOf } from '../../model/words.js';

export interface FreshBlock {
  readonly role: Role;
  readonly furniture: boolean;
  readonly lead: Text;
  readonly segments: readonly { readonly source: Text; readonly gap: Text }[];
}

/** The stored block that a fresh one continues; `same` where its text did not change. */
export interface BlockTwin {
  readonly block: Block;
  readonly same: boolean;
}

/** Share of words in common from which a sentence counts as changed rather than as new. */
const LIKENESS = 0.5;

function blockKey(block: Block | FreshBlock): string {
  return hashText(
    concatTexts([block.lead, ...block.segments.flatMap((segment) => [segment.source, segment.gap])]),
  );
}

/**
 * Fresh block index -> the stored block that it continues: equal blocks by longest common subsequence, then equal blocks that moved, then those
 * that share sentences or stand in the same gap.
 */
export function alignBlocks(stored: readonly Block[], fresh: readonly FreshBlock[]): Map<number, BlockTwin> {
  const twins = new Map<number, BlockTwin>();
  const free = new Set(stored);
  const keys = stored.map(blockKey);
  const freshKeys = fresh.map(blockKey);
  let left = 0;
  let right = 0;
  for (const part of diffArrays(keys, freshKeys)) {
    for (let count = 0; count < part.count; count++) {
      const block = stored[left];
      if (!part.added && !part.removed && block) {
        twins.set(right, { block, same: true });
        free.delete(block);
      }
      if (!part.added) left++;
      if (!part.removed) right++;
    }
  }
  for (const same of [true, false]) {
    for (const [index, block] of fresh.entries()) {
      if (twins.has(index)) continue;
      const twin = [...free].find((each) =>
        same ? blockKey(each) === freshKeys[index] : sharesSentence(each, block),
      );
      if (!twin) continue;
      twins.set(index, { block: twin, same });
      free.delete(twin);
    }
  }
  return twins;
}

function sharesSentence(stored: Block, fresh: FreshBlock): boolean {
  return fresh.segments.some((segment) =>
    stored.segments.some((other) => likeness(segment.source.text, other.source.text) >= LIKENESS),
  );
}

/** `block/segment` position of the fresh document -> the stored segment that it continues, for all blocks that are not the same. */
export function alignSegments(
  stored: readonly Block[],
  fresh: readonly FreshBlock[],
  twins: ReadonlyMap<number, BlockTwin>,
): Map<string, Segment> {
  const kept = new Set([...twins.values()].filter((twin) => twin.same).map((twin) => twin.block));
  const free = new Set(stored.filter((block) => !kept.has(block)).flatMap((block) => block.segments));
  const places = fresh.flatMap((block, index) =>
    twins.get(index)?.same
      ? []
      : block.segments.map((segment, position) => ({ key: `${index}/${position}`, source: segment.source })),
  );
  const aligned = new Map<string, Segment>();
  const take = (fits: (segment: Segment, source: Text) => boolean): void => {
    for (const place of places) {
      if (aligned.has(place.key)) continue;
      const found = [...free].find((segment) => fits(segment, place.source));
      if (!found) continue;
      aligned.set(place.key, found);
      free.delete(found);
    }
  };
  take((segment, source) => hashText(segment.source) === hashText(source));
  take((segment, source) => likeness(segment.source.text, source.text) >= LIKENESS);
  return aligned;
}

/** Dice coefficient over words, 0 to 1: twice the words in common, divided by all words. */
export function likeness(left: string, right: string): number {
  const words = wordsOf(left);
  const others = wordsOf(right);
  if (words.length + others.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of others) {
    const count = counts.get(word) ?? 0;
    if (count > 0) {
      common++;
      counts.set(word, count - 1);
    }
  }
  return (2 * common) / (words.length + others.length);
}
