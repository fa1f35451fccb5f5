/** Classes of UTF-16 code units, as bits, so that one look-up answers every question that the splitter asks of a character. */
export const space = 1;
export const terminator = 2;
export const opener = 4;
export const closer = 8;
export const lower = 16;
export const upper = 32;
export const digit = 64;
export const lineBreak = 128;
export const bracket = 256;
export const letter = lower | upper;
export const alphanumeric = letter | digit;
/** Where the splitter stops to look; everything else is run over. */
export const landmark = terminator | lineBreak | bracket;

/** A straight quote opens and closes: where it stands decides. “ closes after „ and in careless typing. */
const characters: Readonly<Record<number, string>> = {
  [terminator]: '.!?…‼⁇⁈⁉',
  [opener]: '“‘"\'`([{«‹„‚',
  [closer]: '”’"\'´)]}»›“',
  [digit]: '0123456789',
  [lineBreak]: '\n\r\u0085\u2028\u2029',
  [bracket]: '([',
};

/** Covers Latin, Greek, Cyrillic, Arabic and general punctuation; what lies beyond is asked one by one. */
const tableSize = 0x2100;
const zeroWidthSpace = '\u200b';

const table = buildTable();

function buildTable(): Uint16Array {
  const built = new Uint16Array(tableSize);
  for (let code = 0; code < tableSize; code++) built[code] = plainClass(String.fromCharCode(code));
  for (const [bit, members] of Object.entries(characters))
    for (const character of members) {
      const code = character.charCodeAt(0);
      built[code] = (built[code] ?? 0) | Number(bit);
    }
  return built;
}

function plainClass(character: string): number {
  if (character.trim() === '' || character === zeroWidthSpace) return space;
  const small = character !== character.toUpperCase() ? lower : 0;
  return small | (character !== character.toLowerCase() ? upper : 0);
}

/** The bits of the code unit at an offset; 0 outside the text. */
export function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < tableSize) return table[code] ?? 0;
  return Number.isNaN(code) ? 0 : plainClass(String.fromCharCode(code));
}

/** Offset of the next landmark, or the text's length. */
export function nextLandmark(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < tableSize && ((table[code] ?? 0) & landmark) !== 0) return at;
  }
  return text.length;
}

/** Past all code units of a class. */
export function skip(text: string, from: number, bits: number): number {
  let at = from;
  while ((classAt(text, at) & bits) !== 0) at++;
  return at;
}

/** Back over all code units of a class, no further than an offset. */
export function skipBack(text: string, from: number, bits: number, limit: number): number {
  let at = from;
  while (at > limit && (classAt(text, at - 1) & bits) !== 0) at--;
  return at;
}
