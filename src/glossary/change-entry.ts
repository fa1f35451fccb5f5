import { isMap, isSeq, parseDocument, type YAMLSeq } from 'yaml';
import type { Term, TermEntry } from '../model/term.js';
import { entryFields } from './entry-yaml.js';
import { appendEntries, rewriteEntryAt } from './merge-entries.js';
import { parseGlossary } from './parse-glossary.js';

export interface EntryChange {
  /** Text of the glossary.yaml that stands, and its name for messages. */
  readonly yaml: string;
  readonly file: string;
  /** Source form of the entry that is changed; null adds one. */
  readonly was: string | null;
  /** Null takes the entry out. */
  readonly entry: TermEntry | null;
}

/**
 * Text of glossary.yaml after one entry was added, changed or taken out; null where there is none of that name. All that does not change keeps its
 * bytes, comments and order included. Throws a Fault, with its place in the new text, for what the glossary cannot hold.
 */
export function changeEntry({ yaml, file, was, entry }: EntryChange): string | null {
  const { terms } = parseGlossary(yaml, file);
  const place = was === null ? -1 : terms.findIndex(({ source }) => source === was);
  if (was !== null && place < 0) return null;
  const changed = textAfter(yaml, place, terms[place] ?? null, entry);
  const written = yaml.includes('\r\n') ? changed.replaceAll(/\r?\n/g, '\r\n') : changed;
  parseGlossary(written, file);
  return written;
}

function textAfter(yaml: string, place: number, before: Term | null, entry: TermEntry | null): string {
  if (!before) return entry ? appendEntries(yaml, [entry]) : yaml;
  const terms = termsOf(yaml);
  const item = terms?.items[place];
  if (!terms || !isMap(item) || !item.range) return yaml;
  if (!entry) return withoutItem(yaml, terms, place);
  const standing = new Map(entryFields(before).map(([key, value]) => [key, JSON.stringify(value)]));
  const fields = entryFields(entry);
  const changed = fields
    .filter(([key, value]) => standing.get(key) !== JSON.stringify(value))
    .map(([key]) => key);
  const gone = [...standing.keys()].filter((key) => !fields.some(([each]) => each === key));
  const { range } = item;
  return rewriteEntryAt(yaml, {
    range,
    column: before.column,
    entry,
    changed: new Set(changed),
    gone: new Set(gone),
  });
}

/** In a block list the lines of the item go, with the remarks on them; those before it stay, since they may speak of what follows. */
function withoutItem(yaml: string, terms: YAMLSeq, place: number): string {
  const item = terms.items[place];
  if (terms.flow || !isMap(item) || !item.range) {
    const document = parseDocument(yaml);
    document.deleteIn(['terms', place]);
    return document.toString({ lineWidth: 0, flowCollectionPadding: false });
  }
  if (terms.items.length === 1) {
    const document = parseDocument(yaml);
    document.set('terms', document.createNode([]));
    return document.toString({ lineWidth: 0, flowCollectionPadding: false });
  }
  const start = yaml.lastIndexOf('\n', item.range[0]) + 1;
  const end = yaml[item.range[1] - 1] === '\n' ? item.range[1] : lineEnd(yaml, item.range[1]);
  return yaml.slice(0, start) + yaml.slice(end);
}

function lineEnd(text: string, offset: number): number {
  const found = text.indexOf('\n', offset);
  return found < 0 ? text.length : found + 1;
}

function termsOf(yaml: string): YAMLSeq | null {
  const terms = parseDocument(yaml).get('terms');
  return isSeq(terms) ? terms : null;
}
