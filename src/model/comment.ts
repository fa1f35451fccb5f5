import type { Hash } from './hash.js';

/** A remark on a segment, for people. A `query` asks whether the source itself is wrong. */
export interface Comment {
  readonly id: Hash;
  readonly kind: 'comment' | 'query';
  readonly by: string;
  readonly text: string;
  readonly at?: string;
  readonly resolved: boolean;
  /** Of a query: hash of the source text that it asks about. It lapses with that text. */
  readonly source?: Hash;
}
