import { classAt, upper } from './character-classes.js';
import { kindOf } from './compiled-rules.js';
import { opensSentence } from './opens-sentence.js';
import type { Place, Scan } from './scan.js';
import { isInitials, tokenAfter } from './words-around.js';

/** A degree stands after a name, and the sentence may end with it: `Suharto, S.H., M.H. Jaksa …`. `M.A. Rachman` are initials. */
export function degreeEnds(scan: Scan, place: Place, word: string, before: string): boolean {
  const { text, rules } = scan;
  if (text.charAt(place.next) === '(') return false;
  if (opensSentence(text, place, rules)) return true;
  const next = /^([^,]*)\.,?$/u.exec(tokenAfter(text, place.opening))?.[1];
  if (next && kindOf(next, rules) === 'degree') return false;
  if (!isInitials(word)) return true;
  const listed = before.endsWith(',') || text.charAt(place.at - word.length - 1) === ',';
  return listed && (classAt(text, place.opening) & upper) !== 0;
}
