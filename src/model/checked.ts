import type { Block, Document, Segment } from './document.js';
import type { Check, Scope } from './finding.js';
import { hashData, hashString, type Hash } from './hash.js';
import { spokenIn } from './spoken-quotation.js';
import { isApprovedUnread, isExcluded, targetOf } from './state.js';
import { hashText } from './text.js';

/** Raised whenever a check may find something else in the same texts: every check made before is outdated then. */
const rules = 6;

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
  if (!translated) return null;
  // Lists of words alone, so the same as `hashData` in a fraction of its time: there are no keys to sort.
  return hashString(JSON.stringify(document.date === undefined ? readings : [document.date, readings]));
}

type Positions = Readonly<Record<Scope, ReadonlyMap<string, number>>>;

/** By the list: a document whose words alone changed has the same one. */
const positions = new WeakMap<readonly Check[], Positions>();

function positionsIn(checks: readonly Check[]): Positions {
  const known = positions.get(checks);
  if (known) return known;
  const found = {
    pair: new Map<string, number>(),
    block: new Map<string, number>(),
    document: new Map<string, number>(),
  };
  for (const [index, { scope, subject }] of checks.entries()) found[scope].set(subject, index);
  positions.set(checks, found);
  return found;
}

export function checkOf({ checks }: Pick<Document, 'checks'>, scope: Scope, subject: string): Check | null {
  const index = positionsIn(checks)[scope].get(subject);
  return index === undefined ? null : (checks[index] ?? null);
}

/** A list of checks with newer ones in it, in the store's order, so that outputs have the same bytes whichever way they were made. */
export function withChecks(standing: readonly Check[], made: readonly Check[]): readonly Check[] {
  if (made.length === 0) return standing;
  const known = positionsIn(standing);
  const checks = standing.slice();
  const added: Check[] = [];
  for (const check of made) {
    const index = known[check.scope].get(check.subject);
    if (index === undefined) added.push(check);
    else checks[index] = check;
  }
  if (added.length > 0) return [...checks, ...added].toSorted(byScopeAndSubject);
  // The same places: nobody has to find them again.
  positions.set(checks, known);
  return checks;
}

function byScopeAndSubject(left: Check, right: Check): number {
  return byCode(left.scope, right.scope) || byCode(left.subject, right.subject);
}

function byCode(left: string, right: string): number {
  return left === right ? 0 : left < right ? -1 : 1;
}
