import { closesBracket } from './aside.js';
import { classAt, space, skip, upper } from './character-classes.js';
import { kindOf, type CompiledRules } from './compiled-rules.js';
import type { Place } from './scan.js';
import { isInitials, tokenAfter, wordAfter } from './words-around.js';

/** Whether a closed quotation is followed by who said it, with a capital by mistake: `"Kami siap." Kata Budi.` */
export function isAttribution(text: string, place: Place, rules: CompiledRules): boolean {
  const { stop, end, opening, next } = place;
  if (end === stop || opening > next || closesBracket(text, stop, end)) return false;
  const following = wordAfter(text, opening).toLowerCase();
  if (!rules.attributions.has(following)) return false;
  const after = opening + following.length;
  if (following.endsWith('nya')) return !(text.charAt(after) === ',' && following === 'katanya');
  if ((classAt(text, after) & space) === 0) return false;
  return !rules.notSpeakers.has(wordAfter(text, skip(text, after, space)).toLowerCase());
}

/** A speaker has at most so many words, titles included. */
const longestSpeaker = 8;

/** Whether a quoted question or cry is followed by who uttered it and a verb of speech: `“Siapa itu?” Budi bertanya.` */
export function isSpeaker(text: string, place: Place, rules: CompiledRules): boolean {
  const { stop, end, opening, next } = place;
  if (end === stop || opening > next || closesBracket(text, stop, end)) return false;
  let at = opening;
  for (let count = 0; count < longestSpeaker; count++) {
    const token = tokenAfter(text, at);
    const bare = token.replace(/[.,]$/u, '');
    if (count > 0 && rules.speechVerbs.has(bare)) return true;
    const capital =
      (classAt(token, 0) & upper) !== 0 && !(count === 0 && rules.clearOpeners.has(bare.toLowerCase()));
    if (!capital && (count === 0 || !(rules.joiners.has(bare) || rules.speechAdverbs.has(bare))))
      return false;
    if (/[,;:!?]$/u.test(token) || (token.endsWith('.') && !kindOf(bare, rules) && !isInitials(bare)))
      return false;
    at = skip(text, at + token.length, space);
  }
  return false;
}
