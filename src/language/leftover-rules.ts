/** By what words of another language are known when they stay in a text of this one, and which of them may. */
export interface LeftoverRules {
  /** What a derived word of this language looks like, in lower case. Matches nothing where the language has no such forms. */
  readonly derived: RegExp;
  /** Words in lower case that this language writes as another one does: borrowed from it, or alike by chance. */
  readonly shared: ReadonlySet<string>;
}
