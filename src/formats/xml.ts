/** An element to be written. Strings among the children are words; they are escaped on the way out. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlNode | string)[];
  /** White space inside counts: no line breaks are put in. */
  readonly inline: boolean;
}

type Attributes = Readonly<Record<string, string | undefined>>;

/** An element that holds other elements: each goes on a line of its own. */
export function element(name: string, attributes: Attributes, children: readonly XmlNode[] = []): XmlNode {
  return { name, attributes: withoutAbsent(attributes), children, inline: false };
}

/** An element that holds words, kept on one line. */
export function inlineElement(
  name: string,
  attributes: Attributes,
  children: readonly (XmlNode | string)[] = [],
): XmlNode {
  return { name, attributes: withoutAbsent(attributes), children, inline: true };
}

function withoutAbsent(attributes: Attributes): Record<string, string> {
  const given = Object.entries(attributes).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return Object.fromEntries(given);
}

/** An element with thousands of others in it: each is made when it is written, and forgotten then. */
export interface LongElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parts: Iterable<XmlNode | LongElement>;
}

export function longElement(
  name: string,
  attributes: Attributes,
  parts: Iterable<XmlNode | LongElement>,
): LongElement {
  return { name, attributes: withoutAbsent(attributes), parts };
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A whole document with its declaration: indented by two spaces, ended by a line break. */
export function renderDocument(root: XmlNode): string {
  return `${declaration}${renderNode(root)}`;
}

/** The same of a long document, in pieces. */
export function* renderLongDocument(root: LongElement): Generator<string> {
  yield declaration;
  yield* renderLong(root, 0);
}

function* renderLong(long: LongElement, depth: number): Generator<string> {
  const indent = '  '.repeat(depth);
  let empty = true;
  for (const part of long.parts) {
    if (empty) yield `${indent}<${startTag(long)}>\n`;
    empty = false;
    if ('parts' in part) yield* renderLong(part, depth + 1);
    else yield renderNode(part, depth + 1);
  }
  yield empty ? `${indent}<${startTag(long)}/>\n` : `${indent}</${long.name}>\n`;
}

/** One element on lines of its own, indented by `depth` steps. */
export function renderNode(node: XmlNode, depth = 0): string {
  const indent = '  '.repeat(depth);
  if (node.inline || node.children.length === 0) return `${indent}${renderInline(node)}\n`;
  const inside = node.children.map((child) =>
    typeof child === 'string' ? escapeWords(child) : renderNode(child, depth + 1),
  );
  return `${indent}<${startTag(node)}>\n${inside.join('')}${indent}</${node.name}>\n`;
}

function renderInline(node: XmlNode): string {
  if (node.children.length === 0) return `<${startTag(node)}/>`;
  const inside = node.children.map((child) =>
    typeof child === 'string' ? escapeWords(child) : renderInline(child),
  );
  return `<${startTag(node)}>${inside.join('')}</${node.name}>`;
}

function startTag(node: Pick<XmlNode, 'name' | 'attributes'>): string {
  const attributes = Object.entries(node.attributes).map(
    ([name, value]) => ` ${name}="${escapeValue(value)}"`,
  );
  return node.name + attributes.join('');
}

/** What XML 1.0 cannot hold, not even as a reference: most control characters, lone surrogates, U+FFFE and U+FFFF. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  // For the sake of `]]>`.
  '>': '&gt;',
  '"': '&quot;',
  // A reader turns CR into LF, and in an attribute tabs and line breaks into spaces, unless they are references.
  '\r': '&#xD;',
  '\n': '&#xA;',
  '\t': '&#x9;',
};

function escapeWords(words: string): string {
  return words.replaceAll(/[&<>\r]|[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, referTo);
}

function escapeValue(value: string): string {
  return value.replaceAll(/[&<>"]|[^\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, referTo);
}

/** A character that XML forbids becomes U+FFFD. */
function referTo(character: string): string {
  return references[character] ?? '\uFFFD';
}

/** Cuts words at every character that XML forbids. A number is the UTF-16 unit of such a character. */
export function splitForbidden(words: string): (string | number)[] {
  const parts: (string | number)[] = [];
  let from = 0;
  for (const found of words.matchAll(forbidden)) {
    if (found.index > from) parts.push(words.slice(from, found.index));
    parts.push(found[0].charCodeAt(0));
    from = found.index + found[0].length;
  }
  if (from < words.length) parts.push(words.slice(from));
  return parts;
}
