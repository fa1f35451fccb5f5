import type { SentenceRules } from './sentence-rules.js';

/** A desk's own abbreviations, with or without their last stop. */
export interface OwnAbbreviations {
  /** Before a name or a figure: their stop never ends a sentence. */
  readonly abbreviations: readonly string[];
  /** After a name or at the end of a phrase: a sentence may end with them. */
  readonly finalAbbreviations: readonly string[];
}

/** The tables with a desk's own abbreviations; where both know one, the desk's kind holds. */
export function addAbbreviations(rules: SentenceRules, own: OwnAbbreviations): SentenceRules {
  const before = spellings(own.abbreviations);
  const after = spellings(own.finalAbbreviations);
  if (before.size + after.size === 0) return rules;
  const without = (words: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...words].filter((word) => !before.has(word) && !after.has(word)));
  return {
    ...rules,
    beforeName: new Set([...without(rules.beforeName), ...before]),
    afterName: new Set([...without(rules.afterName), ...after]),
    beforeNumber: without(rules.beforeNumber),
    insideName: without(rules.insideName),
    degrees: without(rules.degrees),
    units: without(rules.units),
  };
}

/** As written, and in lower case. */
function spellings(words: readonly string[]): Set<string> {
  const bare = words.map((word) => word.normalize('NFC').replace(/\.$/u, ''));
  return new Set(bare.flatMap((word) => [word, word.toLowerCase()]));
}
