/** How a language denies. All words stand in lower case, without accents, hyphens and apostrophes: `dont`. */
export interface NegationRules {
  /** Words that deny what they stand before: tidak, not. */
  readonly negators: ReadonlySet<string>;
  /** Phrases that have a negator and deny nothing: tidak hanya, no doubt. Their words are parted by single spaces. */
  readonly idioms: readonly string[];
  /** Those of them that say that there is more: tidak hanya, not only. */
  readonly beyond: readonly string[];
  /** Words that say that there is no more, and so the contrary of those phrases: hanya, only. */
  readonly limits: ReadonlySet<string>;
  /** Phrases that deny without a negator: yet to. Their words are parted by single spaces. */
  readonly denials: readonly string[];
  /** Words that deny without a negator: gagal, refuse, few; in every form that they take. */
  readonly senses: ReadonlySet<string>;
  /** Words that deny only in some uses, so that they count where they stand beside what is denied: other than, only, yet. */
  readonly faint: ReadonlySet<string>;
  /** Words that mean the opposite of another and do not show it: inadequate, invisible. */
  readonly opposites: ReadonlySet<string>;
  /** The same, told by a part of the word: unknown, harmless, ketidakadilan. */
  readonly derived: RegExp;
  /** Words that look like such ones and are none: under, important. */
  readonly notDerived: ReadonlySet<string>;
  /** Words between a negator and what it denies: pernah, akan; be, yet. */
  readonly between: ReadonlySet<string>;
}
