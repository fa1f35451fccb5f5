/** The frequent words of a language by what they mean, so that a step can ask whether two texts speak of the same thing. */
export interface VocabularyRules {
  /** All keys of the language's own table; empty for English, whose words are the keys. */
  readonly keys: ReadonlySet<string>;
  /** Words in lower case that a translation may leave out without a loss. */
  readonly padding: ReadonlySet<string>;
  /** Words in lower case that begin a clause or the next part of a list: dan, yang, karena. */
  readonly joints: ReadonlySet<string>;
  /**
   * What a word may mean, as keys that all languages share: English words in their base form. A key of several words has spaces. None where the
   * word is not known.
   */
  meaningsOf(word: string): readonly string[];
}
