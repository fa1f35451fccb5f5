/** How a language says who made a story or a picture. */
export interface CreditRules {
  /** First words of a line that names its writers, in lower case: `oleh`. */
  readonly bylines: ReadonlySet<string>;
  /** Words that begin the credit of a picture, in lower case: `foto`. */
  readonly pictures: ReadonlySet<string>;
}
