/** How a language writes numbers. Words stand in lower case. */
export interface NumberRules {
  /** Between groups of three digits. */
  readonly grouping: '.' | ',';
  readonly decimal: '.' | ',';
  /** Words with a value of their own: sebelas 11, twenty 20, third 3. */
  readonly words: ReadonlyMap<string, number>;
  /** Those of them that are often said without a number on the other side, or mean none: satu, kedua, both. */
  readonly loose: ReadonlySet<string>;
  /** Those of them that name a place in an order: third, pertama. */
  readonly ordinals: ReadonlySet<string>;
  /** Words that are a fraction, as its two parts: setengah 1/2, sepertiga 1/3. */
  readonly fractions: ReadonlyMap<string, readonly [number, number]>;
  /** Words that divide the number before them: (dua) pertiga 3, (two) thirds 3. */
  readonly parts: ReadonlyMap<string, number>;
  /** Stands between the two parts of a fraction in words: dua per tiga. */
  readonly divider: string;
  /** Words that multiply what stands directly before them within a thousand: puluh 10, hundred 100. */
  readonly multipliers: ReadonlyMap<string, number>;
  /** Words that add to what stands before them: belas 10. */
  readonly addends: ReadonlyMap<string, number>;
  /** Words that multiply everything before them: ribu, million. */
  readonly scales: ReadonlyMap<string, number>;
  /** Words for an order of size: ratusan 100, dozens 10. After a number they multiply it: 250 ribuan. */
  readonly vague: ReadonlyMap<string, number>;
  /** Letters that are scales after an amount of money: Rp2 M is two billion. */
  readonly moneyScales: ReadonlyMap<string, number>;
  /** The scales as they are written in a proposed change, from the greatest. */
  readonly scaleNames: readonly (readonly [number, string])[];
  /** Articles that mean one before a multiplier, a scale or a part: a million, a third. */
  readonly articles: ReadonlySet<string>;
  /** Joins the last part of a number: one hundred and five, two and a half. Empty where the language has no such word. */
  readonly joiner: string;
  /** Joins two words for an order of size: tens of thousands. */
  readonly vagueJoiner: string;
  /** Adds a half to the number before it: dua setengah. Empty where the language needs a joiner. */
  readonly half: string;
  /** Written before an ordinal: ke-17, kelima. */
  readonly ordinalPrefix: string;
  /** Written onto a figure without a space: 17th. */
  readonly ordinalSuffixes: ReadonlySet<string>;
  /** Written onto a figure that names a decade or “some”: 1990-an, 1990s. */
  readonly decadeSuffix: string;
  /** Between the two ends of a range, where the scale and the unit of the second hold for the first: 15 to 20 million. */
  readonly rangeWords: ReadonlySet<string>;
  /** Between two numbers that may share a unit and may not: 3 dan 5 juta. */
  readonly listWords: ReadonlySet<string>;
}
