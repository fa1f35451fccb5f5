import { Document, isMap, isNode, type Node, type YAMLMap } from 'yaml';
import type { TermEntry } from '../model/term.js';

/** Keys of an entry in the order in which they are written, with what each has to say; absent where it says nothing. */
export function entryFields(entry: TermEntry): [string, string | boolean | readonly string[]][] {
  const {
    source,
    target,
    keep,
    variants,
    allow,
    forbid,
    first,
    later,
    notBefore,
    notAfter,
    from,
    until,
    note,
  } = entry;
  const fields: [string, string | boolean | readonly string[] | undefined][] = [
    ['source', source],
    ...(keep ? ([['keep', true]] as const) : ([['target', target]] as const)).map(
      (field): [string, string | boolean] => [field[0], field[1]],
    ),
    ['variants', variants],
    ['first', first],
    ['allow', allow],
    ['later', later],
    ['forbid', forbid],
    ['notBefore', notBefore],
    ['notAfter', notAfter],
    ['from', from],
    ['until', until],
    ['note', note],
  ];
  return fields.filter(
    (field): field is [string, string | boolean | readonly string[]] =>
      field[1] !== undefined && (typeof field[1] !== 'object' || field[1].length > 0),
  );
}

/** Lists stand in brackets on one line, and long notes are not folded. */
const writing = { lineWidth: 0, flowCollectionPadding: false } as const;

/** An entry as an item of `terms:`, its dash at `indent` spaces; with a line break at the end. */
export function entryYaml(entry: TermEntry, indent: number): string {
  const document = new Document(Object.fromEntries(entryFields(entry)));
  if (isMap(document.contents)) setFlow(document.contents);
  return asItem(document.toString(writing), indent);
}

/** The text of an entry with some of its fields written anew; its comments and the order of its keys stay. */
export function rewriteEntry(document: Document, entry: TermEntry, changed: ReadonlySet<string>): string {
  for (const [key, value] of entryFields(entry))
    if (changed.has(key)) document.set(key, withRemark(document.createNode(value), document.get(key, true)));
  if (isMap(document.contents)) setFlow(document.contents);
  return document.toString(writing);
}

/** A remark behind a value stays with the value that takes its place. */
function withRemark(fresh: Node, before: unknown): Node {
  if (isNode(before) && before.comment != null) fresh.comment = before.comment;
  return fresh;
}

function setFlow(map: YAMLMap): void {
  for (const { value } of map.items)
    if (value !== null && typeof value === 'object' && 'items' in value) (value as YAMLMap).flow = true;
}

function asItem(yaml: string, indent: number): string {
  const margin = ' '.repeat(indent);
  return yaml
    .trimEnd()
    .split('\n')
    .map((line, number) => `${margin}${number === 0 ? '- ' : '  '}${line}\n`)
    .join('');
}
