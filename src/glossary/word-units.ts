/** What a UTF-16 unit can be to a word. */
const outside = 1;
const inWord = 2;
const upper = 3;
const unseen = 4;

/** Soft hyphen, zero-width space and joiners: they stand in words without being seen. */
const unseenPattern = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const wordPattern = /[\p{L}\p{M}\p{N}_]/u;
const upperPattern = /\p{Lu}/u;

/** Kinds of all units, each found out when it is first met: the properties of Unicode are slow to ask for. */
const kinds = new Uint8Array(0x10000);

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit !== unit) return outside;
  return kinds[unit] || (kinds[unit] = classify(text, at, unit));
}

function classify(text: string, at: number, unit: number): number {
  const character = text[at] ?? '';
  // A pair of surrogates is asked as a whole, by `isAstralWord`; one alone is no word.
  if (unit >= 0xd800 && unit <= 0xdfff) return outside;
  if (unseenPattern.test(character)) return unseen;
  if (upperPattern.test(character)) return upper;
  return wordPattern.test(character) ? inWord : outside;
}

/** Whether letters beyond the first 65,536 characters of Unicode begin here, such as mathematical ones; an emoji is none. */
function isAstralWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff) return false;
  const point = text.codePointAt(at) ?? 0;
  return point > 0xffff && wordPattern.test(String.fromCodePoint(point));
}

/** Where the next word begins at or after an offset; the text's length where none does. */
export function wordStart(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const kind = kindAt(text, at);
    if (kind === inWord || kind === upper || isAstralWord(text, at)) return at;
  }
  return text.length;
}

/** Where the word ends that begins at `start`: a run of letters, marks and figures, or an abbreviation with its points (`U.S.`). */
export function wordEnd(text: string, start: number): number {
  const abbreviation = kindAt(text, start) === upper ? abbreviationEnd(text, start) : -1;
  if (abbreviation > 0) return abbreviation;
  let at = start;
  while (at < text.length) {
    if (kindAt(text, at) !== outside) at++;
    else if (isAstralWord(text, at)) at += 2;
    else break;
  }
  while (kindAt(text, at - 1) === unseen) at--;
  return at;
}

/** Capitals with points between them, the last point included where it stands; -1 where no abbreviation begins. */
function abbreviationEnd(text: string, start: number): number {
  let end = -1;
  let at = start + 1;
  while (text[at] === '.' && kindAt(text, at + 1) === upper) {
    at += 2;
    if (text[at] === '.') end = at + 1;
    else if (kindAt(text, at) === outside) end = at;
  }
  return end;
}
