import type { Hash } from './hash.js';

/** What a pinned term demands, wherever it comes from. */
export interface TermEntry {
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
  /** Form required in place of the target where the article's own text first mentions the term. `allow` is fine there too. */
  readonly first?: string;
  /** Target forms that are fine once the term has been mentioned. */
  readonly later?: readonly string[];
  /** The term does not count where one of these words follows it directly. */
  readonly notBefore: readonly string[];
  /** The term does not count where one of these words stands directly before it. */
  readonly notAfter: readonly string[];
  /** First and last day on which the entry holds, `YYYY-MM-DD`. */
  readonly from?: string;
  readonly until?: string;
  readonly note?: string;
}

/** One pinned term of glossary.yaml. */
export interface Term extends TermEntry {
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

/** Which mention of its article an occurrence is. Headlines and captions count as later ones: they may be short. */
export type Mention = 'first' | 'later';

/** A place in a source text where a term stands. Offsets are UTF-16 units into the text as given, end exclusive. */
export interface Occurrence {
  readonly start: number;
  readonly end: number;
  readonly entry: Term;
  /** The form that was found, as written in the text. */
  readonly form: string;
  /** A second entry that names the same thing in brackets; its target forms are fine as well. */
  readonly alias?: Term;
  /** A term with a capital in a line of capitals only: the line does not tell whether it is the term or a common word. */
  readonly ambiguous?: true;
  /** A doubled word: the target wants a plural. */
  readonly plural?: true;
  /** Where the entry tells first mention from later ones, and the whole article was seen. */
  readonly mention?: Mention;
  /** The entry does not hold on the article's day. */
  readonly expired?: true;
}

/** How a term was given to who made the target. `none`: it was only verified afterwards. */
export type TermGiving = 'native' | 'inline' | 'prompt' | 'mask' | 'repair' | 'none';

/** Span of UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What else is to be said of a receipt. `ambiguous` and `expired`: as of the occurrence. `shared`: a repeated mention without a place of its own,
 * `found` is the place of an earlier one. `singular`: the source has a plural, the target's form is none.
 */
export type ReceiptRemark = 'ambiguous' | 'expired' | 'shared' | 'singular';

/** What stands in the target where the required form is missing: in the wrong case, misspelled, or the form of a later mention. */
export interface Instead extends Span {
  readonly form: string;
  readonly why: 'case' | 'spelling' | 'mention';
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
  /** Present where the entry tells first mention from later ones. */
  readonly mention?: Mention;
  readonly remarks?: readonly ReceiptRemark[];
  /** Only where nothing was found. */
  readonly instead?: Instead;
  /** Name of the person who accepted the target without it. */
  readonly waivedBy?: string;
}
