/** Quotation marks of a language. */
export interface QuotationRules {
  /** Double marks that only open: “. */
  readonly openers: ReadonlySet<string>;
  /** Double marks that only close: ”. */
  readonly closers: ReadonlySet<string>;
  /** Double marks that open and close: the straight one. */
  readonly either: ReadonlySet<string>;
  /** Single marks that open: ‘ and the straight one. */
  readonly singleOpeners: ReadonlySet<string>;
  /** Single marks that close: ’ and the straight one. Both are apostrophes as well, so where they stand decides. */
  readonly singleClosers: ReadonlySet<string>;
}
