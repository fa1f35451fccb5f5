import { exact, exactFromDigits, plus, type ExactNumber } from './exact-number.js';
import type { NumberPiece } from './number-piece.js';
import type { NumberRules } from './number-rules.js';
import { readFigure, vulgarFraction } from './read-figure.js';
import { isHyphen, type ValueToken } from './value-tokens.js';

/** What the figure at a token says, with the marks and letters that belong to it: 3/4, 1990-an, G20, a phone number. */
export function figureAt(
  tokens: readonly ValueToken[],
  at: number,
  token: ValueToken,
  rules: NumberRules,
): NumberPiece {
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
function overtimeAt(tokens: readonly ValueToken[], at: number): NumberPiece | null {
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
function phoneAt(tokens: readonly ValueToken[], at: number): NumberPiece | null {
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
