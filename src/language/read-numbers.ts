import { composeNumber } from './compose-number.js';
import { exact, plus, times } from './exact-number.js';
import type { Language } from './language.js';
import type { NumberPiece } from './number-piece.js';
import type { NumberRules } from './number-rules.js';
import { vulgarFraction } from './read-figure.js';
import { figureAt } from './read-figure-piece.js';
import { isNumberWord, wordAt } from './read-number-word.js';
import type { ReadNumber } from './read-value.js';
import { phraseBefore, phraseFrom, type FoundPhrase } from './phrases.js';
import type { Unit } from './units.js';
import { isHyphen, type ValueToken } from './value-tokens.js';

/** A number with the indexes of its first and last token, units included. */
export interface PlacedNumber {
  readonly number: ReadNumber;
  readonly first: number;
  readonly last: number;
}

/** All numbers among the tokens that no date and no time claimed, in order, with the unit that each counts. */
export function readNumbers(
  text: string,
  tokens: readonly ValueToken[],
  isClaimed: (token: number) => boolean,
  { numbers, units }: Pick<Language, 'numbers' | 'units'>,
): PlacedNumber[] {
  const found: PlacedNumber[] = [];
  let depth = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.text === '(') depth++;
    if (tokens[at]?.text === ')') depth = Math.max(0, depth - 1);
    if (isClaimed(at) || !mayStart(tokens[at], numbers, units)) continue;
    const placed = numberAt(text, tokens, at, depth > 0, { numbers, units });
    if (!placed) continue;
    found.push(placed);
    at = placed.last;
  }
  return found;
}

/** Most words begin no number: one question settles it. */
function mayStart(token: ValueToken | undefined, numbers: NumberRules, units: Language['units']): boolean {
  if (!token || token.kind === 'mark') return token !== undefined && vulgarFraction(token.text) !== undefined;
  const { lower } = token;
  return (
    token.kind === 'figure' ||
    isNumberWord(numbers)(lower) ||
    units.articles.has(lower) ||
    units.single.firsts.has(lower)
  );
}

function numberAt(
  text: string,
  tokens: readonly ValueToken[],
  at: number,
  bracketed: boolean,
  { numbers, units }: Pick<Language, 'numbers' | 'units'>,
): PlacedNumber | null {
  const piece = pieceAt(tokens, at, numbers);
  if (!piece) return oneOfUnit(text, tokens, at, bracketed, { numbers, units });
  const before = phraseBefore(tokens, at, units.before);
  const composed = composeNumber(
    tokens,
    {
      value: piece.value,
      at: piece.last,
      isFigure: piece.form === 'figure',
      isVague: piece.form === 'vague',
      canDivide: piece.canDivide === true,
    },
    numbers,
  );
  const letter = before ? numbers.moneyScales.get(tokens[composed.last + 1]?.text ?? '') : undefined;
  const end = letter === undefined ? composed.last : composed.last + 1;
  const after = unitAfter(tokens, end, units.after);
  const [start, stop] = [tokens[at]?.start ?? 0, tokens[end]?.end ?? 0];
  const isPlain = composed.last === piece.last;
  const first = at - (before?.length ?? 0);
  const unitEnd = end + (after?.length ?? 0);
  const halves = after ? halfAfter(tokens, unitEnd, numbers) : 0;
  const last = unitEnd + halves;
  const factor = letter === undefined ? composed.value : times(composed.value, exact(letter));
  return {
    number: {
      kind: 'number',
      start,
      end: stop,
      text: text.slice(start, stop),
      whole: wholeOf(text, tokens, first, last),
      value: halves > 0 ? plus(factor, half) : factor,
      also: isPlain && letter === undefined ? piece.also : [],
      form: formOf(piece.form, composed.isVague, isPlain && letter === undefined),
      units: after?.meaning ?? before?.meaning ?? [],
      sharesUnit: false,
      bracketed,
      mantissa: composed.mantissa,
      foreign: piece.foreign,
    },
    first,
    last,
  };
}

function wholeOf(
  text: string,
  tokens: readonly ValueToken[],
  first: number,
  last: number,
): ReadNumber['whole'] {
  const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
  return { start, end, text: text.slice(start, end) };
}

/** More words make a number of a loose word, and a scale one of a figure that looked like part of a name. */
function formOf(form: ReadNumber['form'], isVague: boolean, isPlain: boolean): ReadNumber['form'] {
  if (isVague) return 'vague';
  if (isPlain) return form;
  return form === 'loose' ? 'words' : form === 'name' ? 'figure' : form;
}

const half = exact(1, 2);

/** “and a half” after a unit: how many tokens it takes. */
function halfAfter(tokens: readonly ValueToken[], unit: number, { joiner, articles }: NumberRules): number {
  const [and, article, word] = tokens.slice(unit + 1, unit + 4);
  return and?.lower === joiner && articles.has(article?.lower ?? '') && word?.lower === 'half' ? 3 : 0;
}

/** 5 km, 100-metre: a hyphen may join the unit. `length` counts it. */
function unitAfter(
  tokens: readonly ValueToken[],
  last: number,
  table: Language['units']['after'],
): FoundPhrase<readonly Unit[]> | null {
  const hyphen = isHyphen(tokens[last + 1]) && tokens[last + 1]?.joined && tokens[last + 2]?.joined ? 1 : 0;
  const found = phraseFrom(tokens, last + 1 + hyphen, table);
  return found ? { ...found, length: found.length + hyphen } : null;
}

function pieceAt(tokens: readonly ValueToken[], at: number, rules: NumberRules): NumberPiece | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'figure') return figureAt(tokens, at, token, rules);
  if (token.kind === 'word') return wordAt(tokens, at, token, rules);
  const vulgar = vulgarFraction(token.text);
  return vulgar ? { value: vulgar, also: [], last: at, form: 'figure', foreign: false } : null;
}

/** “a mile”, sepekan: no number of its own, and the other side of “1.6 kilometers” or “7 hari”. */
function oneOfUnit(
  text: string,
  tokens: readonly ValueToken[],
  at: number,
  bracketed: boolean,
  { numbers, units }: Pick<Language, 'numbers' | 'units'>,
): PlacedNumber | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const isArticle = units.articles.has(token.lower);
  const found = isArticle ? phraseFrom(tokens, at + 1, units.after) : phraseFrom(tokens, at, units.single);
  if (!found || found.meaning[0]?.dimension === 'money' || found.meaning[0]?.dimension === 'share')
    return null;
  const unitEnd = at + found.length - (isArticle ? 0 : 1);
  const halves = halfAfter(tokens, unitEnd, numbers);
  const last = unitEnd + halves;
  const stop = tokens[last]?.end ?? token.end;
  const value = halves > 0 ? plus(exact(1), half) : exact(1);
  return {
    number: {
      kind: 'number',
      start: token.start,
      end: stop,
      text: text.slice(token.start, stop),
      whole: wholeOf(text, tokens, at, last),
      value,
      also: [],
      form: halves > 0 ? 'words' : 'article',
      units: found.meaning,
      sharesUnit: false,
      bracketed,
      mantissa: value,
      foreign: false,
    },
    first: at,
    last,
  };
}
