/** How a language marks that something is not certain, and how far the law has come with a person. Words stand in lower case. */
export interface CertaintyRules {
  /** Words and phrases that take certainty from a statement: diduga, allegedly. Words of a phrase are parted by single spaces. */
  readonly hedges: ReadonlySet<string>;
  /** Those of them that say that others hold it: to add one makes a charge a rumour. */
  readonly hearsay: ReadonlySet<string>;
  /** Nouns for a person before the law, and their step: witness, suspect, defendant, convict, inmate. */
  readonly steps: ReadonlyMap<string, readonly string[]>;
}
