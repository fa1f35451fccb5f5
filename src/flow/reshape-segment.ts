import { findTerms } from '../glossary/find-terms.js';
import { termsHash } from '../glossary/terms-hash.js';
import type { Actor } from '../model/actor.js';
import { blockWith, shapeOf, type Block, type Document, type Segment } from '../model/document.js';
import { hashData, type Hash } from '../model/hash.js';
import { makeRevision, type Revision } from '../model/revision.js';
import { headOf, targetOf } from '../model/state.js';
import { concatTexts, plainText, type Text } from '../model/text.js';
import type { AddedVersion, BlockShape, Change, Reading, SegmentShape } from './port.js';
import { learnedUnitId } from './reconcile/reconcile.js';
import { halvesOf } from './reshape/halves-of.js';
import type { Revising } from './revise-segment.js';
import { settleSegments } from './settle-document.js';
import { moveAdditions } from './write-addition.js';

/** `split` before an offset of the source, and of the target where that is known; `merge` with the next segment of the block. */
export type Reshaping =
  | { readonly act: 'split'; readonly at: number; readonly targetAt: number | null }
  | { readonly act: 'merge' };

export interface ReshapeAsked {
  readonly path: string;
  readonly segment: string;
  /** The block as the person saw it. */
  readonly shape: Hash;
  readonly reshaping: Reshaping;
  readonly actor: Actor;
  /** ISO time. */
  readonly at: string;
}

/** `stale`: the block is another one by now. `impossible`: nothing to merge with, or half a sentence would be empty. */
export type ReshapeResult =
  | { readonly kind: 'saved'; readonly block: string; readonly segments: readonly string[] }
  | { readonly kind: 'stale' | 'gone' | 'impossible' };

/**
 * Cuts a segment in two or joins it with the next one. The first keeps its id and its history; words that a person has to look at again are never
 * approved. The source text of the block stays what it was. What only the whole article shows follows with `settleDocument`.
 */
export async function reshapeSegment(asked: ReshapeAsked, using: Revising): Promise<ReshapeResult> {
  const document = await using.store.load(asked.path);
  const block = document && blockWith(document, asked.segment);
  if (!document || !block) return { kind: 'gone' };
  if (block.shape !== asked.shape) return { kind: 'stale' };
  const place = block.segments.findIndex(({ id }) => id === asked.segment);
  const parts = reshaped(document, block, place, asked);
  if (!parts) return { kind: 'impossible' };
  const termsOf = (source: Text): Hash => termsHash({ occurrences: findTerms(source.text, using.index) });
  const committed = await using.store.commit({
    path: asked.path,
    glossary: using.glossary,
    reading: readingWith(document, block, parts, termsOf),
    changes: parts.changes,
    additions: additionsMoved(document, asked, parts),
  });
  if (committed.kind === 'refused') return { kind: 'stale' };
  const segments = parts.made.map(({ id }) => id);
  const after = await using.store.load(asked.path);
  if (after) await settleSegments(after, segments, using);
  return { kind: 'saved', block: block.id, segments };
}

/** What stands behind a sentence that is cut stands behind its second half then. */
function additionsMoved(
  document: Document,
  { segment, actor, at }: ReshapeAsked,
  { made }: Parts,
): AddedVersion[] {
  const last = made.at(-1)?.id ?? segment;
  return last === segment ? [] : moveAdditions(document, segment, last, { by: actor.name, at });
}

type Made = Pick<Segment, 'id' | 'source' | 'gap' | 'furniture'>;

interface Parts {
  readonly segments: readonly (Made | Segment)[];
  readonly made: readonly Made[];
  readonly changes: readonly Change[];
  readonly replacedBy: ReadonlyMap<string, string>;
}

function reshaped(document: Document, block: Block, place: number, asked: ReshapeAsked): Parts | null {
  const segment = block.segments[place];
  if (!segment) return null;
  const parts =
    asked.reshaping.act === 'split'
      ? splitParts(document, segment, asked.reshaping, asked)
      : mergeParts(document, segment, block.segments[place + 1], asked);
  if (!parts) return null;
  const taken = asked.reshaping.act === 'split' ? 1 : 2;
  const segments = [...block.segments.slice(0, place), ...parts.made, ...block.segments.slice(place + taken)];
  return { ...parts, segments };
}

