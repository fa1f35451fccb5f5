import type { Occurrence, Term } from '../model/term.js';

/**
 * A name and its abbreviation in brackets, `Perserikatan Bangsa-Bangsa (PBB)`, are one mention: they count once where one entry has both, or
 * where the target of one is a form of the other. The span covers the brackets.
 */
export function mergeAbbreviations(text: string, occurrences: readonly Occurrence[]): Occurrence[] {
  const merged: Occurrence[] = [];
  for (const occurrence of occurrences) {
    const before = merged.at(-1);
    if (before && sameThing(before.entry, occurrence.entry) && inBrackets(text, before.end, occurrence)) {
      const end = occurrence.end + 1;
      merged[merged.length - 1] = { ...before, end, form: text.slice(before.start, end) };
    } else merged.push(occurrence);
  }
  return merged;
}

function inBrackets(text: string, from: number, { start, end }: Occurrence): boolean {
  return /^\s*\($/.test(text.slice(from, start)) && text[end] === ')';
}

function sameThing(left: Term, right: Term): boolean {
  if (left === right) return true;
  return formsOf(left).includes(right.target) || formsOf(right).includes(left.target);
}

function formsOf(term: Term): readonly string[] {
  return [term.target, ...term.allow];
}
