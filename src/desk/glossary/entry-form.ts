import type { EntryAsked } from '../../api/glossary.js';
import type { EntryView } from './entries.js';

/** An entry as it stands in the fields: lists have one form on each line. */
export interface EntryForm {
  readonly source: string;
  readonly target: string;
  readonly keep: boolean;
  readonly variants: string;
  readonly allow: string;
  readonly forbid: string;
  readonly first: string;
  readonly later: string;
  readonly notBefore: string;
  readonly notAfter: string;
  readonly from: string;
  readonly until: string;
  readonly note: string;
}

export type ListField = 'variants' | 'allow' | 'forbid' | 'later' | 'notBefore' | 'notAfter';

export const emptyForm: EntryForm = {
  source: '',
  target: '',
  keep: false,
  variants: '',
  allow: '',
  forbid: '',
  first: '',
  later: '',
  notBefore: '',
  notAfter: '',
  from: '',
  until: '',
  note: '',
};

export function formOf(entry: EntryView): EntryForm {
  const lines = (forms: readonly string[] | undefined): string => (forms ?? []).join('\n');
  return {
    source: entry.source,
    target: entry.keep ? '' : entry.target,
    keep: entry.keep,
    variants: lines(entry.variants),
    allow: lines(entry.allow),
    forbid: lines(entry.forbid),
    first: entry.first ?? '',
    later: lines(entry.later),
    notBefore: lines(entry.notBefore),
    notAfter: lines(entry.notAfter),
    from: entry.from ?? '',
    until: entry.until ?? '',
    note: entry.note ?? '',
  };
}

/** What is sent: without empty fields, and without a target where the term stays as it is. */
export function entryOf(form: EntryForm): EntryAsked {
  const one = (name: 'first' | 'from' | 'until' | 'note'): Partial<EntryAsked> => {
    const words = form[name].trim();
    return words === '' ? {} : { [name]: words };
  };
  const many = (name: ListField): Partial<EntryAsked> => {
    const forms = form[name]
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    return forms.length === 0 ? {} : { [name]: forms };
  };
  return {
    source: form.source.trim(),
    ...(form.keep ? { keep: true } : { target: form.target.trim() }),
    ...many('variants'),
    ...many('allow'),
    ...many('forbid'),
    ...one('first'),
    ...many('later'),
    ...many('notBefore'),
    ...many('notAfter'),
    ...one('from'),
    ...one('until'),
    ...one('note'),
  };
}

/** What is missing before the server need be asked; null where nothing is. */
export function missingIn({ source, target, keep }: EntryForm): 'source' | 'target' | null {
  if (source.trim() === '') return 'source';
  return !keep && target.trim() === '' ? 'target' : null;
}

/** Whether two forms say the same entry. */
export function sameEntry(left: EntryForm, right: EntryForm): boolean {
  return JSON.stringify(entryOf(left)) === JSON.stringify(entryOf(right));
}

/** Whether an entry uses the fields that are folded away at first. */
export function usesMore(form: EntryForm): boolean {
  const { first, later, notBefore, notAfter, from, until } = form;
  return [first, later, notBefore, notAfter, from, until].some((words) => words.trim() !== '');
}
