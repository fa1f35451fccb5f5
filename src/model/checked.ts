import type { Block, Document, Segment } from './document.js';
import type { Check, Scope } from './finding.js';
import { hashData, type Hash } from './hash.js';
import { spokenIn } from './spoken-quotation.js';
import { isApprovedUnread, isExcluded, targetOf } from './state.js';
import { hashText } from './text.js';

/** Raised whenever a check may find something else in the same texts: every check made before is outdated then. */
const rules = 5;

/** Segments never change, and checks, gate and outputs all ask for the same readings. */
const pairReadings = new WeakMap<Segment, Hash | null>();

/** Hash of all that a check of the pair reads; null where there is no target to check. */
export function pairReading(segment: Segment): Hash | null {
  const known = pairReadings.get(segment);
  if (known !== undefined) return known;
  const target = targetOf(segment);
  const reading =
    target === null || isExcluded(segment)
      ? null
      : hashData([
          rules,
          hashText(segment.source),
          hashText(target),
          segment.terms,
          ...(isApprovedUnread(segment) ? ['fast'] : []),
          ...spokenIn(segment),
        ]);
  pairReadings.set(segment, reading);
  return reading;
}

/** Hash of all that a check of the block reads; null unless every segment that counts has a target. */
export function blockReading(block: Block): Hash | null {
  const known = blockReadings.get(block);
  if (known !== undefined) return known;
  const reading = readingOfBlock(block);
  blockReadings.set(block, reading);
  return reading;
}

const blockReadings = new WeakMap<Block, Hash | null>();

function readingOfBlock(block: Block): Hash | null {
  const counted = block.segments.filter((segment) => !isExcluded(segment));
  const readings = counted.map(pairReading);
  return counted.length === 0 || readings.includes(null) ? null : hashData(readings);
}

/** Hash of all that a check of the whole document reads; null where nothing has a target yet. */
export function documentReading(document: Document): Hash | null {
  const readings = document.blocks.map((block) => [block.role, block.segments.map(pairReading)]);
  const translated = document.blocks.some((block) => block.segments.some((segment) => pairReading(segment)));
  return translated ? hashData(readings) : null;
}

type ChecksOfScope = ReadonlyMap<string, Check>;

/** By the list: a document whose words alone changed has the same one. */
const stored = new WeakMap<readonly Check[], Readonly<Record<Scope, ChecksOfScope>>>();

export function checkOf({ checks }: Document, scope: Scope, subject: string): Check | null {
  const byScope = stored.get(checks) ?? checksByScope(checks);
  stored.set(checks, byScope);
  return byScope[scope].get(subject) ?? null;
}

function checksByScope(checks: readonly Check[]): Readonly<Record<Scope, ChecksOfScope>> {
  const byScope = {
    pair: new Map<string, Check>(),
    block: new Map<string, Check>(),
    document: new Map<string, Check>(),
  };
  for (const check of checks) byScope[check.scope].set(check.subject, check);
  return byScope;
}
