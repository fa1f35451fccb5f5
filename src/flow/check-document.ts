import type { Language } from '../language/language.js';
import type { TermIndex } from '../glossary/term-index.js';
import { findTerms } from '../glossary/find-terms.js';
import { forbiddenIn, judge } from '../glossary/judge.js';
import { blockReading, checkOf, pairReading } from '../model/checked.js';
import type { Block, Document, Segment } from '../model/document.js';
import { segmentsOf } from '../model/document.js';
import type { Check } from '../model/finding.js';
import { isExcluded, targetOf, writingRevision } from '../model/state.js';
import { checkBlock } from './check/check-block.js';
import { checkPair } from './check/check-pair.js';

export interface Checking {
  readonly from: Language;
  readonly to: Language;
  readonly index: TermIndex;
}

/** The checks that are missing or outdated, made anew. With `all`, every check (after a change of the rules). */
export function checkDocument(document: Document, using: Checking, all = false): Check[] {
  const pairs = segmentsOf(document).flatMap((segment) => {
    const read = pairReading(segment);
    if (read === null) return [];
    const stored = checkOf(document, 'pair', segment.id);
    return !all && stored?.read === read ? [] : [checkSegment(segment, read, using)];
  });
  const blocks = document.blocks.flatMap((block) => {
    const read = blockReading(block);
    if (read === null) return [];
    const stored = checkOf(document, 'block', block.id);
    return !all && stored?.read === read ? [] : [checkWholeBlock(block, read, using)];
  });
  return [...pairs, ...blocks];
}

function checkSegment(segment: Segment, read: string, using: Checking): Check {
  const target = targetOf(segment);
  if (!target) throw new TypeError(`segment ${segment.id} has no target to check`);
  const occurrences = findTerms(segment.source.text, using.index);
  const given = writingRevision(segment)?.origin.terms ?? {};
  const receipts = judge({ target, occurrences, given, to: using.to });
  const findings = checkPair({
    source: segment.source,
    target,
    receipts,
    forbidden: forbiddenIn(target, using.index),
    from: using.from,
    to: using.to,
    segment: segment.id,
  });
  return { scope: 'pair', subject: segment.id, read, findings, receipts };
}

function checkWholeBlock(block: Block, read: string, using: Checking): Check {
  const segments = block.segments.flatMap((segment) => {
    const target = targetOf(segment);
    return target && !isExcluded(segment) ? [{ id: segment.id, source: segment.source, target }] : [];
  });
  const findings = checkBlock({ segments, from: using.from, to: using.to });
  return { scope: 'block', subject: block.id, read, findings, receipts: [] };
}
