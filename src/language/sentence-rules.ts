/** What the sentence splitter must know about a language. All words stand in lower case and without their last stop. */
export interface SentenceRules {
  /** Abbreviations that always stand before something, so that their stop never ends a sentence: `jl`, `prof`. */
  readonly neverFinal: ReadonlySet<string>;
  /** Abbreviations whose stop ends no sentence when a figure follows: `no`, `hlm`. */
  readonly beforeNumber: ReadonlySet<string>;
  /** Abbreviations made of single letters that, unlike initials, may end a sentence: `s.h`. */
  readonly mayBeFinal: ReadonlySet<string>;
  /** Words after which a single letter is a class and not an initial, so that its stop may end a sentence: `serie` A. */
  readonly letterFollows: ReadonlySet<string>;
  /** Words that open a sentence and are no part of a name: after initials they show that the sentence ended. */
  readonly openers: ReadonlySet<string>;
  /** Names that end in ! or ?, with that mark: `yahoo!`. */
  readonly markedNames: ReadonlySet<string>;
}
