import type { Occurrence, Term } from '../model/term.js';
import { wantedForms } from './wanted-forms.js';

/**
 * A name and its abbreviation in brackets, `Perserikatan Bangsa-Bangsa (PBB)`, are one mention: they count once where one entry has both, where
 * the target of one is a form of the other, or where one is short for the other. The span covers the brackets; the forms of both entries do.
 */
export function mergeAbbreviations(text: string, occurrences: readonly Occurrence[]): Occurrence[] {
  const merged: Occurrence[] = [];
  for (const occurrence of occurrences) {
    const before = merged.at(-1);
    if (before && !before.alias && inBrackets(text, before.end, occurrence) && sameThing(before, occurrence))
      merged[merged.length - 1] = mergeTwo(text, before, occurrence);
    else merged.push(occurrence);
  }
  return merged;
}

function mergeTwo(text: string, before: Occurrence, { entry, end: inner }: Occurrence): Occurrence {
  const end = inner + 1;
  const alias = entry === before.entry ? {} : { alias: entry };
  return { ...before, end, form: text.slice(before.start, end), ...alias };
}

function inBrackets(text: string, from: number, { start, end }: Occurrence): boolean {
  return text[end] === ')' && /^\s*\($/.test(text.slice(from, start));
}

function sameThing(left: Occurrence, right: Occurrence): boolean {
  if (left.entry === right.entry || shareForm(left.entry, right.entry)) return true;
  return isShortFor(right.form, left.form) || isShortFor(left.form, right.form);
}

function shareForm(left: Term, right: Term): boolean {
  return wantedForms(left).includes(right.target) || wantedForms(right).includes(left.target);
}

/** Whether one word is made of letters of several, in their order and from the first on: KPK, Kemenkes, Korut. */
function isShortFor(short: string, name: string): boolean {
  if (!/^\p{L}+$/u.test(short) || !/\s/.test(name)) return false;
  const letters = short.toLowerCase();
  const long = name.toLowerCase();
  if (letters[0] !== long[0]) return false;
  let at = 0;
  for (const letter of letters) {
    at = long.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
