import type { AdditionSaved } from '../../api/additions.js';
import type { ArticleView, BlockView, Counts } from '../../api/article.js';
import type { SegmentView } from '../../api/segment.js';

/** What every answer to a change says of the article as a whole. */
interface Standing {
  readonly counts: Counts;
  readonly version: string;
  readonly seq: number;
}

/** Puts newer segments in the place of those with their ids; an answer that is older than what is known changes nothing. */
export function patchSegments(
  article: ArticleView,
  fresh: Standing & { readonly segments: readonly SegmentView[] },
): ArticleView {
  if (fresh.seq < article.seq) return article;
  const byId = new Map(fresh.segments.map((segment) => [segment.id, segment]));
  const blocks = article.blocks.map((block) =>
    block.segments.some(({ id }) => byId.has(id))
      ? { ...block, segments: block.segments.map((segment) => byId.get(segment.id) ?? segment) }
      : block,
  );
  return { ...article, blocks, ...standingOf(fresh) };
}

/** A block after a split or a merge; sentences after it get their numbers anew. */
export function patchBlock(
  article: ArticleView,
  fresh: Standing & { readonly block: BlockView },
): ArticleView {
  const blocks = article.blocks.map((block) => (block.id === fresh.block.id ? fresh.block : block));
  return { ...article, blocks: renumber(blocks), ...standingOf(fresh) };
}

/** Blocks in which a sentence of the desk's own came, went or changed. */
export function patchAdditions(article: ArticleView, fresh: AdditionSaved): ArticleView {
  if (fresh.seq < article.seq) return article;
  const byId = new Map(fresh.blocks.map((block) => [block.id, block]));
  const blocks = article.blocks.map((block) => byId.get(block.id) ?? block);
  return { ...article, blocks, adrift: fresh.adrift, ...standingOf(fresh) };
}

function renumber(blocks: readonly BlockView[]): BlockView[] {
  // The first page of a long article may begin in its middle.
  const first = blocks.flatMap(({ segments }) => segments).find((segment) => segment.number !== null);
  let number = (first?.number ?? 1) - 1;
  return blocks.map((block) => {
    const segments = block.segments.map((segment) => {
      const fresh = segment.number === null ? null : ++number;
      return fresh === segment.number ? segment : { ...segment, number: fresh };
    });
    return segments.some((segment, index) => segment !== block.segments[index])
      ? { ...block, segments }
      : block;
  });
}

function standingOf({ counts, version, seq }: Standing): Standing {
  return { counts, version, seq };
}
