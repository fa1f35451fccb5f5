import { translateClass } from './translate-class.js';
import { translateEscape } from './translate-escape.js';

/** A regular expression for `new RegExp`, with the flag `v`. */
export interface TranslatedPattern {
  readonly source: string;
  readonly flags: string;
}

/** Turns a regular expression of ICU or Java into one of JavaScript. Throws a SyntaxError for what JavaScript cannot say. */
export function translatePattern(pattern: string): TranslatedPattern {
  const [head = '', letters = ''] = /^\(\?([a-zA-Z]*)\)/u.exec(pattern) ?? [];
  const foreign = /[^imsuUw]/u.exec(letters);
  if (foreign) throw new SyntaxError(`flag ${foreign[0]} is not supported`);
  const kept = ['i', 'm', 's'].filter((letter) => letters.includes(letter));
  return { source: translateBody(pattern, head.length), flags: `v${kept.join('')}` };
}

function translateBody(pattern: string, from: number): string {
  let source = '';
  for (let at = from; at < pattern.length;) {
    const [piece, next] = translateAt(pattern, at);
    source += piece;
    at = next;
  }
  return source;
}

/** The translation of what stands at an offset, and the offset past it. */
function translateAt(pattern: string, at: number): [string, number] {
  const character = pattern.charAt(at);
  if (character === '\\') return translateEscape(pattern, at);
  if (character === '[') return translateClass(pattern, at);
  if (character === '(') return translateGroup(pattern, at);
  const quantifier = /[*+?]|\{\d+(?:,\d*)?\}/y;
  quantifier.lastIndex = at;
  const found = quantifier.exec(pattern)?.[0];
  if (found) {
    const end = at + found.length;
    // Possessive ones differ only in speed for what a rule asks: whether it matches here.
    if (pattern.charAt(end) === '+') return [found, end + 1];
    return pattern.charAt(end) === '?' ? [`${found}?`, end + 1] : [found, end];
  }
  if ('{}]/'.includes(character)) return [`\\${character}`, at + 1];
  return [character, at + 1];
}

function translateGroup(pattern: string, at: number): [string, number] {
  if (pattern.startsWith('(?#', at)) {
    const end = pattern.indexOf(')', at);
    return ['', end < 0 ? pattern.length : end + 1];
  }
  // Atomic groups, like possessive quantifiers, only save time.
  if (pattern.startsWith('(?>', at)) return ['(?:', at + 3];
  const head = /\((?:\?(?:[:=!]|<[=!]|<[A-Za-z]\w*>))?/y;
  head.lastIndex = at;
  const found = head.exec(pattern)?.[0] ?? '(';
  if (found === '(' && pattern.charAt(at + 1) === '?')
    throw new SyntaxError('flags inside a pattern are not supported');
  return [found, at + found.length];
}
