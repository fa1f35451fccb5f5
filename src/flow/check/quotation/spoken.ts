import type { SpokenQuotation } from '../../../model/spoken-quotation.js';
import type { Span } from '../../../model/term.js';
import { wordsOf } from '../words.js';
import type { QuotedAlignment } from './compare-quotations.js';

/** What openly stands for words that are left out or put in by the desk. */
const cuts = /\.\.\.|…|\. \. \.|\[[^\]]*\]/u;

/** Whether a stretch of the source is the quotation that was marked. */
export function isMarked(text: string, { start, end }: Span, { quoted }: SpokenQuotation): boolean {
  return text.slice(start, end).trim() === quoted.trim();
}

/** Whether quoted words are an original, or a part of it, with or without what is openly left out. Marks and capitals do not count. */
export function saysOriginal(words: string, marks: readonly SpokenQuotation[] = []): boolean {
  return marks.some(({ original }) => original !== null && isPartOf(words, original));
}

function isPartOf(words: string, original: string): boolean {
  const said = plainWords(original);
  let from = 0;
  let found = false;
  for (const part of words.split(cuts).map(plainWords)) {
    if (part.length === 0) continue;
    const at = indexOfRun(said, part, from);
    if (at < 0) return false;
    from = at + part.length;
    found = true;
  }
  return found;
}

function plainWords(text: string): string[] {
  return wordsOf(text).map(({ lower }) => lower.replaceAll('’', "'"));
}

/** Quotations are short: a plain search for one run of words in another. */
function indexOfRun(words: readonly string[], run: readonly string[], from: number): number {
  for (let at = from; at + run.length <= words.length; at++)
    if (run.every((word, index) => words[at + index] === word)) return at;
  return -1;
}

/** Whether a comparison is of words that somebody marked: the original decides about them, or that the marks are off. */
export function isSettledByMark({ source, target, quoted: { pair } }: QuotedAlignment): boolean {
  const { spoken } = pair;
  if (!spoken || spoken.length === 0) return false;
  return (
    source.some((piece) => spoken.some((mark) => isMarked(pair.source.text, piece, mark))) ||
    target.some(({ start, end }) => saysOriginal(pair.target.text.slice(start, end), spoken))
  );
}
