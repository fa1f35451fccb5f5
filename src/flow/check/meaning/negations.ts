import type { NegationRules } from '../../../language/negation-rules.js';
import type { ReadWord } from '../../../language/read-names.js';
import { remember } from '../../../language/remember.js';

/** What denies in a text, as indices of its words. */
export interface Negations {
  /** Negators that stand in no idiom. */
  readonly negators: readonly number[];
  /** Words that deny without a negator, and negators of idioms. */
  readonly senses: readonly number[];
  /** Where a phrase begins that says that there is more. */
  readonly beyond: readonly number[];
  /** Words that say that there is no more, outside such phrases. */
  readonly limits: readonly number[];
  /** Words that are the opposite of another: unknown, inadequate. */
  readonly opposites: readonly number[];
  /** Words that deny in some uses. */
  readonly faint: readonly number[];
}

/** Phrases by their words, cut once for each table. */
const cut = new WeakMap<readonly string[], readonly (readonly string[])[]>();

type Kind = 'negator' | 'sense' | 'opposite' | 'faint' | 'none';

const kinds = new WeakMap<NegationRules, (plain: string) => Kind>();

/** What the tables say of a word wherever it stands. */
function kindsOf(rules: NegationRules): (plain: string) => Kind {
  const known = kinds.get(rules) ?? remember((plain) => kindOf(plain, rules));
  kinds.set(rules, known);
  return known;
}

function kindOf(plain: string, rules: NegationRules): Kind {
  if (rules.negators.has(plain)) return 'negator';
  if (rules.senses.has(plain)) return 'sense';
  if (isOpposite(plain, rules)) return 'opposite';
  return rules.faint.has(plain) ? 'faint' : 'none';
}

function isOpposite(plain: string, rules: NegationRules): boolean {
  return rules.opposites.has(plain) || (rules.derived.test(plain) && !rules.notDerived.has(plain));
}

/** A figure after a negator is a number's: No. 11. */
export function findNegations(words: readonly ReadWord[], rules: NegationRules): Negations {
  const negators: number[] = [];
  const senses: number[] = [];
  const opposites: number[] = [];
  const faint: number[] = [];
  const beyond: number[] = [];
  const limits: number[] = [];
  const kindOfWord = kindsOf(rules);
  words.forEach(({ plain }, at) => {
    const kind = kindOfWord(plain);
    if (kind === 'negator' && !/^\d/u.test(words[at + 1]?.plain ?? '')) {
      if (standsIn(rules.beyond, words, at)) beyond.push(at);
      if (standsIn(rules.idioms, words, at)) senses.push(at);
      else negators.push(at);
    } else if (kind === 'sense' || opensDenial(words, at, rules)) senses.push(at);
    else if (kind === 'opposite') opposites.push(at);
    else if (kind === 'faint') faint.push(at);
    if (rules.limits.has(plain) && !beyond.includes(at - 1)) limits.push(at);
  });
  return { negators, senses, beyond, limits, opposites, faint };
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
