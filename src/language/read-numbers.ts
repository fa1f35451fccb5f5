import { composeNumber } from './compose-number.js';
import { exact, exactFromDigits, plus, times, type ExactNumber } from './exact-number.js';
import type { Language } from './language.js';
import type { NumberRules } from './number-rules.js';
import { readFigure, vulgarFraction } from './read-figure.js';
import type { ReadNumber } from './read-value.js';
import { phraseBefore, phraseFrom, type FoundPhrase } from './phrases.js';
import { remember } from './remember.js';
import type { Unit } from './units.js';
import { isHyphen, type ValueToken } from './value-tokens.js';

/** A number with the indexes of its first and last token, units included. */
export interface PlacedNumber {
  readonly number: ReadNumber;
  readonly first: number;
  readonly last: number;
}

/** A first piece of a number, before words of scale are read. */
interface Piece {
  readonly value: ExactNumber;
  readonly also: readonly ExactNumber[];
  readonly last: number;
  readonly form: ReadNumber['form'];
  readonly foreign: boolean;
  /** May stand above a part: two thirds, and not the second third. */
  readonly canDivide?: boolean;
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

const numberWords = new WeakMap<NumberRules, (lower: string) => boolean>();

function isNumberWord(rules: NumberRules): (lower: string) => boolean {
  const known =
    numberWords.get(rules) ??
    remember((lower) => rules.articles.has(lower) || wordAlone(lower, 0, rules, '', '') !== null);
  numberWords.set(rules, known);
  return known;
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

function pieceAt(tokens: readonly ValueToken[], at: number, rules: NumberRules): Piece | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'figure') return figureAt(tokens, at, token, rules);
  if (token.kind === 'word') return wordAt(tokens, at, token, rules);
  const vulgar = vulgarFraction(token.text);
  return vulgar ? { value: vulgar, also: [], last: at, form: 'figure', foreign: false } : null;
}

function figureAt(tokens: readonly ValueToken[], at: number, token: ValueToken, rules: NumberRules): Piece {
  const phone = phoneAt(tokens, at);
  if (phone) return phone;
  const overtime = overtimeAt(tokens, at);
  if (overtime) return overtime;
  const figure = readFigure(token.text, rules);
  const next = tokens[at + 1];
  const vulgar = vulgarFraction(next?.text ?? '');
  const plain = { ...figure, last: at, form: figure.isName ? ('name' as const) : ('figure' as const) };
  if (vulgar) return { ...plain, value: plus(figure.value, vulgar), last: at + 1 };
  const fraction = fractionAt(tokens, at);
  if (fraction) return { ...plain, value: fraction, last: at + 2 };
  const mixed = tokens[at + 1]?.kind === 'figure' ? fractionAt(tokens, at + 1) : null;
  if (mixed) return { ...plain, value: plus(figure.value, mixed), last: at + 3 };
  const decade = decadeAt(tokens, at, rules);
  if (decade > 0) return { ...plain, also: decadeReadings(token.text), last: at + decade };
  if (next?.joined && rules.ordinalSuffixes.has(next.lower)) return { ...plain, last: at + 1 };
  return isPartOfName(tokens, at, rules) ? { ...plain, form: 'name' } : plain;
}

/** The minute 90+3 of a match: English tells it in other words. */
function overtimeAt(tokens: readonly ValueToken[], at: number): Piece | null {
  const [minute, plusSign, more] = tokens.slice(at, at + 3);
  if (plusSign?.text !== '+' || !plusSign.joined || !more?.joined || more.kind !== 'figure') return null;
  const digits = `${minute?.text}${more.text}`.replaceAll(/\D/gu, '');
  return { value: exact(BigInt(digits)), also: [], last: at + 2, form: 'name', foreign: false };
}

