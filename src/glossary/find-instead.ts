import { distance } from 'fastest-levenshtein';
import type { CliticRules } from '../language/clitic-rules.js';
import type { Instead, Occurrence, Span } from '../model/term.js';
import type { Word } from './split-words.js';
import { targetForms, type TargetForm, type TargetPlace } from './target-forms.js';

type Place = Span & Pick<Instead, 'why'>;

/**
 * What stands in the target where a term is missing: the form of a later mention, the right words in the wrong case, or a name spelled nearly right.
 * Acronyms are looked for as they stand only: `us` is no US in the wrong case.
 */
export function findInstead(
  occurrence: Occurrence,
  places: readonly TargetPlace[],
  words: readonly Word[],
  rules: CliticRules,
): Place | null {
  const [later] = places;
  if (later) return { start: later.start, end: later.end, why: 'mention' };
  const forms = targetForms(occurrence.entry, rules).filter((form) => /\p{Ll}/u.test(form.written));
  return findNear(forms, words, 'case', sameInLower) ?? findNear(forms, words, 'spelling', nearlySame);
}

function findNear(
  forms: readonly TargetForm[],
  words: readonly Word[],
  why: Instead['why'],
  isNear: (written: string, form: string) => boolean,
): Place | null {
  for (const form of forms) {
    const length = form.words.length;
    for (let at = 0; at + length <= words.length; at++) {
      const window = words.slice(at, at + length);
      if (!isNear(joined(window), form.written)) continue;
      return { start: window[0]?.start ?? 0, end: window.at(-1)?.end ?? 0, why };
    }
  }
  return null;
}

function joined(words: readonly Word[]): string {
  return words.map((word, place) => (place === 0 ? '' : word.gap) + word.spelling).join('');
}

function sameInLower(written: string, form: string): boolean {
  return written.toLowerCase() === form.toLowerCase();
}

/** One letter in five, in words that begin alike; shorter names differ by a letter and are others: Iran, Iraq. */
function nearlySame(written: string, form: string): boolean {
  if (form.length < 5 || written[0] !== form[0] || !/^\p{Lu}/u.test(form)) return false;
  return distance(written, form) <= Math.floor(form.length / 5);
}
