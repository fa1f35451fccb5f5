import type { Hash } from './hash.js';
import type { Receipt, Span } from './term.js';

/** `blocking` stops approval and export, never a save. */
export type Severity = 'blocking' | 'warning' | 'info';
export type Scope = 'pair' | 'block' | 'document';

/** Values that a finding's sentence in locales/ is filled with. */
export type Values = Readonly<Record<string, string | number>>;

/** Puts `text` in place of a span of the target, in UTF-16 units. */
export interface Fix extends Span {
  readonly text: string;
}

/** A possible fault in a text, as plain data: its words stand in locales/ under its code. */
export interface Finding {
  /** Stable name, for example `num.value`. */
  readonly code: string;
  readonly severity: Severity;
  readonly scope: Scope;
  readonly values: Values;
  readonly spans: { readonly source: readonly Span[]; readonly target: readonly Span[] };
  /** The segment that it is shown at; for block and document scope the first that it concerns. Absent outside a document. */
  readonly segment?: string;
  /** Which of its code's sentences in locales/ says it; `text` where absent. */
  readonly variant?: string;
  /** A change of the target that mends it and is safe to make unread. */
  readonly fix?: Fix;
  /** Hashes of all that was read to make it. */
  readonly read: readonly Hash[];
}

/** Key of a finding's sentence in locales/. */
export function sentenceKey({ code, variant }: Finding): string {
  return `finding.${code}.${variant ?? 'text'}`;
}

/** Records that a scope was checked. Checked is not the same as clean: the gate refuses where a check is missing or outdated. */
export interface Check {
  readonly scope: Scope;
  /** Segment id, block id, or the document's path. */
  readonly subject: string;
  /** Hash of everything that was read: texts, terms, rules. Another hash means outdated. */
  readonly read: Hash;
  readonly findings: readonly Finding[];
  /** Codes of the checks that the desk had switched off; absent where none was. */
  readonly off?: readonly string[];
  /** Pair scope only. */
  readonly receipts: readonly Receipt[];
}

/** A person's decision that a finding is no fault. Lapses, with its hashes, when the text changes. */
export interface Dismissal {
  readonly id: Hash;
  readonly code: string;
  readonly segment: string;
  readonly read: readonly Hash[];
  readonly values: Values;
  readonly by: string;
  readonly why: string;
  readonly at?: string;
}
