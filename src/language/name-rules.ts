/** What the reader of names must know about a language. All words stand in lower case, without accents, hyphens and apostrophes. */
export interface NameRules {
  /** Words that have a capital in titles, in names or at the start of a sentence, and that another language translates. */
  readonly common: ReadonlySet<string>;
  /** Names of one to five words whose form depends on the language, and what all languages call them: `mesir` and `egyptian` are `egypt`. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
  /** Words that stand directly before or after the name of a person: titles, ranks, offices. */
  readonly persons: ReadonlySet<string>;
  /** Honorifics and degrees before a name that a house keeps or drops: drs, haji. */
  readonly honorifics: ReadonlySet<string>;
  /** Pronouns that tell a gender, and which. */
  readonly genders: ReadonlyMap<string, string>;
  /** Two names of one place, of which a story keeps to one: Myanmar, Burma. */
  readonly rivals: ReadonlySet<string>;
  /** Short forms that no other language uses: an other language that has one has it by mistake. */
  readonly short: ReadonlySet<string>;
  /** Words that stand for a person or a thing that was named before. */
  readonly pronouns: ReadonlySet<string>;
  /** What such a word looks like where it is written onto another: orang`nya`. Matches nothing where there is none. */
  readonly clinging: RegExp;
  /** What a derived word of the language looks like: it is no name, whatever its capital. */
  readonly derived: RegExp;
  /** Endings that make another word of a name: Moldova`n`. */
  readonly endings: readonly string[];
}
