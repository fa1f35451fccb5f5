import type { Term } from '../model/term.js';
import { formKey, sourceFormsOf } from './form-key.js';
import type { GlossaryReading } from './glossary-reading.js';

/**
 * Reports a source form that two entries claim: which one counts would depend on their order. `barat` beside `Barat` is no duplicate, because
 * the form with a capital has its own meaning.
 */
export function duplicateForms(terms: readonly Term[], reading: GlossaryReading): void {
  const owners = new Map<string, Term>();
  for (const term of terms) {
    for (const form of sourceFormsOf(term)) {
      const key = formKey(form);
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, term);
      else if (owner !== term) {
        const values = { form, line: String(term.line), first: owner.source, firstLine: String(owner.line) };
        reading.reportPlace(`glossary.${codeFor(form, term, owner)}`, values, term);
      }
    }
  }
}

function codeFor(form: string, term: Term, owner: Term): string {
  if (form !== term.source || formKey(form) !== formKey(owner.source)) return 'duplicateForm';
  return term.keep === owner.keep ? 'duplicateSource' : 'keepOrTarget';
}
