/** A word of a text, spelled as terms are compared. */
export interface Word {
  /** UTF-16 offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** In NFC, without invisible characters; points of an abbreviation left out, so that U.S. reads US. */
  readonly spelling: string;
  readonly lower: string;
  /** What stands between the word before and this one: white space of any kind and length is one space, hyphens and apostrophes are the plain ones. */
  readonly gap: string;
}

/** An abbreviation with points, or a run of letters, marks, figures, and what joins them without being seen. */
const wordPattern =
  /\p{Lu}(?:\.\p{Lu})+(?:\.|(?![\p{L}\p{M}\p{N}_]))|[\p{L}\p{M}\p{N}_\u00ad\u200b-\u200d\u2060]+/gu;
const invisible = /[\u00ad\u200b-\u200d\u2060]/g;

export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  wordPattern.lastIndex = 0;
  for (let match = wordPattern.exec(text); match; match = wordPattern.exec(text)) {
    const start = match.index;
    const spelling = spell(match[0]);
    words.push({
      start,
      end: start + match[0].length,
      spelling,
      lower: spelling.toLowerCase(),
      gap: text.slice(end, start) === ' ' ? ' ' : normalizeGap(text.slice(end, start)),
    });
    end = start + match[0].length;
  }
  return words;
}

function spell(written: string): string {
  for (let at = 0; at < written.length; at++) {
    const unit = written.charCodeAt(at);
    if (unit === 0x2e || unit > 0x7f)
      return written.replace(invisible, '').replaceAll('.', '').normalize('NFC');
  }
  return written;
}

function normalizeGap(gap: string): string {
  return gap
    .replace(/\s+/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u2018\u2019\u02bc`´]/g, "'");
}

/** A word with a capital is compared as it stands; one without matches any capitals. */
export function hasCapital(spelling: string): boolean {
  return /\p{Lu}/u.test(spelling);
}
