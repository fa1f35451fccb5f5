/** Double quotation marks of a language. Single ones are not read: they are apostrophes as well. */
export interface QuotationRules {
  /** Marks that only open: “ « „. */
  readonly openers: ReadonlySet<string>;
  /** Marks that only close: ” ». */
  readonly closers: ReadonlySet<string>;
  /** Marks that open and close: the straight one. */
  readonly either: ReadonlySet<string>;
}