/** 3/4, where nothing but the two figures stands there. */
function fractionAt(tokens: readonly ValueToken[], at: number): ExactNumber | null {
  const [top, slash, bottom, more] = tokens.slice(at, at + 4);
  if (!top || slash?.text !== '/' || !slash.joined || !bottom?.joined || bottom.kind !== 'figure')
    return null;
  if (more?.joined && more.text === '/') return null;
  const [above, below] = [Number(top.text), Number(bottom.text)];
  const isFraction = above > 0 && above < below && (below <= 10 || below === 12 || below === 16);
  return isFraction && /^\d$/u.test(top.text) ? exact(above, below) : null;
}

/** How many tokens of “-an” or “s” follow a figure. */
function decadeAt(tokens: readonly ValueToken[], at: number, rules: NumberRules): number {
  const [first, second] = [tokens[at + 1], tokens[at + 2]];
  if (!first?.joined) return 0;
  if (first.lower === rules.decadeSuffix) return 1;
  const mark = isHyphen(first) || first.text === '’' || first.text === "'";
  return mark && second?.joined && second.lower === rules.decadeSuffix ? 2 : 0;
}

/** The 1990s are the ’90s, and the 1800s the 19th century. */
function decadeReadings(figure: string): ExactNumber[] {
  if (/^\d\d$/u.test(figure)) return [exactFromDigits(`19${figure}`), exactFromDigits(`20${figure}`)];
  if (!/^\d{4}$/u.test(figure)) return [];
  const century = figure.endsWith('00') ? [exact(Number(figure) / 100 + 1)] : [];
  return [exactFromDigits(figure.slice(2)), ...century];
}

/** G20, F-16, COVID-19, 5G: letters are joined to the figure. */
function isPartOfName(tokens: readonly ValueToken[], at: number, rules: NumberRules): boolean {
  const [token, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (
    next?.joined &&
    next.kind === 'word' &&
    /^\p{Lu}{1,2}$/u.test(next.text) &&
    !/^[CFMTL]$/u.test(next.text)
  )
    return true;
  if (!token?.joined || !before) return false;
  const letters = isHyphen(before) && before.joined ? tokens[at - 2] : before;
  if (letters?.kind !== 'word' || letters.lower === rules.ordinalPrefix) return false;
  return (
    /^(?:\p{Lu}.*|.*\p{Lu})$/u.test(letters.text) && !/^(?:Rp|RM|IDR|USD|SGD|EUR|Ke)$/u.test(letters.text)
  );
}

/** +62 812-3456-7890 and (021) 555 1234: their digits are one name. */
function phoneAt(tokens: readonly ValueToken[], at: number): Piece | null {
  const first = tokens[at];
  const isInternational = tokens[at - 1]?.text === '+' && first?.joined === true;
  if (!first || (!isInternational && !/^0\d{2,}$/u.test(first.text))) return null;
  let [digits, last] = [first.text.replaceAll(/\D/gu, ''), at];
  for (let next = at + 1; next < tokens.length; next++) {
    const token = tokens[next];
    if (token?.kind === 'figure') [digits, last] = [digits + token.text.replaceAll(/\D/gu, ''), next];
    else if (!isHyphen(token) && token?.text !== ')' && token?.text !== '(') break;
  }
  if (digits.length < 8 || digits.length > 15) return null;
  return { value: exact(BigInt(digits)), also: [], last, form: 'name', foreign: false };
}

function wordAt(
  tokens: readonly ValueToken[],
  at: number,
  { lower }: ValueToken,
  rules: NumberRules,
): Piece | null {
  const next = tokens[at + 1]?.lower ?? '';
  if (rules.articles.has(lower)) return articleAt(at, next, rules);
  return wordAlone(lower, at, rules, next, tokens[at + 2]?.lower ?? '');
}

/** A word that says a number without the words `next` and `after` that follow it. */
function wordAlone(lower: string, at: number, rules: NumberRules, next: string, after: string): Piece | null {
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
function articleAt(at: number, next: string, rules: NumberRules): Piece | null {
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
