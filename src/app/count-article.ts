import { checkOf } from '../model/checked.js';
import { placeOf, segmentsOf, structureOf, type Block, type Document } from '../model/document.js';
import type { Severity } from '../model/finding.js';
import { openFindingsOf } from '../model/open-findings.js';
import { isOpenRemark } from '../model/spoken-quotation.js';
import { stateOf, type State } from '../model/state.js';

/** What the desk shows of an article after every save: no lists are made for it. */
export interface ArticleCounts {
  /** Segments that count: those left out are not among them. */
  readonly segments: number;
  readonly states: Readonly<Record<State, number>>;
  readonly findings: Readonly<Record<Severity, number>>;
  /** Comments that nobody has resolved. */
  readonly comments: number;
}

export function countArticle(document: Document): ArticleCounts {
  const states: Record<State, number> = { untranslated: 0, draft: 0, edited: 0, approved: 0, excluded: 0 };
  const findings = { blocking: 0, warning: 0, info: 0 };
  let comments = 0;
  for (const block of blocksOf(document)) {
    for (const state of block.states) states[state]++;
    for (const severity of block.open) findings[severity]++;
    comments += block.comments;
  }
  return { segments: segmentsOf(document).length - states.excluded, states, findings, comments };
}

/** Numbers of the segments that count: from 1, in reading order. */
export interface SegmentNumbers {
  readonly get: (segment: string) => number | undefined;
}

export function numbersOf(document: Document): SegmentNumbers {
  const blocks = blocksOf(document);
  const starts: number[] = [];
  let number = 1;
  for (const { states } of blocks) {
    starts.push(number);
    for (const state of states) if (state !== 'excluded') number++;
  }
  return {
    get(segment) {
      const place = placeOf(document, segment);
      const states = place && blocks[place.block]?.states;
      if (!states || states[place.inBlock] === 'excluded') return undefined;
      const before = states.slice(0, place.inBlock).filter((state) => state !== 'excluded');
      return (starts[place.block] ?? 0) + before.length;
    },
  };
}

interface CountedBlock {
  /** Of its segments, in their order. */
  readonly states: readonly State[];
  readonly comments: number;
  /** Severities of the findings that stand open at the segments that count. */
  readonly open: readonly Severity[];
}

interface Counted {
  readonly document: Document;
  readonly blocks: readonly CountedBlock[];
}

/** The last time that an article of this structure was counted: most of it is the same after a save. */
const counted = new WeakMap<object, Counted>();

function blocksOf(document: Document): readonly CountedBlock[] {
  const structure = structureOf(document);
  const before = counted.get(structure);
  if (before?.document === document) return before.blocks;
  const changed = before && changedBlocks(before.document, document);
  const blocks = document.blocks.map((block, index) => {
    const known = changed?.has(index) ? undefined : changed && before.blocks[index];
    return known ?? countBlock(document, block);
  });
  counted.set(structure, { document, blocks });
  return blocks;
}

/** Indexes of the blocks that may count otherwise; undefined: all of them. */
function changedBlocks(before: Document, after: Document): Set<number> | undefined {
  const same =
    before.dismissals === after.dismissals &&
    before.checks.length === after.checks.length &&
    checkOf(before, 'document', before.path) === checkOf(after, 'document', after.path);
  if (!same) return undefined;
  const changed = new Set<number>();
  for (const [index, block] of after.blocks.entries()) if (block !== before.blocks[index]) changed.add(index);
  const indexes = new Map<string, number>();
  for (const [index, check] of after.checks.entries()) {
    if (check === before.checks[index]) continue;
    if (check.scope === 'block' && indexes.size === 0)
      for (const [place, { id }] of after.blocks.entries()) indexes.set(id, place);
    const place = check.scope === 'block' ? indexes.get(check.subject) : placeOf(after, check.subject)?.block;
    if (place !== undefined) changed.add(place);
  }
  return changed;
}

function countBlock(document: Document, block: Block): CountedBlock {
  const states = block.segments.map(stateOf);
  const comments = block.segments.flatMap((each) => each.comments).filter(isOpenRemark).length;
  const open = block.segments.flatMap(({ id }, index) =>
    states[index] === 'excluded' ? [] : openFindingsOf(document, id).map(({ severity }) => severity),
  );
  return { states, comments, open };
}
