import type { Hash } from './hash.js';

/** What was really said, as somebody found it. */
export interface Original {
  readonly text: string;
  /** Address where it can be read or heard. */
  readonly link: string;
  readonly by: string;
  readonly at?: string;
}

/**
 * A remark on a segment, for people. A `query` asks whether the source itself is wrong. A `spoken` one marks a quotation of the source, `text`, as
 * first spoken in the language of the copy, so that it must not be translated back.
 */
export interface Comment {
  readonly id: Hash;
  readonly kind: 'comment' | 'query' | 'spoken';
  readonly by: string;
  readonly text: string;
  readonly at?: string;
  /** Of a `spoken` one: the mark was taken off. */
  readonly resolved: boolean;
  /** Of a query and of a quotation: hash of the source text that it is about. It lapses with that text. */
  readonly source?: Hash;
  /** Of a quotation, once somebody gave it. */
  readonly original?: Original;
}
