import { segmentsOf, type Block, type Document } from '../../model/document.js';
import { stateOf } from '../../model/state.js';

/** Where a page begins or ends; by no word of these at the article's beginning. */
export interface PageAsked {
  /** Id of the block that it begins with. */
  readonly from?: string | undefined;
  /** Id of the block that it ends before. */
  readonly until?: string | undefined;
  /** Id of a segment that it holds; any other word stands for the first open one. */
  readonly at?: string | undefined;
  /** Segments after which no further block is taken; absent: all that there are. */
  readonly limit?: number | undefined;
}

/** Whole blocks of an article, one after another. */
export interface ArticlePage {
  readonly blocks: readonly Block[];
  /** The first of these; null where none stands before it. */
  readonly previous: string | null;
  /** The block after these; null at the end. */
  readonly next: string | null;
}

/** Null where the block that was named is none of the article: it has another shape by now. */
export function pageOf(
  document: Document,
  { from, until, at, limit = Infinity }: PageAsked,
): ArticlePage | null {
  const { blocks } = document;
  if (until !== undefined) {
    const end = indexOf(blocks, until);
    return end < 0 ? null : cut(blocks, backFrom(blocks, end, limit), end);
  }
  if (at !== undefined) {
    const place = blockAt(document, at);
    return cut(blocks, within(blocks, place, limit * BEFORE), onFrom(blocks, place, limit));
  }
  const begin = from === undefined ? 0 : indexOf(blocks, from);
  return begin < 0 ? null : cut(blocks, begin, onFrom(blocks, begin, limit));
}

/** Share of a page that stands before the sentence that was asked for: it is looked at less than what follows. */
const BEFORE = 0.25;

function cut(blocks: readonly Block[], begin: number, end: number): ArticlePage {
  return {
    blocks: blocks.slice(begin, end),
    previous: begin > 0 ? (blocks[begin]?.id ?? null) : null,
    next: blocks[end]?.id ?? null,
  };
}

function indexOf(blocks: readonly Block[], named: string): number {
  return blocks.findIndex(({ id }) => id === named);
}

function onFrom(blocks: readonly Block[], begin: number, limit: number): number {
  let end = begin;
  for (let held = 0; end < blocks.length && held < limit; end++) held += blocks[end]?.segments.length ?? 0;
  return end;
}

function backFrom(blocks: readonly Block[], end: number, limit: number): number {
  let begin = end;
  for (let held = 0; begin > 0 && held < limit; begin--) held += blocks[begin - 1]?.segments.length ?? 0;
  return begin;
}

/** As `backFrom`, but no more than so many segments. */
function within(blocks: readonly Block[], end: number, most: number): number {
  let begin = end;
  for (let held = 0; begin > 0; begin--) {
    held += blocks[begin - 1]?.segments.length ?? 0;
    if (held > most) break;
  }
  return begin;
}

function blockAt(document: Document, named: string): number {
  const segments = segmentsOf(document);
  const found =
    segments.find(({ id }) => id === named) ?? segments.find((segment) => isOpen(stateOf(segment)));
  return Math.max(
    0,
    document.blocks.findIndex((block) => found !== undefined && block.segments.includes(found)),
  );
}

function isOpen(state: ReturnType<typeof stateOf>): boolean {
  return state === 'untranslated' || state === 'draft' || state === 'edited';
}
