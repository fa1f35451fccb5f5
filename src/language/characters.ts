/** Classes of UTF-16 code units that the sentence splitter tells apart. */

const openers = new Set('“‘"\'([{«‹„'); // a straight quote opens and closes: where it stands decides
const closers = new Set('”’"\')]}»›“'); // “ closes after „ and in careless typing
const dashes = new Set('-–—');

export function isSpace(character: string): boolean {
  return character !== '' && character.trim() === '';
}

export function isTerminator(character: string): boolean {
  return character === '.' || character === '!' || character === '?' || character === '…';
}

export function isOpener(character: string): boolean {
  return openers.has(character);
}

export function isCloser(character: string): boolean {
  return closers.has(character);
}

export function isDash(character: string): boolean {
  return dashes.has(character);
}

export function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

export function isLower(character: string): boolean {
  return character !== character.toUpperCase();
}

export function isUpper(character: string): boolean {
  return character !== character.toLowerCase();
}
