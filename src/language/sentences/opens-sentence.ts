import type { CompiledRules } from './compiled-rules.js';
import type { Place } from './scan.js';
import { classAt, letter, skip, space } from './character-classes.js';
import { wordAfter } from './words-around.js';

/** Whether the next word is one that opens sentences and is no part of a name. */
export function opensSentence(text: string, place: Place, rules: CompiledRules): boolean {
  const { opening } = place;
  const following = wordAfter(text, opening).toLowerCase();
  const after = opening + following.length;
  // An initial is no word: the A of `John F. A. Smith`.
  if (following.length === 1 && text.charAt(after) === '.') return false;
  if (rules.openers.has(following)) return true;
  return (
    isDouble(text, opening, following) ||
    hasOpenerShape(following, rules) ||
    ((classAt(text, opening) & letter) !== 0 && isPointedAt(text, skip(text, after, space), rules))
  );
}

/** Sepeda itu hilang; but `Pramoedya A. Toer itu, Minke …`. */
function isPointedAt(text: string, at: number, rules: CompiledRules): boolean {
  const word = wordAfter(text, at);
  return rules.demonstratives.has(word) && text.charAt(at + word.length) !== ',';
}

/** Orang-orang, Anak-anak. */
function isDouble(text: string, opening: number, following: string): boolean {
  const after = opening + following.length;
  if (following.length < 3 || text.charAt(after) !== '-') return false;
  return (
    text.startsWith(following, after + 1) && (classAt(text, after + 1 + following.length) & letter) === 0
  );
}

function hasOpenerShape(word: string, rules: CompiledRules): boolean {
  return rules.openerShapes.some(
    ({ begins, ends, least }) => word.length >= least && word.startsWith(begins) && word.endsWith(ends),
  );
}

/** Whether the next word opens sentences and nothing else. */
export function opensClearly(text: string, place: Place, rules: CompiledRules): boolean {
  const following = wordAfter(text, place.opening).toLowerCase();
  return rules.clearOpeners.has(following) && text.charAt(place.opening + following.length) !== '.';
}
