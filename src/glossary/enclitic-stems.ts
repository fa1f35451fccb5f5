import type { CliticRules } from '../language/clitic-rules.js';

/** What a word can be without its enclitics, longest first: `bicaranyalah` gives `bicaranya`, `bicara`. At most two stand one after the other. */
export function encliticStems(word: string, rules: CliticRules): readonly string[] {
  const once = withoutEnclitic(word, rules);
  if (once === null) return [];
  const twice = withoutEnclitic(once, rules);
  return twice === null ? [once] : [once, twice];
}

function withoutEnclitic(word: string, rules: CliticRules): string | null {
  for (const enclitic of rules.enclitics) {
    // One letter is no word that could carry anything.
    if (word.length > enclitic.length + 1 && word.endsWith(enclitic))
      return rules.notEnclitic.has(word.toLowerCase()) ? null : word.slice(0, -enclitic.length);
  }
  return null;
}
