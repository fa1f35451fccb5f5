import type { Forbidden } from '../../glossary/forbidden-in.js';
import type { Language } from '../../language/language.js';
import type { Role } from '../../model/document.js';
import type { Fix, Severity, Values } from '../../model/finding.js';
import type { SpokenQuotation } from '../../model/spoken-quotation.js';
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
  /** A practice engine's words: no text in the target language. */
  readonly practice?: boolean;
  /** Unedited machine words that somebody approved faster than they can be read. */
  readonly fast?: boolean;
  /** Quotations that were first spoken in the language of the target; absent where none is marked. */
  readonly spoken?: readonly SpokenQuotation[];
}

/** One sentence of a block or a document, with its target. */
export interface PlacedPair extends Pair {
  readonly id: string;
}

/** A block: its sentences in order. */
export interface CheckedBlock {
  readonly segments: readonly PlacedPair[];
  readonly from: Language;
  readonly to: Language;
}

/** A whole article: its blocks in order, boilerplate and what is left out excepted. Sentences without a target are absent. */
export interface CheckedDocument {
  readonly blocks: readonly (CheckedBlock & { readonly role: Role })[];
  /** Day of the article, `YYYY-MM-DD`, where it is known. */
  readonly day: string | null;
  readonly from: Language;
  readonly to: Language;
}

/** What a check reports; code, scope and hashes are added by who runs it. Spans count in UTF-16 units. */
export interface Report {
  readonly values: Values;
  readonly source: readonly Span[];
  readonly target: readonly Span[];
  /** Where it is less than the check's own. */
  readonly severity?: Severity;
  /** Name of another sentence of the check in locales/ than `text`. */
  readonly variant?: string;
  /** A change of the target that is safe to make with one key. */
  readonly fix?: Fix;
}

/** `segment` is the first that the report concerns; its spans and its fix count in that segment. */
export type PlacedReport = Report & { readonly segment: string };

/** A labelled pair, in real Indonesian and English. */
export interface Example {
  readonly source: string;
  readonly target: string;
  /** Entries of a glossary, as glossary.yaml has them below `terms:`. */
  readonly terms?: string;
  /** Day of the article, `YYYY-MM-DD`. */
  readonly day?: string;
  /** Approved faster than it can be read. */
  readonly fast?: boolean;
  /** Quotations that somebody marked as first spoken in the language of the target. */
  readonly spoken?: readonly SpokenQuotation[];
  /** What its block is, for a check of the whole article; a paragraph where it is silent. */
  readonly role?: Role;
}

/** What every check says about itself; docs/checks.md is made of it, and its tests run every example. */
interface AnyCheck<Sample> {
  /** Stable name, for example `num.value`; title and sentences stand in locales/ under it. */
  readonly code: string;
  /** The heaviest that it reports. */
  readonly severity: Severity;
  /** Each raises this check. The first stands in the documentation. */
  readonly fails: readonly Sample[];
  /** Each looks dangerous and is right: no check at all may block it, and this one is silent. */
  readonly passes: readonly Sample[];
}

/** Pure: the same pair always has the same reports, in the order of the text. */
export interface PairCheck extends AnyCheck<Example> {
  readonly run: (pair: Pair) => readonly Report[];
}

export interface BlockCheck extends AnyCheck<readonly Example[]> {
  readonly run: (block: CheckedBlock) => readonly PlacedReport[];
}

/** In its examples each pair is a paragraph of its own. */
export interface DocumentCheck extends AnyCheck<readonly Example[]> {
  readonly run: (document: CheckedDocument) => readonly PlacedReport[];
}
