/** Classes of UTF-16 code units that the reader of quotations tells apart. */

const dashes = new Set('-–—');

export function isSpace(character: string): boolean {
  return character !== '' && character.trim() === '';
}

export function isDash(character: string): boolean {
  return dashes.has(character);
}

export function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}
