import { Fault } from '../model/fault.js';
import type { Values } from '../model/finding.js';
import type { Glossary, Term } from '../model/term.js';
import { formKey, sourceFormsOf } from './form-key.js';
import { splitWords } from './split-words.js';
import { wantedForms } from './wanted-forms.js';

export interface Conflicts {
  /** Entries that contradict each other: one of them can never be obeyed. */
  readonly faults: readonly Fault[];
  /** Entries that may mean something else than whoever wrote them thinks. */
  readonly hints: readonly Fault[];
}

/**
 * What a glossary's entries do to each other that no one of them shows; each with both lines and what to do. Forms that two entries claim are
 * refused when the file is read. Time is linear in the glossary.
 */
export function findConflicts({ terms }: Glossary, file: string): Conflicts {
  const report = (code: string, values: Values, { line, column }: Term): Fault =>
    new Fault(`glossary.${code}`, values, { place: { file, line, column } });
  const owners = new Map(
    terms.flatMap((term) => sourceFormsOf(term).map((form) => [formKey(form), term] as const)),
  );
  return {
    faults: forbiddenAndWanted(terms, report),
    hints: [
      ...shortenedInside(terms, owners, report),
      ...neverRuledOut(terms, owners, report),
      ...caseAlone(terms, report),
      ...laterAnyway(terms, report),
    ],
  };
}

type Reporting = (code: string, values: Values, at: Term) => Fault;

/** One entry forbids what another asks for: since what is asked for is never a fault, nothing is ever forbidden there. */
function forbiddenAndWanted(terms: readonly Term[], report: Reporting): Fault[] {
  const wanted = new Map<string, Term>();
  for (const term of terms)
    for (const form of wantedForms(term)) if (!wanted.has(form)) wanted.set(form, term);
  return terms.flatMap((term) =>
    term.forbid.flatMap((form) => {
      const other = wanted.get(form);
      if (!other || other === term) return [];
      const values = { source: term.source, form, other: other.source, otherLine: String(other.line) };
      return [report('forbidsWanted', values, term)];
    }),
  );
}

/** Inside a longer entry the shorter one does not count; worth a look where the longer one's target shows nothing of it. */
function shortenedInside(
  terms: readonly Term[],
  owners: ReadonlyMap<string, Term>,
  report: Reporting,
): Fault[] {
  return terms.flatMap((term) => {
    const shadowed = new Set(sourceFormsOf(term).flatMap((form) => insideOf(form, term, owners)));
    return [...shadowed]
      .filter((shorter) => !showsAny(term, shorter))
      .map((shorter) => {
        const values = { source: shorter.source, target: shorter.target, longer: term.source };
        return report(
          'shadowed',
          { ...values, longerTarget: term.target, longerLine: String(term.line) },
          shorter,
        );
      });
  });
}

/** Entries with a form among the neighbouring words of a longer form. */
function insideOf(form: string, term: Term, owners: ReadonlyMap<string, Term>): Term[] {
  const words = splitWords(form);
  const found: Term[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = from; to < words.length; to++) {
      const part = form.slice(words[from]?.start ?? 0, words[to]?.end ?? 0);
      const owner = owners.get(formKey(part));
      if (owner && owner !== term) found.push(owner);
    }
  }
  return found;
}

function showsAny(longer: Term, shorter: Term): boolean {
  const shown = wantedForms(longer).map((form) => form.toLowerCase());
  return wantedForms(shorter).some((form) => shown.some((each) => each.includes(form.toLowerCase())));
}

/** A neighbour that an entry rules out, although another entry takes both words together. */
function neverRuledOut(
  terms: readonly Term[],
  owners: ReadonlyMap<string, Term>,
  report: Reporting,
): Fault[] {
  return terms.flatMap((term) => {
    const forms = sourceFormsOf(term);
    const ruled = [
      ...term.notBefore.map((phrase) => ({
        key: 'notBefore',
        phrase,
        together: forms.map((form) => `${form} ${phrase}`),
      })),
      ...term.notAfter.map((phrase) => ({
        key: 'notAfter',
        phrase,
        together: forms.map((form) => `${phrase} ${form}`),
      })),
    ];
    return ruled.flatMap(({ key, phrase, together }) => {
      const taken = together.map((each) => owners.get(formKey(each)));
      const [other] = taken;
      if (!other || other === term || taken.includes(undefined)) return [];
      const values = { source: term.source, key, phrase, other: other.source, otherLine: String(other.line) };
      return [report('neverApplies', values, term)];
    });
  });
}

/** `barat` beside `Barat`: at the start of a sentence the one with the capital counts. */
function caseAlone(terms: readonly Term[], report: Reporting): Fault[] {
  const seen = new Map<string, { readonly term: Term; readonly form: string }>();
  return terms.flatMap((term) =>
    sourceFormsOf(term).flatMap((form) => {
      const key = formKey(form).toLowerCase();
      const first = seen.get(key);
      if (!first) seen.set(key, { term, form });
      if (!first || first.term === term) return [];
      return [report('caseAlone', { form, other: first.form, otherLine: String(first.term.line) }, term)];
    }),
  );
}

/** A form for later mentions that is fine at the first one as well. */
function laterAnyway(terms: readonly Term[], report: Reporting): Fault[] {
  return terms.flatMap((term) => {
    const { source, target, allow, first, later = [] } = term;
    const anyway = new Set([...allow, ...(first === undefined ? [target] : [first])]);
    return later
      .filter((form) => anyway.has(form))
      .map((form) => report('laterAnyway', { source, form }, term));
  });
}
