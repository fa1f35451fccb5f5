import { isMap, isSeq } from 'yaml';
import type { Term } from '../model/term.js';
import type { GlossaryReading } from './glossary-reading.js';
import { readForms, readKeep, readText, readWord } from './read-value.js';

const termKeys = [
  'source',
  'target',
  'variants',
  'allow',
  'forbid',
  'keep',
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
  const forms = (key: string): readonly string[] => readForms(key, fields.get(key), reading);
  const source = readSource(fields, node, reading);
  const keep = readKeep(fields.get('keep'), reading);
  const target = readTarget(fields, { node, source, keep }, reading);
  const note = fields.has('note') ? readText('note', fields.get('note'), reading) : null;
  const { line, column } = reading.placeOfNode(node);
  const lists = {
    variants: forms('variants').filter((form) => form !== source),
    allow: forms('allow'),
    forbid: forms('forbid'),
    notBefore: forms('notBefore'),
    notAfter: forms('notAfter'),
  };
  if (source === null || target === null) return null;
  const term: Term = { source, target, keep, ...lists, line, column, ...(note === null ? {} : { note }) };
  refuseContradiction(term, fields.get('forbid'), reading);
  return term;
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
  const wanted = new Set([term.target, ...term.allow]);
  for (const form of term.forbid) {
    if (wanted.has(form)) reading.report('glossary.forbidsOwnForm', { source: term.source, form }, node);
  }
}
