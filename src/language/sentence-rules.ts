/**
 * What the sentence splitter must know about a language. Words stand in lower case and without their last stop; an entry that is written
 * with capitals holds for that spelling alone and goes before one in lower case (`R.A` is a title, `r.a` follows a name).
 */
export interface SentenceRules {
  /** Abbreviations that stand before a name or a figure, so that their stop ends no sentence: `jl`, `prof`, `no`, `pt`. */
  readonly beforeName: ReadonlySet<string>;
  /** Abbreviations, some of them words as well, whose stop ends no sentence when a figure or a code follows: `hal`, `des`, `uu`. */
  readonly beforeNumber: ReadonlySet<string>;
  /** Abbreviations after a name, or at the end of a phrase, whose stop ends the sentence when a capital follows: `tbk`, `inc`, `swt`. */
  readonly afterName: ReadonlySet<string>;
  /** Abbreviations in the middle of a name: only a word that opens sentences shows that theirs ended: `jr`, `bros`. */
  readonly insideName: ReadonlySet<string>;
  /** Degrees that look like initials: `s.h`, `m.m`. */
  readonly degrees: ReadonlySet<string>;
  /** First parts of degrees; with a stop and a longer part they are one: `s` makes S.Pd., S.Kom. and all others. */
  readonly degreeStems: ReadonlySet<string>;
  /** Measures and eras of one or two letters that end a sentence after a figure: `km`, `m`, `h`. */
  readonly units: ReadonlySet<string>;
  /** Words before the figure of a year or of a sum, after which a capital M, H or T is an era or a magnitude and no initial: `tahun`. */
  readonly beforeYear: ReadonlySet<string>;
  /** Words after which a single letter is a class and not an initial, so that its stop may end a sentence: `serie` A. */
  readonly letterFollows: ReadonlySet<string>;
  /** Words that open sentences and nothing else: even after a title they show that the sentence ended. */
  readonly clearOpeners: ReadonlySet<string>;
  /** Words that open sentences and are no part of a person's name: after initials they show that the sentence ended. */
  readonly openers: ReadonlySet<string>;
  /** Words that follow a common noun and no name: Sepeda `itu`. */
  readonly demonstratives: ReadonlySet<string>;
  /** Words that no sentence opens with after an abbreviation: `a.m.` WIB, `a.m.` Monday. */
  readonly continuers: ReadonlySet<string>;
  /** Offices that a company follows, and then the name of who holds it: `dirut` PT Timah Tbk. Budi. */
  readonly offices: ReadonlySet<string>;
  /** Names that end in ! or ?, with that mark: `yahoo!`. */
  readonly markedNames: ReadonlySet<string>;
  /** Kinds of works and firms, whose names may hold ! or ?: `film` Ada Apa dengan Cinta? 2. */
  readonly titledThings: ReadonlySet<string>;
  /** Verbs that ascribe the quotation before them: `kata`, `ujarnya`. */
  readonly attributions: ReadonlySet<string>;
  /** Verbs of speech that follow their subject: `Budi` bertanya. */
  readonly speechVerbs: ReadonlySet<string>;
  /** Words between a speaker and such a verb: Budi `balik` bertanya. */
  readonly speechAdverbs: ReadonlySet<string>;
  /** Words that make a heading with a number: `bab` I. */
  readonly headings: ReadonlySet<string>;
  /** Words which, after such a verb, show that it is none: kata `itu`. */
  readonly notSpeakers: ReadonlySet<string>;
  /** Places in capitals that open a dateline with a stop: `jakarta`. */
  readonly datelinePlaces: ReadonlySet<string>;
  /** Names that keep their small letter at the beginning of a sentence: `detikcom`. */
  readonly smallNames: ReadonlySet<string>;
  /** Small words that no line of a list or headline ends with: a line that does goes on. */
  readonly joiners: ReadonlySet<string>;
  /** Words that announce a numbered list in running text: `yakni` 1. */
  readonly listIntroducers: ReadonlySet<string>;
  /** First letters of words that are made of a stem, and are no names, with their least length and their last letters: `pe-`, `-an`. */
  readonly openerShapes: readonly WordShape[];
}

/** A shape of words: beginning, ending, and the least number of letters in all. */
export interface WordShape {
  readonly begins: string;
  readonly ends: string;
  readonly least: number;
}
