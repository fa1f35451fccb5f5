import { isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { Fault } from '../model/fault.js';
import type { Glossary, Term, TermEntry } from '../model/term.js';
import { entryYaml, rewriteEntry } from './entry-yaml.js';
import { formKey, sourceFormsOf } from './form-key.js';
import { parseGlossary } from './parse-glossary.js';
import { uniteEntries } from './unite-entries.js';

export interface Merging {
  /** Text of the glossary.yaml that stands, and its name for messages. */
  readonly yaml: string;
  readonly file: string;
  /** Entries to take in, with their lines in `from`. */
  readonly incoming: readonly Term[];
  readonly from: string;
  /** Whether an entry that is there already is united with its namesake; else that is refused. */
  readonly unite: boolean;
}

export interface Merged {
  /** Text of the new glossary.yaml. All that does not change keeps its bytes, comments and order included. */
  readonly yaml: string;
  readonly added: readonly Term[];
  readonly changed: readonly {
    readonly before: Term;
    readonly after: TermEntry;
    readonly keys: readonly string[];
  }[];
  /** Entries that were there already, word for word. */
  readonly same: number;
}

/**
 * Takes entries into a glossary.yaml. New ones go to its end. Throws a Fault for the first contradiction, which carries the others, each with its
 * line in the file that is taken in and the line of the entry that stands; nothing is half done.
 */
export function mergeEntries({ yaml, file, incoming, from, unite }: Merging): Merged {
  const glossary = parseGlossary(yaml, file);
  refuseUnsound(incoming, from);
  const { added, changed, same, faults } = compare(glossary, incoming, from, unite);
  if (faults.length > 0) throw Fault.ofMany(faults);
  const merged = likeBreaks(appendEntries(rewrite(yaml, glossary, changed), added), yaml);
  // What is wrong only in the whole, such as a united entry that now forbids its own form.
  parseGlossary(merged, file);
  return { yaml: merged, added, changed, same };
}

/** With the line breaks of the file that stands. */
function likeBreaks(text: string, standing: string): string {
  return standing.includes('\r\n') ? text.replaceAll(/\r?\n/g, '\r\n') : text;
}

/** What is wrong with an entry alone is said with the place that it comes from. */
function refuseUnsound(incoming: readonly Term[], file: string): void {
  const owners: Term[] = [];
  let yaml = 'terms:\n';
  for (const entry of incoming) {
    const item = entryYaml(entry, 2);
    yaml += item;
    for (let line = item.split('\n').length - 1; line > 0; line--) owners.push(entry);
  }
  try {
    parseGlossary(incoming.length === 0 ? '' : yaml, file);
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    throw Fault.ofMany([fault, ...fault.others].map((each) => moved(each, owners, file)));
  }
}

function moved(fault: Fault, owners: readonly Term[], file: string): Fault {
  const ownerOf = (line: number): Term | undefined => owners[line - 2];
  const { line, column } = ownerOf(fault.place.line ?? 0) ?? { line: 1, column: 1 };
  const values = { ...fault.values };
  for (const key of ['line', 'firstLine']) {
    const owner = ownerOf(Number(values[key]));
    if (owner) values[key] = String(owner.line);
  }
  return new Fault(fault.code, values, { place: { file, line, column }, cause: fault });
}

interface Comparison extends Omit<Merged, 'yaml'> {
  readonly faults: readonly Fault[];
}

function compare(glossary: Glossary, incoming: readonly Term[], from: string, unite: boolean): Comparison {
  const owners = new Map(
    glossary.terms.flatMap((term) => sourceFormsOf(term).map((form) => [formKey(form), term] as const)),
  );
  const added: Term[] = [];
  const changed: { before: Term; after: TermEntry; keys: readonly string[] }[] = [];
  const faults: Fault[] = [];
  let same = 0;
  for (const entry of incoming) {
    const before = owners.get(formKey(entry.source));
    const namesake = before && formKey(before.source) === formKey(entry.source) ? before : null;
    const taken = takenForm(entry, namesake, owners);
    const united = namesake && uniteEntries(namesake, entry);
    const place = { file: from, line: entry.line, column: entry.column };
    if (taken) faults.push(new Fault('glossary.importTaken', { source: entry.source, ...taken }, { place }));
    else if (!united) added.push(entry);
    else if (united.against !== null) faults.push(contradiction(entry, namesake, united.against, place));
    else if (united.keys.length === 0) same++;
    else if (unite) changed.push({ before: namesake, after: united.entry, keys: united.keys });
    else {
      const values = { source: entry.source, line: String(namesake.line), keys: united.keys.join(', ') };
      faults.push(new Fault('glossary.importDiffers', values, { place }));
    }
  }
  return { added, changed, same, faults };
}

/** A form that belongs to another entry of the glossary. */
function takenForm(
  entry: Term,
  namesake: Term | null,
  owners: ReadonlyMap<string, Term>,
): { readonly form: string; readonly other: string; readonly line: string } | null {
  for (const form of sourceFormsOf(entry)) {
    const owner = owners.get(formKey(form));
    if (owner && owner !== namesake) return { form, other: owner.source, line: String(owner.line) };
  }
  return null;
}

function contradiction(entry: Term, standing: Term, key: keyof TermEntry, place: Fault['place']): Fault {
  const written = (term: Term): string => (key === 'target' && term.keep ? term.source : String(term[key]));
  const values = {
    source: entry.source,
    key,
    ours: written(standing),
    theirs: written(entry),
    line: String(standing.line),
  };
  return new Fault('glossary.importContradicts', values, { place });
}

/** Writes changed entries anew in their places, from the last to the first, so that the places before them hold. */
function rewrite(yaml: string, glossary: Glossary, changed: Merged['changed']): string {
  if (changed.length === 0) return yaml;
  const items = termsOf(yaml)?.items ?? [];
  const places = new Map(glossary.terms.map((term, place) => [term, items[place] as YAMLMap | undefined]));
  return changed
    .map((change) => ({ ...change, node: places.get(change.before) }))
    .toSorted((left, right) => (right.node?.range?.[0] ?? 0) - (left.node?.range?.[0] ?? 0))
    .reduce(
      (text, { node, before, after, keys }) =>
        rewriteEntryAt(text, {
          range: node?.range ?? [0, 0],
          column: before.column,
          entry: after,
          changed: new Set(keys),
          gone: new Set(),
        }),
      yaml,
    );
}

/** The text with one entry written anew in its place; its comments and the order of its keys stay. */
export function rewriteEntryAt(
  yaml: string,
  {
    range: [start, end],
    column,
    entry,
    changed,
    gone,
  }: {
    readonly range: readonly [number, number, ...number[]];
    readonly column: number;
    readonly entry: TermEntry;
    readonly changed: ReadonlySet<string>;
    readonly gone: ReadonlySet<string>;
  },
): string {
  const margin = ' '.repeat(column - 1);
  const written = yaml.slice(start, end);
  const document = parseDocument(written.replaceAll(`\n${margin}`, '\n'));
  for (const key of gone) document.delete(key);
  const fresh = rewriteEntry(document, entry, changed).trimEnd().replaceAll('\n', `\n${margin}`);
  const tail = /\s*$/.exec(written)?.[0] ?? '';
  return yaml.slice(0, start) + fresh + tail + yaml.slice(end);
}

/** New entries go to the end. */
export function appendEntries(yaml: string, added: readonly TermEntry[]): string {
  if (added.length === 0) return yaml;
  const terms = termsOf(yaml);
  const last = terms?.items.at(-1);
  if (!terms || terms.flow || !isMap(last) || !last.range) return appendToWhole(yaml, added);
  // The dash stands two columns before the entry, or further where somebody wrote more spaces.
  const lineStart = yaml.lastIndexOf('\n', last.range[0]) + 1;
  const indent = /^ */.exec(yaml.slice(lineStart))?.[0].length ?? 0;
  const end = lineEnd(yaml, last.range[1]);
  const gap = yaml[end - 1] === '\n' ? '' : '\n';
  return yaml.slice(0, end) + gap + added.map((entry) => entryYaml(entry, indent)).join('') + yaml.slice(end);
}

/** The beginning of the next line, where an offset is not at the beginning of one already. */
function lineEnd(text: string, offset: number): number {
  if (text[offset - 1] === '\n') return offset;
  const found = text.indexOf('\n', offset);
  return found < 0 ? text.length : found + 1;
}

/** Where no list of entries stands yet, or one in brackets, the file is written as a whole. */
function appendToWhole(yaml: string, added: readonly TermEntry[]): string {
  const document = parseDocument(yaml.trim() === '' ? 'version: 1\nsource: id\ntarget: en\n' : yaml);
  const standing = document.get('terms');
  if (isSeq(standing) && standing.items.length > 0) {
    standing.flow = false;
    const whole = document.toString({ lineWidth: 0, flowCollectionPadding: false });
    return appendEntries(whole, added);
  }
  document.delete('terms');
  const head = document.toString({ lineWidth: 0 });
  return `${head}terms:\n${added.map((entry) => entryYaml(entry, 2)).join('')}`;
}

function termsOf(yaml: string): YAMLSeq | null {
  const terms = parseDocument(yaml).get('terms');
  return isSeq(terms) ? terms : null;
}
