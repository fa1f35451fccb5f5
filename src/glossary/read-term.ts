import { isMap, isSeq } from 'yaml';
import type { Term } from '../model/term.js';
import type { GlossaryReading } from './glossary-reading.js';
import { readDay, readForms, readKeep, readText, readWord } from './read-value.js';
import { wantedForms } from './wanted-forms.js';

const termKeys = [
  'source',
  'target',
  'variants',
  'allow',
  'forbid',
  'first',
  'later',
  'keep',
  'from',
  'until',
  'notBefore',
  'notAfter',
  'note',
] as const;

/** Reads one entry; null where it has no source or no target, which is reported. */
export function readTerm(node: unknown, reading: GlossaryReading): Term | null {
  if (!isMap(node)) {
    reading.report('glossary.notEntry', { written: reading.writtenAs(node) }, node);
    return null;
  }
  const fields = reading.fieldsOf(node, termKeys);
  const source = readSource(fields, node, reading);
  const keep = readKeep(fields.get('keep'), reading);
  const target = readTarget(fields, { node, source, keep }, reading);
  const lists = readLists(fields, source, reading);
  const optional = readOptional(fields, reading);
  if (source === null || target === null) return null;
  const { line, column } = reading.placeOfNode(node);
  const term: Term = { source, target, keep, ...lists, line, column, ...optional };
  refuseContradiction(term, fields.get('forbid'), reading);
  refuseReversedDates(term, fields.get('until'), reading);
  return term;
}

type Lists = Pick<Term, 'variants' | 'allow' | 'forbid' | 'notBefore' | 'notAfter'>;

function readLists(
  fields: ReadonlyMap<string, unknown>,
  source: string | null,
  reading: GlossaryReading,
): Lists {
  const forms = (key: string): readonly string[] => readForms(key, fields.get(key), reading);
  return {
    variants: forms('variants').filter((form) => form !== source),
    allow: forms('allow'),
    forbid: forms('forbid'),
    notBefore: forms('notBefore'),
    notAfter: forms('notAfter'),
  };
}

type Optional = Pick<Term, 'first' | 'later' | 'from' | 'until' | 'note'>;

/** What most entries do without stays absent. */
function readOptional(fields: ReadonlyMap<string, unknown>, reading: GlossaryReading): Optional {
  const first = readWord('first', fields.get('first'), reading);
  const later = readForms('later', fields.get('later'), reading);
  const from = readDay('from', fields.get('from'), reading);
  const until = readDay('until', fields.get('until'), reading);
  const note = readText('note', fields.get('note'), reading);
  return {
    ...(first === null ? {} : { first }),
    ...(later.length === 0 ? {} : { later }),
    ...(from === null ? {} : { from }),
    ...(until === null ? {} : { until }),
    ...(note === null ? {} : { note }),
  };
}

function readSource(
  fields: ReadonlyMap<string, unknown>,
  node: unknown,
  reading: GlossaryReading,
): string | null {
  if (!fields.has('source')) reading.report('glossary.missingSource', {}, node);
  return readWord('source', fields.get('source'), reading);
}

function readTarget(
  fields: ReadonlyMap<string, unknown>,
  { node, source, keep }: { readonly node: unknown; readonly source: string | null; readonly keep: boolean },
  reading: GlossaryReading,
): string | null {
  const value = fields.get('target');
  if (keep) {
    if (value !== undefined) reading.report('glossary.keepAndTarget', { source: source ?? '' }, value);
    return source;
  }
  if (value === undefined) {
    reading.report('glossary.missingTarget', { source: source ?? '' }, node);
    return null;
  }
  if (isSeq(value)) {
    reading.report('glossary.targetList', { written: reading.writtenAs(value) }, value);
    return null;
  }
  return readWord('target', value, reading);
}

/** An entry that forbids what it asks for could never be satisfied. */
function refuseContradiction(term: Term, node: unknown, reading: GlossaryReading): void {
  const wanted = new Set(wantedForms(term));
  for (const form of term.forbid) {
    if (wanted.has(form)) reading.report('glossary.forbidsOwnForm', { source: term.source, form }, node);
  }
}

function refuseReversedDates({ source, from, until }: Term, node: unknown, reading: GlossaryReading): void {
  if (from !== undefined && until !== undefined && until < from)
    reading.report('glossary.untilBeforeFrom', { source, from, until }, node);
}
