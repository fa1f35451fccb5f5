import type { Block, Document, Role, Segment } from '../../model/document.js';
import { segmentsOf, shapeOf } from '../../model/document.js';
import { hashData, type Hash } from '../../model/hash.js';
import { makeRevision, type Revision } from '../../model/revision.js';
import { headOf } from '../../model/state.js';
import { sameText, type Text } from '../../model/text.js';
import type { BlockShape, Change, Reading, SegmentShape } from '../port.js';
import { alignBlocks, alignSegments, type FreshBlock } from './align.js';

/** What was just read and segmented, before it has ids. */
export interface FreshDocument extends Pick<
  Document,
  'path' | 'workspace' | 'from' | 'to' | 'format' | 'bytes' | 'embargo' | 'urgency' | 'date'
> {
  readonly blocks: readonly FreshBlock[];
}

export interface Reconciled {
  /** Ids of segments, by what became of them. */
  readonly outcome: {
    readonly kept: readonly string[];
    readonly changed: readonly string[];
    readonly added: readonly string[];
    readonly gone: readonly string[];
  };
  /** Null where the source is what the store has. */
  readonly reading: Reading | null;
  /** A revision without a target for every segment with a history whose words changed. */
  readonly changes: readonly Change[];
}

/** Id under which an approved pair of this workspace stands in the memory. */
export function learnedUnitId(path: string, segment: string): string {
  return `approved:${path}:${segment}`;
}

/**
 * Compares what is stored with what was just read. Unchanged blocks keep their ids and their stored sentence boundaries, whoever made them;
 * in the others, sentences are matched by their words, then by likeness. The result is differences, never a whole new document.
 */
export function reconcile(
  stored: Document | null,
  fresh: FreshDocument,
  termsOf: (source: Text) => Hash,
): Reconciled {
  const dealer = new IdDealer(stored, fresh.bytes);
  const before = new Map((stored ? segmentsOf(stored) : []).map((segment) => [segment.id, segment]));
  const alignedBlocks = alignBlocks(stored?.blocks ?? [], fresh.blocks);
  const alignedSegments = alignSegments(stored?.blocks ?? [], fresh.blocks, alignedBlocks);
  let order = 0;
  const blocks: BlockShape[] = fresh.blocks.map((block, index) => {
    const twin = alignedBlocks.get(index);
    const id = twin ? twin.block.id : dealer.block();
    const parts = twin?.same ? twin.block.segments : block.segments;
    const segments: SegmentShape[] = parts.map((part, position) => {
      const segment = twin?.same
        ? (part as Segment).id
        : (alignedSegments.get(key(index, position))?.id ?? dealer.segment());
      const old = before.get(segment);
      return {
        id: segment,
        order: order++,
        source: part.source,
        gap: part.gap,
        furniture: block.furniture,
        // The hash of a kept sentence also covers its target and its article, which are not seen here.
        terms: old && sameText(old.source, part.source) ? old.terms : termsOf(part.source),
      };
    });
    return makeShape(id, index, block.role, block.lead, segments);
  });
  return describe(stored, fresh, blocks);
}

function key(block: number, segment: number): string {
  return `${block}/${segment}`;
}

function makeShape(id: string, order: number, role: Role, lead: Text, segments: SegmentShape[]): BlockShape {
  return { id, order, role, lead, segments, shape: shapeOf(lead, segments) };
}

function describe(stored: Document | null, fresh: FreshDocument, blocks: BlockShape[]): Reconciled {
  const before = new Map((stored ? segmentsOf(stored) : []).map((segment) => [segment.id, segment]));
  const kept: string[] = [];
  const changed: string[] = [];
  const added: string[] = [];
  const changes: Change[] = [];
  for (const segment of blocks.flatMap((block) => block.segments)) {
    const old = before.get(segment.id);
    before.delete(segment.id);
    if (!old) added.push(segment.id);
    else if (sameText(old.source, segment.source)) kept.push(segment.id);
    else {
      changed.push(segment.id);
      const change = sourceChange(old, segment.source, fresh);
      if (change) changes.push(change);
    }
  }
  const gone = [...before.keys()];
  const reading: Reading = {
    expected: stored?.version ?? 0,
    workspace: fresh.workspace,
    from: fresh.from,
    to: fresh.to,
    format: fresh.format,
    bytes: fresh.bytes,
    embargo: fresh.embargo,
    ...(fresh.urgency === undefined ? {} : { urgency: fresh.urgency }),
    ...(fresh.date === undefined ? {} : { date: fresh.date }),
    blocks,
    replacedBy: new Map(),
  };
  return {
    outcome: { kept, changed, added, gone },
    reading: stored && sameStructure(stored, reading) ? null : reading,
    changes,
  };
}

function sameStructure(stored: Document, reading: Reading): boolean {
  const outline = (blocks: readonly (Block | BlockShape)[]): unknown =>
    blocks.map((block) => [
      block.id,
      block.role,
      block.shape,
      block.segments.map((each) => [each.furniture, each.terms]),
    ]);
  return (
    stored.bytes === reading.bytes &&
    stored.format === reading.format &&
    stored.embargo === reading.embargo &&
    stored.urgency === reading.urgency &&
    stored.date === reading.date &&
    hashData(outline(stored.blocks)) === hashData(outline(reading.blocks))
  );
}

function sourceChange(old: Segment, source: Text, fresh: FreshDocument): Change | null {
  const head = headOf(old);
  if (!head) return null;
  const revision: Revision = makeRevision(old.id, {
    parent: head.id,
    act: 'source',
    actor: { kind: 'source', id: 'source', name: fresh.path },
    from: fresh.from,
    to: fresh.to,
    source,
    target: null,
    origin: {},
  });
  const forget = [learnedUnitId(fresh.path, old.id)];
  return { segment: old.id, expected: head.id, revision, forget, ifStale: 'refuse' };
}

/**
 * Deals ids that were never used in the document: from positions at the first reading; later ones carry the hash of the source version that
 * brought them, so that two clones cannot deal the same id to different sentences.
 */
class IdDealer {
  private blocks = 0;
  private segments = 0;
  private readonly suffix: string;

  constructor(stored: Document | null, bytes: Hash) {
    this.suffix = stored ? `-${hashData([bytes, stored.version]).slice(0, 8)}` : '';
  }

  block(): string {
    return `b${++this.blocks}${this.suffix}`;
  }

  segment(): string {
    return `s${++this.segments}${this.suffix}`;
  }
}
