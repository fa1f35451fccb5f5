import type { Span } from '../../../model/term.js';

/** A word of a name: a capital, and letters, points and apostrophes after it. */
const nameWord = /\p{Lu}[\p{L}.'’-]*/gu;

/** The words of names in a part of a text that a translation has nowhere, capitals aside. */
export function namesLeftOut(
  text: string,
  { start, end }: Span,
  target: string,
): (Span & { readonly word: string })[] {
  const translated = new Set(wordsOf(target));
  return [...text.slice(start, end).matchAll(nameWord)].flatMap((match) => {
    const word = match[0].replace(/[.'’-]+$/u, '');
    const from = start + match.index;
    return translated.has(word.toLowerCase()) ? [] : [{ word, start: from, end: from + word.length }];
  });
}

function wordsOf(text: string): string[] {
  return [...text.toLowerCase().matchAll(/\p{L}[\p{L}.'’-]*/gu)].map(([word]) =>
    word.replace(/(?:['’]s)?[.'’-]*$/u, ''),
  );
}
