import type { Place } from './fault.js';

/**
 * One rule of SRX 2.0: whether a text breaks at a place before which `before` matches and after which `after` matches. Both are regular
 * expressions as ICU and Java write them; an empty one matches everywhere.
 */
export interface BreakRule {
  readonly breaks: boolean;
  readonly before: string;
  readonly after: string;
  /** Where it stands in its file. */
  readonly place?: Place;
}

/** What an SRX file holds: named lists of rules, and which language uses which of them. */
export interface BreakRuleFile {
  /** Whether all maps that fit a language apply, one after the other, and not only the first. */
  readonly cascade: boolean;
  readonly languages: readonly { readonly name: string; readonly rules: readonly BreakRule[] }[];
  readonly maps: readonly { readonly pattern: string; readonly name: string; readonly place?: Place }[];
}
