import { wordEnd, wordStart } from './word-units.js';

/** A word of a text, spelled as terms are compared. */
export interface Word {
  /** UTF-16 offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** In NFC, without invisible characters; points of an abbreviation left out, so that U.S. reads US. */
  readonly spelling: string;
  readonly lower: string;
  /**
   * What stands between the word before and this one. White space of any kind and length is one space, but a blank line is a line break, which no
   * term goes across; hyphens and apostrophes are the plain ones.
   */
  readonly gap: string;
}

const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** Words of a text from an offset on, which is 0 or the end of a word; no more than `most` of them. */
export function splitWords(text: string, from = 0, most = Infinity): Word[] {
  const words: Word[] = [];
  let end = from;
  for (let start = wordStart(text, end); start < text.length; start = wordStart(text, end)) {
    if (words.length >= most) break;
    const gap = gapBetween(text, end, start);
    end = wordEnd(text, start);
    const written = text.slice(start, end);
    const plain = isPlain(written);
    const spelling = plain ? written : spell(written);
    words.push({ start, end, spelling, lower: plain === lowerCase ? spelling : spelling.toLowerCase(), gap });
  }
  return words;
}

const lowerCase = 2;

/** 2 for letters and figures of ASCII without a capital, 1 with one; 0 for what has to be spelled out. */
function isPlain(written: string): number {
  let plain = lowerCase;
  for (let at = 0; at < written.length; at++) {
    const unit = written.charCodeAt(at);
    if (unit === 0x2e || unit > 0x7f) return 0;
    if (unit >= 0x41 && unit <= 0x5a) plain = 1;
  }
  return plain;
}

function spell(written: string): string {
  return written.replace(invisible, '').replaceAll('.', '').normalize('NFC');
}

function gapBetween(text: string, from: number, to: number): string {
  if (to - from === 1) {
    const unit = text.charCodeAt(from);
    if (unit === 0x20) return ' ';
    if (unit > 0x20 && unit < 0x7f && unit !== 0x60) return text[from] ?? '';
  }
  return from === to ? '' : normalizeGap(text.slice(from, to));
}

function normalizeGap(gap: string): string {
  return gap
    .replace(invisible, '')
    .replace(/\s+/g, (space) => (/\n[^\n]*\n|\r[^\n\r]*\r|\u2029/.test(space) ? '\n' : ' '))
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u2018\u2019\u02bc`´]/g, "'");
}

/** A word with a capital is compared as it stands; one without matches any capitals. */
export function hasCapital(spelling: string): boolean {
  return /\p{Lu}/u.test(spelling);
}
