import type { Language } from '../language/language.js';
import type { TermIndex } from '../glossary/term-index.js';
import { findTerms } from '../glossary/find-terms.js';
import { forbiddenIn, judge } from '../glossary/judge.js';
import { blockReading, checkOf, documentReading, pairReading } from '../model/checked.js';
import type { Block, Document, Segment } from '../model/document.js';
import { segmentsOf } from '../model/document.js';
import type { Check } from '../model/finding.js';
import { isExcluded, targetOf, writingRevision } from '../model/state.js';
import { checkBlock } from './check/check-block.js';
import { checkPair } from './check/check-pair.js';
import { checkStory } from './check/check-story.js';
import type { CheckedBlock, Pair, PlacedPair } from './check/check.js';

export interface Checking {
  readonly from: Language;
  readonly to: Language;
  readonly index: TermIndex;
  /** Codes of checks that the desk switches off: what they find is never stored. */
  readonly off?: readonly string[];
}

/** The checks that are missing or outdated, made anew. With `all`, every check (after a change of the rules). */
export function checkDocument(document: Document, using: Checking, all = false): Check[] {
  const pairs = segmentsOf(document).flatMap((segment) => {
    const read = pairReading(segment);
    if (read === null) return [];
    const stored = checkOf(document, 'pair', segment.id);
    return !all && isCurrent(stored, read, using) ? [] : [checkSegment(segment, read, using)];
  });
  const blocks = document.blocks.flatMap((block) => {
    const read = blockReading(block);
    if (read === null) return [];
    const stored = checkOf(document, 'block', block.id);
    return !all && isCurrent(stored, read, using) ? [] : [checkWholeBlock(block, read, using)];
  });
  return [...pairs, ...blocks, ...checkWholeDocument(document, using, all)];
}

function isCurrent(stored: Check | null, read: string, { off = [] }: Checking): boolean {
  if (stored?.read !== read) return false;
  const before = stored.off ?? [];
  return before.length === off.length && before.every((code) => off.includes(code));
}

function withoutOff(check: Check, { off = [] }: Checking): Check {
  if (off.length === 0) return check;
  const findings = check.findings.filter((finding) => !off.includes(finding.code));
  return { ...check, findings, off: [...off] };
}

function checkSegment(segment: Segment, read: string, using: Checking): Check {
  const pair = pairOf(segment, using);
  if (!pair) throw new TypeError(`segment ${segment.id} has no target to check`);
  const findings = checkPair({ ...pair, segment: segment.id });
  return withoutOff({ scope: 'pair', subject: segment.id, read, findings, receipts: pair.receipts }, using);
}

function checkWholeBlock(block: Block, read: string, using: Checking): Check {
  const findings = checkBlock(checkedBlock(block, using));
  return withoutOff({ scope: 'block', subject: block.id, read, findings, receipts: [] }, using);
}

function checkWholeDocument(document: Document, using: Checking, all: boolean): Check[] {
  const read = documentReading(document);
  if (read === null) return [];
  if (!all && isCurrent(checkOf(document, 'document', document.path), read, using)) return [];
  const blocks = document.blocks
    .filter((block) => block.role !== 'boilerplate')
    .map((block) => ({ ...checkedBlock(block, using), role: block.role }));
  const findings = checkStory({ blocks, from: using.from, to: using.to });
  return [withoutOff({ scope: 'document', subject: document.path, read, findings, receipts: [] }, using)];
}

function checkedBlock(block: Block, using: Checking): CheckedBlock {
  const segments = block.segments.flatMap((segment): PlacedPair[] => {
    const pair = isExcluded(segment) ? null : pairOf(segment, using);
    return pair ? [{ ...pair, id: segment.id }] : [];
  });
  return { segments, from: using.from, to: using.to };
}

/** What the checks read of a segment; null where it has no target. */
function pairOf(segment: Segment, using: Checking): Pair | null {
  const target = targetOf(segment);
  if (!target) return null;
  const occurrences = findTerms(segment.source.text, using.index);
  const given = writingRevision(segment)?.origin.terms ?? {};
  return {
    source: segment.source,
    target,
    receipts: judge({ target, occurrences, given, to: using.to }),
    forbidden: forbiddenIn(target, using.index),
    from: using.from,
    to: using.to,
  };
}
