import { classAt, closer, digit, letter, opener, skipBack, space, upper } from './character-classes.js';
import type { CompiledRules } from './compiled-rules.js';
import type { Place, Scan } from './scan.js';
import { previousToken, wordBefore } from './words-around.js';

/** A title has at most so many words. */
const longestTitle = 8;
/** A quoted title has at most so many code units. */
const longestQuoted = 80;

/** Whether a question or exclamation mark belongs to a name: `Yahoo!`, `film Ada Apa dengan Cinta? 2`, `lagu "Siapa?"`. */
export function endsTitle(scan: Scan, place: Place): boolean {
  const { text, rules, start } = scan;
  const { at, stop, end } = place;
  if (stop > at + 1) return false;
  const word = wordBefore(text, at, start);
  if (end > stop) return isQuotedTitle(text, at, start, rules);
  if (rules.markedNames.has(word.toLowerCase() + text.charAt(at))) return true;
  return isPlainTitle(text, at, start, rules);
}

/** Back over words in capitals and the small words between them, to what the name is the name of. */
function isPlainTitle(text: string, at: number, start: number, rules: CompiledRules): boolean {
  let before = at;
  for (let count = 0; count < longestTitle; count++) {
    const token = previousToken(text, before, start);
    if (token === '' || /[.,;:!?]$/u.test(token)) return false;
    const bare = token.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
    if (count > 0 && rules.titledThings.has(bare.toLowerCase())) return true;
    const capital = (classAt(token, 0) & (upper | digit)) !== 0;
    if (!capital && !rules.joiners.has(token) && token.length > 3) return false;
    if (!capital && count === 0) return false;
    before = skipBack(text, before, space, start) - token.length;
  }
  return false;
}

/** Back to the mark that opens the quotation, and to the word before it. */
function isQuotedTitle(text: string, at: number, start: number, rules: CompiledRules): boolean {
  const least = Math.max(start, at - longestQuoted);
  for (let from = at - 1; from > least; from--) {
    const bits = classAt(text, from);
    if ((bits & (opener | closer)) === 0 || (classAt(text, from - 1) & letter) !== 0) continue;
    if ((bits & opener) === 0) return false;
    const thing = previousToken(text, from, start).replace(/[,:]$/u, '');
    return rules.titledThings.has(thing.toLowerCase());
  }
  return false;
}
