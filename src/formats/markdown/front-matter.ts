import type { Root, Yaml } from 'mdast';
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document as YamlDocument } from 'yaml';
import { Fault } from '../../model/fault.js';
import { readUrgency } from '../../model/urgency.js';

export function frontMatterOf(tree: Root): Yaml | null {
  const first = tree.children[0];
  return first?.type === 'yaml' ? first : null;
}

/** What the front matter says of the article. */
export interface FrontMatterFacts {
  /** As written; null where there is none, or where it is empty or `false`. */
  readonly embargo: string | null;
  /** From 1 to 8; absent where there is none that can be read. */
  readonly urgency?: number;
  /** Day of its `date`, `YYYY-MM-DD`; absent where there is none that can be read. */
  readonly date?: string;
}

/**
 * Throws a Fault for YAML that cannot be read, and for an embargo that is a list or has parts: an embargo must never be overlooked.
 */
export function factsOf(tree: Root): FrontMatterFacts {
  const frontMatter = frontMatterOf(tree);
  if (!frontMatter) return { embargo: null };
  const lines = new LineCounter();
  const document = parseDocument(frontMatter.value, { lineCounter: lines, prettyErrors: false });
  // The YAML begins on the line after the dashes.
  const lineOf = (offset: number): number =>
    lines.linePos(offset).line + (frontMatter.position?.start.line ?? 1);
  const broken = document.errors[0];
  if (broken) {
    const place = { line: lineOf(broken.pos[0]) };
    throw new Fault('format.frontMatter', { problem: broken.message }, { place });
  }
  const urgency = isMap(document.contents) ? readUrgency(document.contents.get('urgency')) : null;
  const date = dayOf(isMap(document.contents) ? document.contents.get('date', true) : undefined);
  return {
    embargo: embargoOf(document, lineOf),
    ...(urgency === null ? {} : { urgency }),
    ...(date === null ? {} : { date }),
  };
}

function embargoOf(document: YamlDocument, lineOf: (offset: number) => number): string | null {
  const value: unknown = isMap(document.contents) ? document.contents.get('embargo', true) : undefined;
  if (value === undefined) return null;
  if (!isScalar(value)) {
    const offset = isNode(value) ? (value.range?.[0] ?? 0) : 0;
    throw new Fault('format.embargoNotPlain', {}, { place: { line: lineOf(offset) } });
  }
  if (value.value === null || value.value === false || value.value === '') return null;
  return value.source ?? JSON.stringify(value.value);
}

/** `2025-08-06`, `2025-08-06T14:30:00+07:00`: the day as written. Another spelling is somebody else's and says nothing here. */
function dayOf(value: unknown): string | null {
  const written = isScalar(value) ? (value.source ?? String(value.value)) : '';
  const day = /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:$|[T ])/u.exec(written)?.[1];
  return day ?? null;
}

/** A front matter (`---` lines included; empty where the article has none) that says these things too, in their own place where it said others. */
export function withFacts(
  written: string,
  facts: Readonly<Record<string, string>>,
  lineBreak: string,
): string {
  const body = written.replace(/^---[^\r\n]*(?:\r\n|\r|\n)?/, '').replace(/---\s*$/, '');
  const document = parseDocument(body);
  for (const [name, value] of Object.entries(facts)) document.set(name, value);
  const lines = document.toString({ lineWidth: 0 }).trimEnd();
  return `---\n${lines}\n---`.replaceAll('\n', lineBreak);
}