type By = Pick<ReshapeAsked, 'actor' | 'at' | 'path'>;

function splitParts(
  document: Document,
  segment: Segment,
  { at, targetAt }: Extract<Reshaping, { act: 'split' }>,
  by: By,
): Omit<Parts, 'segments'> | null {
  const source = halvesOf(segment.source, at);
  if (!source) return null;
  const target = targetOf(segment);
  const words = target && targetAt !== null ? halvesOf(target, targetAt) : null;
  const [first, second] = words ? [words.first, words.second] : [target, null];
  // Derived from the cut, so that two clones cannot deal the same id to different sentences.
  const fresh = `${segment.id}-${hashData([document.version, segment.id, at, headOf(segment)?.id ?? null]).slice(0, 8)}`;
  const kept: Made = { ...shapeParts(segment), source: source.first, gap: source.gap };
  const added: Made = { ...shapeParts(segment), id: fresh, source: source.second };
  return {
    made: [kept, added],
    replacedBy: new Map(),
    changes: [
      changeOf(document, { of: kept, head: headOf(segment), target: first, act: 'split', from: [] }, by),
      changeOf(document, { of: added, head: null, target: second, act: 'split', from: [segment.id] }, by),
    ],
  };
}

function mergeParts(
  document: Document,
  segment: Segment,
  next: Segment | undefined,
  by: By,
): Omit<Parts, 'segments'> | null {
  if (!next) return null;
  const source = concatTexts([segment.source, segment.gap, next.source]);
  const made: Made = {
    ...shapeParts(segment),
    source,
    gap: next.gap,
    furniture: segment.furniture && next.furniture,
  };
  const words = [targetOf(segment), targetOf(next)].filter((each) => each !== null);
  const [first, second] = words;
  const target = first && second ? concatTexts([first, plainText(' '), second]) : (first ?? null);
  const from = [segment.id, next.id];
  const change = changeOf(document, { of: made, head: headOf(segment), target, act: 'merge', from }, by);
  return {
    made: [made],
    replacedBy: new Map([[next.id, segment.id]]),
    changes: [{ ...change, forget: from.map((id) => learnedUnitId(by.path, id)) }],
  };
}

function shapeParts({ id, source, gap, furniture }: Segment): Made {
  return { id, source, gap, furniture };
}

function changeOf(
  document: Document,
  made: {
    readonly of: Made;
    readonly head: Revision | null;
    readonly target: Text | null;
    readonly act: 'split' | 'merge';
    readonly from: readonly string[];
  },
  { actor, at, path }: By,
): Change {
  const revision = makeRevision(made.of.id, {
    parent: made.head?.id ?? null,
    act: made.act,
    actor,
    from: document.from,
    to: document.to,
    source: made.of.source,
    target: made.target,
    origin: made.from.length > 0 ? { madeOf: made.from.join(' ') } : {},
    at,
  });
  const forget = [learnedUnitId(path, made.of.id)];
  return { segment: made.of.id, expected: made.head?.id ?? null, revision, forget, ifStale: 'refuse' };
}

function readingWith(
  document: Document,
  changed: Block,
  { segments: parts, replacedBy }: Parts,
  termsOf: (source: Text) => Hash,
): Reading {
  const { workspace, from, to, format, bytes, embargo, urgency, date, version } = document;
  let order = 0;
  const blocks = document.blocks.map((block): BlockShape => {
    const standing: readonly (Made | Segment)[] = block === changed ? parts : block.segments;
    const segments = standing.map((segment): SegmentShape => {
      const { id, source, gap, furniture } = segment;
      const terms = 'terms' in segment ? segment.terms : termsOf(source);
      return { id, order: order++, source, gap, furniture, terms };
    });
    const { id, order: position, role, lead } = block;
    const shape = block === changed ? shapeOf(lead, segments) : block.shape;
    return { id, order: position, role, lead, segments, shape };
  });
  return {
    expected: version,
    workspace,
    from,
    to,
    format,
    bytes,
    embargo,
    ...(urgency === undefined ? {} : { urgency }),
    ...(date === undefined ? {} : { date }),
    blocks,
    replacedBy,
  };
}
