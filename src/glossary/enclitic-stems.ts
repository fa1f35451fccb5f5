import type { CliticRules } from '../language/clitic-rules.js';

/** What a word can be without its enclitics, longest first: `bicaranyalah` gives `bicaranya`, `bicara`. At most two stand one after the other. */
export function encliticStems(word: string, rules: CliticRules): readonly string[] {
  const once = withoutEnclitic(word, rules);
  if (once === null) return none;
  const twice = withoutEnclitic(once, rules);
  return twice === null ? [once] : [once, twice];
}

const none: readonly string[] = [];

/** Whether a word that stands alone after a hyphen is made of enclitics: `-nya`, `-nyalah`. */
export function isEnclitic(word: string, rules: CliticRules): boolean {
  if (rules.enclitics.includes(word)) return true;
  return encliticStems(word, rules).some((stem) => rules.enclitics.includes(stem));
}

function withoutEnclitic(word: string, rules: CliticRules): string | null {
  for (const enclitic of rules.enclitics) {
    // One letter is no word that could carry anything.
    if (word.length > enclitic.length + 1 && word.endsWith(enclitic))
      return rules.notEnclitic.has(word.toLowerCase()) ? null : word.slice(0, -enclitic.length);
  }
  return null;
}

/** A verb is written onto: shorter stems are other words, `kubu`, `kaum`. */
const shortestVerb = 4;

/** The verb in `kutolak` or `kaulihat`, by its lower-case spelling; null where the word has no proclitic. */
export function procliticStem(lower: string, rules: CliticRules): string | null {
  const proclitic = rules.proclitics.find((each) => lower.startsWith(each));
  if (proclitic === undefined || lower.length < proclitic.length + shortestVerb) return null;
  return rules.notProclitic.has(lower) ? null : lower.slice(proclitic.length);
}
