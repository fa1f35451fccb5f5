/** Word characters as ICU has them. */
const word = '\\p{L}\\p{M}\\p{N}_';
const edge = `(?:(?<=[${word}])(?![${word}])|(?<![${word}])(?=[${word}]))`;
const inside = `(?:(?<=[${word}])(?=[${word}])|(?<![${word}])(?![${word}]))`;

/** Escapes that mean a set of characters; they may stand in a class too. */
const sets: Readonly<Record<string, string>> = {
  w: `[${word}]`,
  W: `[^${word}]`,
  d: '\\p{Nd}',
  D: '\\P{Nd}',
  s: '\\s',
  S: '\\S',
  h: '[\\t\\p{Zs}]',
  H: '[^\\t\\p{Zs}]',
};

const places: Readonly<Record<string, string>> = {
  b: edge,
  B: inside,
  A: '(?<![^])',
  Z: '(?![^])',
  z: '(?![^])',
  R: '(?:\\r\\n|[\\n\\v\\f\\r\\u0085\\u2028\\u2029])',
};

const controls: Readonly<Record<string, string>> = { a: '\\u0007', e: '\\u001b' };

/** POSIX and Java names of character properties. */
const properties: Readonly<Record<string, string>> = {
  lower: '\\p{Ll}',
  upper: '\\p{Lu}',
  alpha: '\\p{L}',
  alphabetic: '\\p{Alphabetic}',
  digit: '\\p{Nd}',
  alnum: '[\\p{L}\\p{Nd}]',
  punct: '\\p{P}',
  space: '\\s',
  blank: '[\\t\\p{Zs}]',
  javalowercase: '\\p{Ll}',
  javauppercase: '\\p{Lu}',
};

/** The translation of a backslash and what it escapes, outside or inside a class, and the offset past it. */
export function translateEscape(pattern: string, at: number, inClass = false): [string, number] {
  const letter = pattern.charAt(at + 1);
  if (letter === '') throw new SyntaxError('a backslash at the end');
  if (letter === 'Q') return quoted(pattern, at + 2);
  if (letter === 'p' || letter === 'P') return property(pattern, at);
  const set = sets[letter];
  if (set) return [set, at + 2];
  const place = inClass ? undefined : places[letter];
  if (place) return [place, at + 2];
  const control = controls[letter];
  if (control) return [control, at + 2];
  const code = /\\(?:x\{([0-9a-fA-F]+)\}|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/y;
  code.lastIndex = at;
  const found = code.exec(pattern);
  if (found) return [`\\u{${found.slice(1).find(Boolean) ?? '0'}}`, at + found[0].length];
  if (/[nrtfv]/u.test(letter) || (!inClass && /[1-9k]/u.test(letter))) return [`\\${letter}`, at + 2];
  if (/[A-Za-z0-9]/u.test(letter)) throw new SyntaxError(`\\${letter} is not supported`);
  return [literal(letter), at + 2];
}

/** `\Q...\E`. */
function quoted(pattern: string, from: number): [string, number] {
  const end = pattern.indexOf('\\E', from);
  const words = pattern.slice(from, end < 0 ? pattern.length : end);
  return [words.replaceAll(/[^]/gu, literal), end < 0 ? pattern.length : end + 2];
}

/** `\p{Lu}`, `\pL`, `\p{IsLu}`, `\p{Alpha}`. */
function property(pattern: string, at: number): [string, number] {
  const name = /\\[pP](?:\{(\^?)([^}]+)\}|([A-Z]))/y;
  name.lastIndex = at;
  const found = name.exec(pattern);
  if (!found) throw new SyntaxError('a property without a name');
  const negated = (pattern.charAt(at + 1) === 'P') !== (found[1] === '^');
  const bare = (found[2] ?? found[3] ?? '').replace(/^Is/u, '');
  const known = properties[bare.toLowerCase()] ?? `\\p{${bare}}`;
  return [negated ? `[^${known}]` : known, at + found[0].length];
}

/** A character that stands for itself, in and outside of a class. */
export function literal(character: string): string {
  if (/[\^$\\.*+?()[\]{}|/]/u.test(character)) return `\\${character}`;
  return character === '-' ? '\\u002d' : character;
}

/** `[:alpha:]` of POSIX. */
export function posix(name: string): string {
  const known = properties[name.toLowerCase()];
  if (!known) throw new SyntaxError(`[:${name}:] is not supported`);
  return known;
}
