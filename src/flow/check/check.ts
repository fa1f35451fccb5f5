import type { Forbidden } from '../../glossary/forbidden-in.js';
import type { Language } from '../../language/language.js';
import type { Severity, Values } from '../../model/finding.js';
import type { Receipt, Span } from '../../model/term.js';
import type { Text } from '../../model/text.js';

/** What a check of one pair reads. The target may be empty. */
export interface Pair {
  readonly source: Text;
  readonly target: Text;
  readonly receipts: readonly Receipt[];
  readonly forbidden: readonly Forbidden[];
  readonly from: Language;
  readonly to: Language;
}

/** A block: its segments in order, each with its target. */
export interface CheckedBlock {
  readonly segments: readonly BlockSegment[];
  readonly from: Language;
  readonly to: Language;
}

export interface BlockSegment {
  readonly id: string;
  readonly source: Text;
  readonly target: Text;
}

/** What a check reports; the scope, the hashes and the segment are added by who runs it. Spans count in UTF-16 units. */
export interface Report {
  readonly code: string;
  readonly severity: Severity;
  readonly values: Values;
  readonly source: readonly Span[];
  readonly target: readonly Span[];
}

/** Pure: the same pair always has the same reports, in the order of the text. */
export type PairCheck = (pair: Pair) => readonly Report[];

/** `segment` is the first that the report concerns; its spans count in that segment. */
export type BlockCheck = (block: CheckedBlock) => readonly (Report & { readonly segment: string })[];
