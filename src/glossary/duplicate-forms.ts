import type { Term } from '../model/term.js';
import type { GlossaryReading } from './glossary-reading.js';
import { splitWords } from './split-words.js';

/**
 * Reports a source form that two entries claim: which one counts would depend on their order. `barat` beside `Barat` is no duplicate, because
 * the form with a capital has its own meaning.
 */
export function duplicateForms(terms: readonly Term[], reading: GlossaryReading): void {
  const owners = new Map<string, Term>();
  for (const term of terms) {
    for (const form of [term.source, ...term.variants]) {
      const key = comparable(form);
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, term);
      else if (owner !== term) {
        const values = { form, line: String(term.line), first: owner.source, firstLine: String(owner.line) };
        reading.reportPlace('glossary.duplicateForm', values, term);
      }
    }
  }
}

/** Forms are the same where finding cannot tell them apart. */
function comparable(form: string): string {
  const end = splitWords(form).at(-1)?.end ?? 0;
  return splitWords(form)
    .map((word) => word.gap + word.spelling)
    .join('')
    .concat(form.slice(end) === '.' ? '' : form.slice(end));
}
