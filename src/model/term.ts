import type { Hash } from './hash.js';

/** One pinned term of glossary.yaml. */
export interface Term {
  readonly source: string;
  /** The required target form; the source itself where `keep` is set. */
  readonly target: string;
  readonly variants: readonly string[];
  /** Other target forms that are fine. */
  readonly allow: readonly string[];
  /** Target forms that must not occur. */
  readonly forbid: readonly string[];
  /** The same word in both languages. */
  readonly keep: boolean;
  /** The term does not count where one of these words follows it directly. */
  readonly notBefore: readonly string[];
  /** The term does not count where one of these words stands directly before it. */
  readonly notAfter: readonly string[];
  readonly note?: string;
  /** Line and column (from 1) of the entry in its file, for messages. */
  readonly line: number;
  readonly column: number;
}

export interface Glossary {
  readonly from: string;
  readonly to: string;
  readonly terms: readonly Term[];
  /** Hash of all entries, without notes and positions: what a commit names as the glossary that it was made under. */
  readonly hash: Hash;
}

/** A place in a source text where a term stands. Offsets are UTF-16 units into the text as given, end exclusive. */
export interface Occurrence {
  readonly start: number;
  readonly end: number;
  readonly entry: Term;
  /** The form that was found, as written in the text. */
  readonly form: string;
}

/** How a term was given to who made the target. `none`: it was only verified afterwards. */
export type TermGiving = 'native' | 'inline' | 'prompt' | 'mask' | 'repair' | 'none';

/** Span of UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What became of one occurrence of a pinned term. */
export interface Receipt {
  /** The entry's source form. */
  readonly term: string;
  readonly source: Span;
  /** The required target form. */
  readonly required: string;
  /** Where the target has it (required or allowed form); null where it does not. */
  readonly found: (Span & { readonly form: string }) | null;
  readonly how: TermGiving;
  /** Name of the person who accepted the target without it. */
  readonly waivedBy?: string;
}
