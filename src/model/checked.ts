import type { Block, Document, Segment } from './document.js';
import type { Check, Scope } from './finding.js';
import { hashData, type Hash } from './hash.js';
import { isExcluded, targetOf } from './state.js';
import { hashText } from './text.js';

/** Hash of all that a check of the pair reads; null where there is no target to check. */
export function pairReading(segment: Segment): Hash | null {
  const target = targetOf(segment);
  if (target === null || isExcluded(segment)) return null;
  return hashData([hashText(segment.source), hashText(target), segment.terms]);
}

/** Hash of all that a check of the block reads; null unless every segment that counts has a target. */
export function blockReading(block: Block): Hash | null {
  const counted = block.segments.filter((segment) => !isExcluded(segment));
  const readings = counted.map(pairReading);
  return counted.length === 0 || readings.includes(null) ? null : hashData(readings);
}

export function checkOf(document: Document, scope: Scope, subject: string): Check | null {
  return document.checks.find((check) => check.scope === scope && check.subject === subject) ?? null;
}
