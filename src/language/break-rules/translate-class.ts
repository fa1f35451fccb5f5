import { literal, posix, translateEscape } from './translate-escape.js';

/** Marks that JavaScript wants escaped in a class, alone or in pairs; ICU and Java do not. */
const escaped = '&!#%,:;<=>@`~';

/** The translation of a class in square brackets, and the offset past it. */
export function translateClass(pattern: string, from: number): [string, number] {
  let at = from + 1;
  let source = '[';
  if (pattern.charAt(at) === '^') {
    source += '^';
    at++;
  }
  for (let first = true; at < pattern.length; first = false) {
    const character = pattern.charAt(at);
    if (character === ']' && !first) return [`${source}]`, at + 1];
    const [piece, next] = member(pattern, at, first);
    source += piece;
    at = next;
  }
  throw new SyntaxError('a class without its closing bracket');
}

function member(pattern: string, at: number, first: boolean): [string, number] {
  const character = pattern.charAt(at);
  if (character === '\\') return translateEscape(pattern, at, true);
  const name = /\[:(\w+):\]/y;
  name.lastIndex = at;
  const found = name.exec(pattern);
  if (found) return [posix(found[1] ?? ''), at + found[0].length];
  if (character === '[') return translateClass(pattern, at);
  if (pattern.startsWith('&&', at)) return ['&&', at + 2];
  if (character === '-') return [isRange(pattern, at, first) ? '-' : '\\u002d', at + 1];
  if (escaped.includes(character)) return [`\\${character}`, at + 1];
  const whole = String.fromCodePoint(pattern.codePointAt(at) ?? 0);
  return [literal(whole), at + whole.length];
}

/** Whether a hyphen stands between two characters, and is none itself. */
function isRange(pattern: string, at: number, first: boolean): boolean {
  const next = pattern.charAt(at + 1);
  return (
    !first &&
    next !== ']' &&
    next !== '[' &&
    pattern.charAt(at - 1) !== '[' &&
    !/\\[wWdDsShH]$/u.test(pattern.slice(0, at))
  );
}
