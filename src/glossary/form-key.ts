import type { TermEntry } from '../model/term.js';
import { splitWords } from './split-words.js';

/** A form by what finding compares: forms of one key cannot be told apart. */
export function formKey(form: string): string {
  const words = splitWords(form);
  const tail = form.slice(words.at(-1)?.end ?? 0);
  return words
    .map((word) => word.gap + word.spelling)
    .join('')
    .concat(tail === '.' ? '' : tail);
}

/** All source forms of an entry. */
export function sourceFormsOf({ source, variants }: TermEntry): string[] {
  return [source, ...variants];
}
