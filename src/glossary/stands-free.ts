import type { CliticRules } from '../language/clitic-rules.js';
import { isEnclitic } from './enclitic-stems.js';
import type { Candidate } from './source-candidates.js';
import { hasCapital, type Word } from './split-words.js';

/**
 * Whether a candidate stands free at both ends, with all its signs, and in none of the neighbourhoods that its entry rules out. In a line of
 * capitals a capital proves no name.
 */
export function standsFree(
  candidate: Candidate,
  text: string,
  words: readonly Word[],
  inCapitals: boolean,
  rules: CliticRules,
): boolean {
  const { source, first, last, start, end } = candidate;
  return (
    freeBefore(candidate, words, rules) &&
    freeAfter(candidate, words, inCapitals, rules) &&
    text.startsWith(source.tail, end) &&
    text.startsWith(source.lead, start - source.lead.length) &&
    !source.notBefore.some((phrase) => phraseStands(phrase, words, last + 1, inCapitals)) &&
    !source.notAfter.some((phrase) => phraseStands(phrase, words, first - phrase.length, inCapitals, first))
  );
}

/**
 * A name may follow any hyphen (RI-AS, pan-Arab); a common word only a prefix: `besar` is not in `tembak-besar`. A handle or a hashtag stays
 * as it is.
 */
function freeBefore({ source, first }: Candidate, words: readonly Word[], rules: CliticRules): boolean {
  const gap = words[first]?.gap ?? '';
  if (gap.endsWith('@') || gap.endsWith('#')) return false;
  if (first === 0 || gap !== '-') return true;
  return source.capital || rules.prefixes.has(words[first - 1]?.lower ?? '');
}

/**
 * After a hyphen may stand a clitic (KPK-nya), a name or a number (AS-China, Hwasong-18), or the term once more (juru bicara-juru bicara).
 * Anything else makes another word or another name: `besar-besaran`, `Kim Song-hui`. A dollar sign makes a currency, a point with a letter in lower
 * case an address.
 */
function freeAfter(
  { source, first, last }: Candidate,
  words: readonly Word[],
  inCapitals: boolean,
  rules: CliticRules,
): boolean {
  const next = words[last + 1];
  if (!next) return true;
  if (next.gap.startsWith('$') || (next.gap === '.' && /^\p{Ll}/u.test(next.spelling))) return false;
  if (next.gap !== '-') return true;
  return (
    isEnclitic(next.lower, rules) ||
    (hasCapital(next.spelling) && (!inCapitals || source.capital)) ||
    /^\p{N}/u.test(next.spelling) ||
    next.lower === words[first]?.lower
  );
}

/** Whether the words of a phrase stand at a place, joined by nothing but spaces and hyphens, up to and including the word at `until`. */
function phraseStands(
  phrase: readonly Word[],
  words: readonly Word[],
  from: number,
  inCapitals: boolean,
  until = from,
): boolean {
  if (phrase.length === 0 || from < 0 || !isJoined(words[until])) return false;
  return phrase.every((wanted, place) => {
    const word = words[from + place];
    if (!word || (place > 0 && !isJoined(word))) return false;
    const exact = hasCapital(wanted.spelling) && !inCapitals;
    return exact ? word.spelling === wanted.spelling : word.lower === wanted.lower;
  });
}

function isJoined(word: Word | undefined): boolean {
  return word?.gap === ' ' || word?.gap === '-';
}
