import type { Text } from '../../model/text.js';

/** What a format can tell about a block; roles such as headline or boilerplate are given by rules, not by formats. */
export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'quotation' | 'caption';

export interface ParsedBlock {
  readonly kind: BlockKind;
  /** Heading level from 1; 0 for other kinds. */
  readonly level: number;
  readonly text: Text;
  /** Line of the source file where it starts, from 1. */
  readonly line: number;
}

export interface ParsedDocument {
  readonly blocks: readonly ParsedBlock[];
  /** `embargo` of the front matter, as written; null without one. */
  readonly embargo: string | null;
  /** `urgency` of the front matter, from 1 to 8; absent where there is none that can be read. */
  readonly urgency?: number;
  /** `date` of the front matter as `YYYY-MM-DD`; absent without one, or where it names no day. */
  readonly date?: string;
}

/** What goes into a copy. `before` and `after` are plain lines of their own (the DRAFT mark, the disclosure line). */
export interface Filling {
  readonly before?: string;
  /** In parse order; null leaves the block out, with the white space that set it apart. */
  readonly blocks: readonly (Text | null)[];
  readonly after?: string;
  /** What the copy says of itself, for a format that has a place for it. */
  readonly head?: Readonly<Record<string, string>>;
}

/**
 * A document format knows positions, never ids. `fill(bytes, the blocks that parse gave)` returns the same bytes.
 * Both throw a Fault for bytes that they cannot read.
 */
export interface DocumentFormat {
  readonly name: string;
  /** With the dot, lower case; the first is what a copy gets. */
  readonly extensions: readonly string[];
  parse(bytes: Uint8Array): ParsedDocument;
  fill(bytes: Uint8Array, filling: Filling): Uint8Array;
}
