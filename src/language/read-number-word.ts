import { exact } from './exact-number.js';
import type { NumberPiece } from './number-piece.js';
import type { NumberRules } from './number-rules.js';
import { remember } from './remember.js';
import type { ValueToken } from './value-tokens.js';

const numberWords = new WeakMap<NumberRules, (lower: string) => boolean>();

/** Whether a word, in lower case, begins a number by itself. */
export function isNumberWord(rules: NumberRules): (lower: string) => boolean {
  const known =
    numberWords.get(rules) ??
    remember((lower) => rules.articles.has(lower) || wordAlone(lower, 0, rules, '', '') !== null);
  numberWords.set(rules, known);
  return known;
}

/** What the word at a token says by itself, before words of scale are read. */
export function wordAt(
  tokens: readonly ValueToken[],
  at: number,
  { lower }: ValueToken,
  rules: NumberRules,
): NumberPiece | null {
  const next = tokens[at + 1]?.lower ?? '';
  if (rules.articles.has(lower)) return articleAt(at, next, rules);
  return wordAlone(lower, at, rules, next, tokens[at + 2]?.lower ?? '');
}

/** A word that says a number without the words `next` and `after` that follow it. */
function wordAlone(
  lower: string,
  at: number,
  rules: NumberRules,
  next: string,
  after: string,
): NumberPiece | null {
  const piece = { also: [], last: at, foreign: false };
  const own = rules.words.get(lower) ?? ordinalWord(lower, rules);
  const part = rules.parts.get(lower);
  if (own !== undefined) {
    const form = rules.loose.has(lower) ? 'loose' : 'words';
    const canDivide = part === undefined && !rules.ordinals.has(lower);
    return { ...piece, value: exact(own), also: part === undefined ? [] : [exact(1, part)], form, canDivide };
  }
  const fraction = rules.fractions.get(lower);
  if (fraction) {
    const skips = rules.articles.has(next) && (rules.scales.has(after) || rules.multipliers.has(after));
    return {
      ...piece,
      value: exact(...fraction),
      last: skips ? at + 1 : at,
      form: rules.loose.has(lower) ? 'loose' : 'words',
    };
  }
  const order = rules.vague.get(lower) ?? rules.scales.get(lower) ?? rules.multipliers.get(lower);
  if (order !== undefined) return { ...piece, value: exact(order), form: 'vague' };
  const glued = gluedWord(lower, rules);
  return glued === undefined ? null : { ...piece, value: exact(glued), form: 'words' };
}

/** “a million”, “a dozen”, “a third”. */
function articleAt(at: number, next: string, rules: NumberRules): NumberPiece | null {
  if (rules.multipliers.has(next) || rules.scales.has(next))
    return { value: exact(1), also: [], last: at, form: 'words', foreign: false };
  const part = rules.parts.get(next);
  return part === undefined || part === 2
    ? null
    : { value: exact(1, part), also: [exact(part)], last: at + 1, form: 'loose', foreign: false };
}

/** kelima, kesepuluh; kedua has more than one sense, and is loose. */
function ordinalWord(word: string, { ordinalPrefix, words }: NumberRules): number | undefined {
  return ordinalPrefix !== '' && word.startsWith(ordinalPrefix)
    ? words.get(word.slice(ordinalPrefix.length))
    : undefined;
}

/** duapuluh, tigabelas: careless, and common. */
function gluedWord(word: string, rules: NumberRules): number | undefined {
  const [ending] = /(?:puluh|belas|ratus|ribu|juta)$/u.exec(word) ?? [];
  if (ending === undefined) return undefined;
  const own = rules.words.get(word.slice(0, -ending.length));
  if (own === undefined) return undefined;
  const addend = rules.addends.get(ending);
  const factor = rules.multipliers.get(ending) ?? rules.scales.get(ending);
  return addend === undefined ? factor && own * factor : own + addend;
}
