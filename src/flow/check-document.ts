import type { Language } from '../language/language.js';
import { forbiddenIn, judge } from '../glossary/judge.js';
import { blockReading, checkOf, documentReading, pairReading } from '../model/checked.js';
import type { Block, Document, Segment } from '../model/document.js';
import { blockWith, segmentIn, segmentsOf } from '../model/document.js';
import type { Check, Scope } from '../model/finding.js';
import type { Hash } from '../model/hash.js';
import { spokenIn } from '../model/spoken-quotation.js';
import { isApprovedUnread, isExcluded, targetOf, writingRevision } from '../model/state.js';
import type { Occurrence } from '../model/term.js';
import { articleDay } from './article-day.js';
import { checkBlock } from './check/check-block.js';
import { checkStory } from './check/check-story.js';
import type { CheckedBlock, CheckedDocument, Pair, PlacedPair } from './check/check.js';
import { checkPairOnce } from './check-pair-once.js';
import { sameOccurrences, termFinder, type FindingTerms } from './terms-in-document.js';

export interface Checking extends FindingTerms {
  readonly from: Language;
  readonly to: Language;
  /** Codes of checks that the desk switches off: what they find is never stored. */
  readonly off?: readonly string[];
  /** Pairs that were read, for a process that checks the same articles for hours: it takes many times their size, and saves are quick. */
  readonly kept?: WeakMap<Segment, ReadPair>;
}

/** The checks that are missing or outdated, made anew. With `all`, every check (after a change of the rules). */
export function checkDocument(document: Document, using: Checking, all = false): Check[] {
  const pairOf = pairsOnce(document, using);
  const isDue = dueIn(document, using, all);
  const checks = [
    ...duePairs(segmentsOf(document), isDue, pairOf),
    ...dueBlocks(document.blocks, isDue, pairOf, using),
  ];
  const read = documentReading(document);
  if (isDue('document', document.path, read)) {
    const findings = checkStory(checkedStory(document, pairOf, using));
    checks.push({ scope: 'document', subject: document.path, read, findings, receipts: [] });
  }
  return checks.map((check) => withoutOff(check, using));
}

/** The due checks of some segments and of the blocks that they stand in: what a person waits for. */
export function checkSegments(document: Document, ids: ReadonlySet<string>, using: Checking): Check[] {
  const blocks = [...new Set([...ids].flatMap((id) => blockWith(document, id) ?? []))];
  const pairOf = pairsOnce(document, using);
  const isDue = dueIn(document, using);
  const segments = blocks.flatMap((block) => block.segments).filter(({ id }) => ids.has(id));
  return [...duePairs(segments, isDue, pairOf), ...dueBlocks(blocks, isDue, pairOf, using)].map((check) =>
    withoutOff(check, using),
  );
}

/**
 * Reads pairs before they are checked, for a process that keeps what was read. Answers with those whose own checks are missing or outdated.
 */
export function readPairs(document: Document, ids: readonly string[], using: Checking): string[] {
  const segments = ids.flatMap((id) => segmentIn(document, id) ?? []);
  if (using.kept) {
    const read = pairReader(document, using);
    for (const segment of segments) read(segment);
  }
  const isDue = dueIn(document, using);
  return segments.filter((each) => isDue('pair', each.id, pairReading(each))).map(({ id }) => id);
}

type IsDue = (scope: Scope, subject: string, read: Hash | null) => read is Hash;

function dueIn(document: Document, using: Checking, all = false): IsDue {
  return (scope, subject, read): read is Hash =>
    read !== null && (all || !isCurrent(checkOf(document, scope, subject), read, using));
}

function duePairs(segments: readonly Segment[], isDue: IsDue, pairOf: PairOf): Check[] {
  return segments.flatMap((segment) => {
    const read = pairReading(segment);
    return isDue('pair', segment.id, read) ? checkSegment(segment, read, pairOf) : [];
  });
}

