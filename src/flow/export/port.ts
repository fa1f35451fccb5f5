import type { Document } from '../../model/document.js';
import type { Values } from '../../model/finding.js';
import type { Text } from '../../model/text.js';
import type { Glossary, Occurrence } from '../../model/term.js';

/** Renders words of locales/ in the language of the reader. */
export type Say = (key: string, values?: Values) => string;

/** What a bilingual writer may need beside the document. Nothing in it depends on a clock or on chance. */
export interface BilingualContext {
  readonly glossary: Glossary;
  /** Pinned terms found in each segment's source, by segment id. */
  readonly occurrences: ReadonlyMap<string, readonly Occurrence[]>;
  readonly say: Say;
  /** Language of labels: `en` or `id`. */
  readonly language: string;
}

/** An aligned output. Every segment of the document is in it, in reading order. */
export interface BilingualFormat {
  readonly name: string;
  readonly extension: string;
  /** The file's text, piece by piece in order, so that a long article's never stands in memory as a whole. */
  write(document: Document, context: BilingualContext): Iterable<string>;
}

/** A bilingual format from which the whole document can be rebuilt. */
export interface PortableFormat extends BilingualFormat {
  /** Throws a Fault with line and column for a file that cannot be read. */
  read(content: string, file: string): Returned;
}

/** What a bilingual file brought back. */
export interface Returned {
  /** Set where the file carries our own history: the whole document as it was written. */
  readonly document: Document | null;
  /** The pairs in the standard's own elements; they differ from the history where another tool edited. */
  readonly pairs: readonly ReturnedPair[];
  readonly from: string;
  readonly to: string;
  /** Path of the document under source/, where the file says it. */
  readonly path: string | null;
}

export interface ReturnedPair {
  readonly segment: string;
  readonly source: Text;
  readonly target: Text | null;
}

/** A sentence of a copy as it left. */
export interface CopiedSentence {
  readonly segment: string;
  readonly text: string;
}
