import { closesBracket } from './aside.js';
import { classAt, space, skip } from './character-classes.js';
import type { CompiledRules } from './compiled-rules.js';
import type { Place } from './scan.js';
import { wordAfter } from './words-around.js';

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