function dueBlocks(blocks: readonly Block[], isDue: IsDue, pairOf: PairOf, using: Checking): Check[] {
  return blocks.flatMap((block): Check[] => {
    const read = blockReading(block);
    if (!isDue('block', block.id, read)) return [];
    const findings = checkBlock(checkedBlock(block, pairOf, using));
    return [{ scope: 'block', subject: block.id, read, findings, receipts: [] }];
  });
}

/**
 * Checks pairs of a document one by one, as their words come: they can be reviewed while the run goes on. No pair is kept, since all that the checks
 * read of one is many times its size.
 */
export function pairChecker(document: Document, using: Checking): (segment: Segment) => Check[] {
  const pairOf = pairReader(document, using);
  return (segment) => {
    const read = pairReading(segment);
    const checks = read === null ? [] : checkSegment(segment, read, pairOf);
    return checks.map((check) => withoutOff(check, using));
  };
}

function isCurrent(stored: Check | null, read: Hash, { off = [] }: Checking): boolean {
  if (stored?.read !== read) return false;
  const before = stored.off ?? [];
  return before.length === off.length && before.every((code) => off.includes(code));
}

function withoutOff(check: Check, { off = [] }: Checking): Check {
  if (off.length === 0) return check;
  const findings = check.findings.filter((finding) => !off.includes(finding.code));
  return { ...check, findings, off: [...off] };
}

type PairOf = (segment: Segment) => Pair | null;

function checkSegment(segment: Segment, read: Hash, pairOf: PairOf): Check[] {
  const pair = pairOf(segment);
  if (!pair) return [];
  const findings = checkPairOnce(pair).map((finding) => ({ ...finding, segment: segment.id }));
  return [{ scope: 'pair', subject: segment.id, read, findings, receipts: pair.receipts }];
}

function checkedBlock(block: Block, pairOf: PairOf, { from, to }: Checking): CheckedBlock {
  const segments = block.segments.flatMap((segment): PlacedPair[] => {
    const pair = isExcluded(segment) ? null : pairOf(segment);
    return pair && !pair.practice ? [{ ...pair, id: segment.id }] : [];
  });
  return { segments, from, to };
}

function checkedStory(document: Document, pairOf: PairOf, using: Checking): CheckedDocument {
  const blocks = document.blocks
    .filter((block) => block.role !== 'boilerplate')
    .map((block) => ({ ...checkedBlock(block, pairOf, using), role: block.role }));
  const day = articleDay(document, using.from) ?? using.day ?? null;
  return { blocks, day, from: using.from, to: using.to };
}

/** Pair, block and document are checked of the same pairs, and finding the terms is most of the work. */
function pairsOnce(document: Document, using: Checking): PairOf {
  const read = pairReader(document, using);
  const pairs = new Map<Segment, Pair | null>();
  return (segment) => {
    const known = pairs.get(segment);
    if (known !== undefined) return known;
    const pair = read(segment);
    pairs.set(segment, pair);
    return pair;
  };
}

function pairReader(document: Document, using: Checking): PairOf {
  const termsOf = termFinder(document, using);
  return (segment) => {
    const occurrences = termsOf(segment);
    const known = using.kept?.get(segment);
    if (known && sameOccurrences(known.occurrences, occurrences)) return known.pair;
    const pair = readPair(segment, occurrences, using);
    using.kept?.set(segment, { occurrences, pair });
    return pair;
  };
}

/** A pair that was read, with the terms under which it was. */
export interface ReadPair {
  readonly occurrences: readonly Occurrence[];
  readonly pair: Pair | null;
}

/** What the checks read of a segment; null where it has no target. */
function readPair(segment: Segment, occurrences: readonly Occurrence[], using: Checking): Pair | null {
  const target = targetOf(segment);
  if (!target) return null;
  const { terms: given = {}, practice = false } = writingRevision(segment)?.origin ?? {};
  const spoken = spokenIn(segment);
  return {
    source: segment.source,
    target,
    receipts: judge({ target, occurrences, given, to: using.to }),
    forbidden: forbiddenIn(target, using.index),
    from: using.from,
    to: using.to,
    ...(practice ? { practice } : {}),
    ...(isApprovedUnread(segment) ? { fast: true } : {}),
    ...(spoken.length > 0 ? { spoken } : {}),
  };
}
