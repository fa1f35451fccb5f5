import type { NegationRules } from '../../../language/negation-rules.js';
import type { ReadWord } from '../../../language/read-names.js';

/** What denies in a text, as indices of its words. */
export interface Negations {
  /** Negators that stand in no idiom. */
  readonly negators: readonly number[];
  /** Words that deny without a negator, and negators of idioms. */
  readonly senses: readonly number[];
  /** Words that are the opposite of another: unknown, inadequate. */
  readonly opposites: readonly number[];
  /** Words that deny in some uses. */
  readonly faint: readonly number[];
}

/** Phrases by their words, cut once for each table. */
const cut = new WeakMap<readonly string[], readonly (readonly string[])[]>();

/** A figure after a negator is a number's: No. 11. */
export function findNegations(words: readonly ReadWord[], rules: NegationRules): Negations {
  const negators: number[] = [];
  const senses: number[] = [];
  const opposites: number[] = [];
  const faint: number[] = [];
  words.forEach((word, at) => {
    if (rules.negators.has(word.plain) && !/^\d/u.test(words[at + 1]?.plain ?? '')) {
      if (standsIn(rules.idioms, words, at)) senses.push(at);
      else negators.push(at);
    } else if (rules.senses.has(word.plain) || opensDenial(words, at, rules)) senses.push(at);
    else if (isOpposite(word.plain, rules)) opposites.push(at);
    else if (rules.faint.has(word.plain)) faint.push(at);
  });
  return { negators, senses, opposites, faint };
}

function isOpposite(plain: string, rules: NegationRules): boolean {
  return rules.opposites.has(plain) || (rules.derived.test(plain) && !rules.notDerived.has(plain));
}

/** A phrase counts once, where it begins. */
function opensDenial(words: readonly ReadWord[], at: number, { denials }: NegationRules): boolean {
  return wordsOf(denials).some((phrase) => phrase.every((part, place) => words[at + place]?.plain === part));
}

function standsIn(phrases: readonly string[], words: readonly ReadWord[], at: number): boolean {
  const word = words[at]?.plain ?? '';
  return wordsOf(phrases).some((phrase) => {
    const offset = phrase.indexOf(word);
    return offset >= 0 && phrase.every((part, place) => words[at - offset + place]?.plain === part);
  });
}

function wordsOf(phrases: readonly string[]): readonly (readonly string[])[] {
  const known = cut.get(phrases) ?? phrases.map((phrase) => phrase.split(' '));
  cut.set(phrases, known);
  return known;
}

/** Index of the word that a negator denies: the next that is neither grammatical nor a helper, a few words on; null where none is near. */
export function deniedWord(
  words: readonly ReadWord[],
  negator: number,
  rules: NegationRules,
  grammatical: ReadonlySet<string>,
): number | null {
  const near = words.slice(negator + 1, negator + 1 + reach);
  const at = near.findIndex(({ plain }) => !rules.between.has(plain) && !grammatical.has(plain));
  return at < 0 ? null : negator + 1 + at;
}

/** So many words after a negator what it denies may stand. */
const reach = 4;
