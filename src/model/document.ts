import type { Addition } from './addition.js';
import type { FieldRevision } from './article-field.js';
import type { Candidate } from './match.js';
import type { Check, Dismissal } from './finding.js';
import type { Comment } from './comment.js';
import { hashData, type Hash } from './hash.js';
import type { Revision } from './revision.js';
import { hashText, type Text } from './text.js';

/** What a block is in the article. */
export type Role =
  | 'headline'
  | 'standfirst'
  | 'subheading'
  | 'paragraph'
  | 'list-item'
  | 'quotation'
  | 'caption'
  | 'boilerplate';

/** A sentence with all that happened to it. `source` is the article's present wording. */
export interface Segment {
  /** Dealt once, kept, never reused. */
  readonly id: string;
  /** Position in the document, from 0. */
  readonly order: number;
  readonly source: Text;
  /** What stands between this sentence and the next one of its block. */
  readonly gap: Text;
  /** Hash of the glossary entries that bear on this segment. */
  readonly terms: Hash;
  /** Page furniture or symbols: shown, never translated, outside the gate. A person's exclude / include act overrides it. */
  readonly furniture: boolean;
  /** Oldest first; the last one is the head. */
  readonly revisions: readonly Revision[];
  readonly candidates: readonly Candidate[];
  readonly comments: readonly Comment[];
  /** For a segment that left the source: the id of the one that took its place. */
  readonly goneTo?: string;
}

/** A headline, paragraph, list item ...: `lead` and every segment with its gap concatenate to the block's text. */
export interface Block {
  readonly id: string;
  readonly order: number;
  readonly role: Role;
  /** White space and codes before the first sentence. */
  readonly lead: Text;
  readonly segments: readonly Segment[];
  /** Hash of ids and boundaries: guards split and merge as a revision guards a text. */
  readonly shape: Hash;
}

export interface Document {
  /** Path under source/, with forward slashes. */
  readonly path: string;
  readonly workspace: string;
  readonly from: string;
  readonly to: string;
  /** Name of the document format that reads and fills it. */
  readonly format: string;
  /** Hash of the source file's bytes, by which the store keeps them. */
  readonly bytes: Hash;
  /** Counts readings that changed something, from 1. */
  readonly version: number;
  /** The article's embargo as its front matter gives it; null where there is none. */
  readonly embargo: string | null;
  /** Day that the front matter says the article is of, `YYYY-MM-DD`; absent where it says none. */
  readonly date?: string;
  /** As the article's front matter gives it, from 1, the most urgent, to 8; absent where it gives none. */
  readonly urgency?: number;
  /** What a desk wrote beside the copy, oldest first; absent before anything. */
  readonly fields?: readonly FieldRevision[];
  readonly blocks: readonly Block[];
  /** Segments that were in an earlier version of the source. */
  readonly gone: readonly Segment[];
  readonly checks: readonly Check[];
  readonly dismissals: readonly Dismissal[];
  /** Sentences of the desk's own, those taken out too; absent where there never was one. */
  readonly additions?: readonly Addition[];
}

type Blocks = Pick<Document, 'blocks'>;

/** Blocks never change, and everybody asks for the same list. */
const segmentLists = new WeakMap<readonly Block[], readonly Segment[]>();

/** All segments in reading order. */
export function segmentsOf({ blocks }: Blocks): readonly Segment[] {
  const known = segmentLists.get(blocks) ?? blocks.flatMap((block) => block.segments);
  segmentLists.set(blocks, known);
  return known;
}

/** Where a segment stands, from 0. */
export interface Place {
  readonly block: number;
  readonly inBlock: number;
  readonly inArticle: number;
}

const placesOfBlocks = new WeakMap<readonly Block[], ReadonlyMap<string, Place>>();

function placesOf({ blocks }: Blocks): ReadonlyMap<string, Place> {
  const known = placesOfBlocks.get(blocks);
  if (known) return known;
  const places = new Map<string, Place>();
  for (const [block, { segments }] of blocks.entries())
    for (const [inBlock, { id }] of segments.entries())
      places.set(id, { block, inBlock, inArticle: places.size });
  placesOfBlocks.set(blocks, places);
  return places;
}

/** The same object for documents of one structure, as long as they were made of each other by `withSegments`. */
export function structureOf(document: Blocks): object {
  return placesOf(document);
}

/** Null where the article has no such segment, or has it no more. */
export function placeOf(document: Blocks, segment: string): Place | null {
  return placesOf(document).get(segment) ?? null;
}

export function segmentIn(document: Blocks, id: string): Segment | null {
  const place = placeOf(document, id);
  return place && (segmentsOf(document)[place.inArticle] ?? null);
}

/** The block that a segment stands in. */
export function blockWith(document: Blocks, segment: string): Block | null {
  const place = placeOf(document, segment);
  return place && (document.blocks[place.block] ?? null);
}

/**
 * The document with other segments in the places of those with their ids. What is known of the rest of a long article is not found out again: a save
 * must not cost as much as the article is long.
 */
export function withSegments(document: Document, fresh: readonly Segment[]): Document {
  if (fresh.length === 0) return document;
  const places = placesOf(document);
  const blocks = document.blocks.slice();
  const segments = segmentsOf(document).slice();
  for (const segment of fresh) {
    const place = places.get(segment.id);
    const block = place && blocks[place.block];
    if (!place || !block) continue;
    blocks[place.block] = { ...block, segments: block.segments.with(place.inBlock, segment) };
    segments[place.inArticle] = segment;
  }
  placesOfBlocks.set(blocks, places);
  segmentLists.set(blocks, segments);
  return { ...document, blocks };
}

export function shapeOf(lead: Text, segments: readonly Pick<Segment, 'id' | 'source' | 'gap'>[]): Hash {
  return hashData([
    hashText(lead),
    ...segments.map((segment) => [segment.id, hashText(segment.source), hashText(segment.gap)]),
  ]);
}
