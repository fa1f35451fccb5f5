import { checkOf } from './checked.js';
import type { Document } from './document.js';
import type { Dismissal, Finding } from './finding.js';

/** A dismissal holds for the same code at the same segment while all that was read has the same hashes. */
export function isDismissed(finding: Finding, dismissals: readonly Dismissal[]): boolean {
  return dismissals.some(
    (dismissal) =>
      dismissal.code === finding.code &&
      dismissal.segment === finding.segment &&
      dismissal.read.length === finding.read.length &&
      dismissal.read.every((hash, index) => hash === finding.read[index]),
  );
}

/** Findings of a segment that stand open: those of its pair, and those of its block and document that are shown at it. */
export function openFindingsOf(document: Document, segment: string): Finding[] {
  const block = document.blocks.find((each) => each.segments.some((other) => other.id === segment));
  const pair = checkOf(document, 'pair', segment)?.findings ?? [];
  const whole = block ? (checkOf(document, 'block', block.id)?.findings ?? []) : [];
  const story = checkOf(document, 'document', document.path)?.findings ?? [];
  return [...pair, ...[...whole, ...story].filter((finding) => finding.segment === segment)].filter(
    (finding) => !isDismissed(finding, document.dismissals),
  );
}
