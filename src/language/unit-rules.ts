import { phrases, type Phrases } from './phrases.js';
import { unitNamed, type Unit } from './units.js';

/** Several where the phrase leaves it open: a dollar may be any dollar. The likeliest comes first. */
export type UnitPhrases = Phrases<readonly Unit[]>;

/** How a language writes what a number counts. */
export interface UnitRules {
  /** Signs and codes of currencies that stand before an amount: Rp, US$. */
  readonly before: UnitPhrases;
  /** What stands after a number: persen, km/jam, percentage points. */
  readonly after: UnitPhrases;
  /** Single words that are one of a unit: sepekan. */
  readonly single: UnitPhrases;
  /** What an amount is for: per bulan, a month. Their meanings are names of units. */
  readonly rates: Phrases<string>;
  /** Words of a measure of surveys that is told in points, though the other language says percent: margin. */
  readonly pointWords: ReadonlySet<string>;
  /** Words that stand for one before a unit: a mile, per ounce. */
  readonly articles: ReadonlySet<string>;
}

/** From lines `name: phrase, phrase`, or `name|name: phrase` where the phrase leaves it open. */
export function unitPhrases(...lines: readonly string[]): UnitPhrases {
  return phrases(
    lines.flatMap((line) => {
      const [names = '', written = ''] = line.split(': ');
      const units = names.split('|').map(unitNamed);
      return written.split(', ').map((phrase) => [phrase, units] as const);
    }),
  );
}
