/** How a language writes numbers. Words stand in lower case. */
export interface NumberRules {
  /** Between groups of three digits. */
  readonly grouping: '.' | ',';
  readonly decimal: '.' | ',';
  /** Words with a value of their own: sebelas 11, twenty 20, third 3. */
  readonly words: ReadonlyMap<string, number>;
  /** Words that multiply what stands directly before them within a thousand: puluh 10, hundred 100. */
  readonly multipliers: ReadonlyMap<string, number>;
  /** Words that add to what stands before them: belas 10. */
  readonly addends: ReadonlyMap<string, number>;
  /** Words that multiply everything before them: ribu, million. */
  readonly scales: ReadonlyMap<string, number>;
  /** Capital letters that are scales after an amount of money: Rp2 M is two billion. */
  readonly moneyScales: ReadonlyMap<string, number>;
  /** Written directly before an amount whose scale may be such a letter. */
  readonly moneyMark: RegExp;
  /** Articles that mean one before a multiplier or a scale: a million. */
  readonly articles: ReadonlySet<string>;
  /** Names of the months, in full and cut, by their number. */
  readonly months: ReadonlyMap<string, number>;
  /** Between the two ends of a range, where the scale of the second may hold for the first: 15 to 20 million. */
  readonly rangeWords: ReadonlySet<string>;
  /** Written onto a figure that names a decade: 1990-an, 1990s. */
  readonly decade: RegExp;
  /** Ends with what makes the figure after it a time: pukul. */
  readonly timeBefore: RegExp;
  /** Begins with what makes the figure before it a time, also at the end of a range: p.m., 10.00-12.00 WIB. */
  readonly timeAfter: RegExp;
}
