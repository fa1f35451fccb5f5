/**
 * What may cling to a term, or change in it, without making it another term. The glossary finds terms by the rules of the source language and
 * looks for their translations by the rules of the target language.
 */
export interface CliticRules {
  /** Endings in lower case that are written onto a word, or after a hyphen (`KPK-nya`). */
  readonly enclitics: readonly string[];
  /** Words in lower case that look like another word with an enclitic and are not: `masalah` is not `masa` + `lah`. */
  readonly notEnclitic: ReadonlySet<string>;
  /** Beginnings in lower case that are written onto a verb: `kutolak`, `kaulihat`. */
  readonly proclitics: readonly string[];
  /** Words in lower case that look like a verb with a proclitic and are not: `kuasa` is not `ku` + `asa`. */
  readonly notProclitic: ReadonlySet<string>;
  /** Prefixes in lower case that are written before a word with a hyphen (`anti-`). */
  readonly prefixes: ReadonlySet<string>;
  /** Words in lower case before which the head of a term stands, so that it takes the ending there: `secretaries of state`. */
  readonly afterHead: ReadonlySet<string>;
  /** Further forms of a word with the same meaning: its plurals. None where it is a plural or has none. A possessive needs no form: its apostrophe ends the word. */
  inflect(word: string): readonly string[];
  /** `before` in the form that fits in front of `word`: a, an. Any word that does not depend on its neighbour comes back as it is. */
  agree(before: string, word: string): string;
}
