import type { Glossary, Term } from '../model/term.js';
import { isDay } from './read-value.js';
import { splitWords } from './split-words.js';
import { wantedForms } from './wanted-forms.js';

type Fields = Map<string, string>;

interface Entry {
  readonly line: number;
  readonly column: number;
  readonly fields: Fields;
}

/** A text that YAML reads as itself: it begins with a letter, and has neither a comment nor another key in it. */
const plain = /^\p{L}(?![^\n]*(?::(?:\s|$)|\s#))[^\n\t[\]{}]*$/u;
/** Words that YAML reads as something else. */
const reserved = /^(?:true|false|null)$/iu;
const headLine = /^(version|source|target): +(\S.*)$/u;
const entryLine = /^( *)- ([a-zA-Z]+): +(\S.*)$/u;
const fieldLine = /^( +)([a-zA-Z]+): +(\S.*)$/u;
const nothing = /^ *(?:#[^\t]*)?$/u;

/**
 * Reads a glossary of one entry after another, one field a line, as nearly all are written: in a tenth of the time that a reader of all of YAML
 * takes. Null for anything else, and for whatever has a mistake: the other reader understands it, or says what is wrong and where.
 */
export function readPlainGlossary(text: string): Omit<Glossary, 'hash'> | null {
  if (/[\t\ufeff\u0085\u2028\u2029]|\r(?!\n)/u.test(text)) return null;
  const head: Fields = new Map();
  const lines = text.split(/\r?\n/u);
  const first = readFields(lines, head);
  const entries = first === null ? null : readEntries(lines, first);
  if (!entries || (head.get('version') ?? '1') !== '1') return null;
  const [from, to] = [wordOf(head.get('source') ?? 'id'), wordOf(head.get('target') ?? 'en')];
  if (from === null || to === null) return null;
  const terms: Term[] = [];
  for (const entry of entries) {
    const term = termOf(entry);
    if (!term) return null;
    terms.push(term);
  }
  return { from, to, terms };
}

/** The fields of the head up to `terms:`, and the line after it; null where something else stands there. */
function readFields(lines: readonly string[], head: Fields): number | null {
  for (const [at, line] of lines.entries()) {
    if (nothing.test(line)) continue;
    if (line.trimEnd() === 'terms:') return at + 1;
    const [, key, value] = headLine.exec(line) ?? [];
    if (key === undefined || value === undefined || head.has(key)) return null;
    head.set(key, value.trimEnd());
  }
  return null;
}

function readEntries(lines: readonly string[], first: number): Entry[] | null {
  const entries: Entry[] = [];
  for (const [at, line] of lines.entries()) {
    if (at < first || nothing.test(line)) continue;
    const started = entryLine.exec(line);
    const [, space = '', key = '', value = ''] = started ?? fieldLine.exec(line) ?? [];
    const column = space.length + (started ? 3 : 1);
    if (started) entries.push({ line: at + 1, column, fields: new Map() });
    const entry = entries.at(-1);
    // All stand one below the other.
    if (!entry || column !== entries[0]?.column || !known.has(key) || entry.fields.has(key)) return null;
    entry.fields.set(key, value.trimEnd());
  }
  return entries;
}

const lists = ['variants', 'allow', 'forbid', 'notBefore', 'notAfter', 'later'] as const;
const known = new Set<string>(['source', 'target', 'first', 'keep', 'from', 'until', 'note', ...lists]);

function termOf({ line, column, fields }: Entry): Term | null {
  const keep = fields.get('keep') ?? 'false';
  if (keep !== 'true' && keep !== 'false') return null;
  const source = wordOf(fields.get('source'));
  const target = keep === 'true' ? source : wordOf(fields.get('target'));
  const forms = new Map(lists.map((key) => [key, formsOf(fields.get(key))]));
  const isRead = lists.every((key) => forms.get(key) !== null);
  if (source === null || target === null || !isRead || (keep === 'true' && fields.has('target'))) return null;
  const optional = optionalOf(fields, forms.get('later') ?? []);
  if (!optional) return null;
  const list = (key: (typeof lists)[number]): readonly string[] => forms.get(key) ?? [];
  const term: Term = {
    source,
    target,
    keep: keep === 'true',
    variants: list('variants').filter((form) => form !== source),
    allow: list('allow'),
    forbid: list('forbid'),
    notBefore: list('notBefore'),
    notAfter: list('notAfter'),
    line,
    column,
    ...optional,
  };
  return contradicts(term) ? null : term;
}

function optionalOf(
  fields: Fields,
  later: readonly string[],
): Pick<Term, 'first' | 'later' | 'from' | 'until' | 'note'> | null {
  const first = fields.has('first') ? wordOf(fields.get('first')) : undefined;
  const note = fields.has('note') ? textOf(fields.get('note')) : undefined;
  const [from, until] = [fields.get('from'), fields.get('until')];
  const areDays = [from, until].every((day) => day === undefined || isDay(day));
  if (first === null || note === null || !areDays) return null;
  return {
    ...(first === undefined ? {} : { first }),
    ...(later.length === 0 ? {} : { later }),
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    ...(note === undefined ? {} : { note }),
  };
}

function contradicts(term: Term): boolean {
  const { forbid, from, until } = term;
  if (from !== undefined && until !== undefined && until < from) return true;
  if (forbid.length === 0) return false;
  const wanted = new Set(wantedForms(term));
  return forbid.some((form) => wanted.has(form));
}

function textOf(value: string | undefined): string | null {
  if (value === undefined || !plain.test(value) || reserved.test(value)) return null;
  return value.replace(/\s+/g, ' ').trim();
}

function wordOf(value: string | undefined): string | null {
  const text = textOf(value);
  return text !== null && isWord(text) ? text : null;
}

function isWord(text: string): boolean {
  return splitWords(text, 0, 1).length > 0;
}

/** `[Korut, Korsel]`: none where there is no list, null where it is no plain one. */
function formsOf(value: string | undefined): readonly string[] | null {
  if (value === undefined) return [];
  if (!value.startsWith('[') || !value.endsWith(']')) return null;
  const forms = value
    .slice(1, -1)
    .split(',')
    .map((form) => wordOf(form.trim()));
  return forms.every((form) => form !== null) ? [...new Set(forms)] : null;
}
