import { isDash, isDigit, isSpace } from './characters.js';
import type { Quotation } from './quotation.js';
import type { QuotationRules } from './quotation-rules.js';

/** A quotation between single marks is short: a word, a title, the words of a headline. Further away stands another one's mark. */
const longest = 300;

const letter = /[\p{L}\p{N}]/u;

/**
 * Quotations between single marks. An apostrophe is the same character, so a mark counts only where it stands at a word's edge, and an opening
 * one only if a closing one follows: the plural possessive (the students’ friend) and shortened years (’90s) are neither.
 */
export function readSingleQuotations(text: string, rules: QuotationRules): Quotation[] {
  const found: Quotation[] = [];
  if (![...rules.singleOpeners].some((mark) => text.includes(mark))) return found;
  for (let at = 0; at < text.length; at++) {
    if (!rules.singleOpeners.has(text.charAt(at)) || !opens(text, at)) continue;
    const end = closing(text, at + 1, rules);
    if (end === null) continue;
    found.push({ start: at + 1, end, opened: true, closed: true, marks: 'single' });
    at = end;
  }
  return found;
}

function opens(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  const edge = before === '' || isSpace(before) || isDash(before) || '([“"'.includes(before);
  return edge && letter.test(after) && !(isDigit(after) && isDigit(text.charAt(at + 2)));
}

/** Offset of the mark that closes: the first that no possessive explains, else the last of them. */
function closing(text: string, from: number, rules: QuotationRules): number | null {
  let possessive: number | null = null;
  const last = Math.min(text.length, from + longest);
  for (let at = from; at < last; at++) {
    if (!rules.singleClosers.has(text.charAt(at)) || !closes(text, at)) continue;
    const before = text.charAt(at - 1);
    const ofPlural = before === 's' && isSpace(text.charAt(at + 1)) && letter.test(text.charAt(at + 2));
    if (!ofPlural) return at;
    possessive = at;
  }
  return possessive;
}

function closes(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return before !== '' && !isSpace(before) && !letter.test(text.charAt(at + 1));
}
