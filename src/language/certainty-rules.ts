/** How a language marks that something is not certain, and how far the law has come with a person. Words stand in lower case. */
export interface CertaintyRules {
  /** Words and phrases that take certainty from a statement: diduga, allegedly. Words of a phrase are parted by single spaces. */
  readonly hedges: ReadonlySet<string>;
  /** Those of them that say that others hold it: to add one makes a charge a rumour. */
  readonly hearsay: ReadonlySet<string>;
  /** Words that make a statement likely, possible or believed: mungkin, diperkirakan; in a target, those that make a fact a guess. */
  readonly doubts: ReadonlySet<string>;
  /** Words that make a figure a rough one: sekitar, about. They answer a doubt where the source has none of its own. */
  readonly about: ReadonlySet<string>;
  /** Words that say whose statement it is: menurut, menyebut; said, according to. In a target, all that may stand for them. */
  readonly speech: ReadonlySet<string>;
  /** Nouns for a person before the law, and their step: witness, suspect, defendant, convict, inmate. */
  readonly steps: ReadonlyMap<string, readonly string[]>;
}
