import { distance } from 'fastest-levenshtein';
import { wordsOf } from '../../model/words.js';

/** Two sentences that differ in a figure are never more alike than this: the words are the same, the fact is not. */
const OTHER_FIGURES = 94;

/**
 * Likeness of two sentences, 0 to 99: 100 × (1 − edits ÷ words of the longer one), rounded down, where an edit puts in, takes out or replaces a
 * word (Levenshtein over words, as translation memories count it since TRADOS). Case and punctuation are no words; sentences that differ in
 * nothing else score 99.
 */
export function scoreFuzzy(left: string, right: string): number {
  const codes = new Map<string, string>();
  const a = encode(wordsOf(left), codes);
  const b = encode(wordsOf(right), codes);
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 0;
  const score = Math.min(99, Math.floor(100 * (1 - distance(a, b) / longer)));
  return figures(left) === figures(right) ? score : Math.min(score, OTHER_FIGURES);
}

/** A word as one UTF-16 unit, so that an edit distance over units is one over words. */
function encode(words: readonly string[], codes: Map<string, string>): string {
  let encoded = '';
  for (const word of words) {
    const code = codes.get(word) ?? String.fromCharCode(codes.size + 1);
    codes.set(word, code);
    encoded += code;
  }
  return encoded;
}

function figures(text: string): string {
  return (text.match(/\d+/g) ?? []).join(' ');
}
