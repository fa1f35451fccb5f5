import { SaxesParser, type SaxesTagNS } from 'saxes';
import { Fault, type Place } from '../model/fault.js';

/** An element that was read. Attributes are keyed by the name as written (`id`, `xml:lang`). */
export interface XmlElement {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
  readonly place: Place;
}

export interface XmlReading {
  /** Area of the fault codes: `<area>.malformed` and `<area>.doctype`. */
  readonly area: string;
  /** Name for messages. */
  readonly file: string;
  /** Whether a DOCTYPE that only names an outside file is passed over. One with declarations of its own never is. */
  readonly namedDoctype?: boolean;
  /** Whether an element is handed to `take` with all that is in it. Asked from the root down, and no further inside a taken one. */
  wanted(element: XmlElement, depth: number): boolean;
  take(element: XmlElement): void;
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** No format nests as deep as this; a file that does is made to exhaust the stack of its reader. */
const deepest = 256;

/** Reads XML in pieces and keeps only the elements that are wanted. Entities other than XML's own five are refused by the parser. */
export class XmlReader {
  private readonly parser = new SaxesParser({ xmlns: true });
  /** Elements that are open now; those before `taken` are not kept. */
  private readonly open: OpenElement[] = [];
  private taken: number | null = null;

  constructor(private readonly reading: XmlReading) {
    this.parser.on('error', (error) => this.refuse(error.message.replace(/^\d+:\d+: /u, '')));
    this.parser.on('doctype', (doctype) => this.checkDoctype(doctype));
    let start: Place = {};
    this.parser.on('opentagstart', (tag) => {
      start = this.startOf(tag.name);
    });
    this.parser.on('opentag', (tag) => this.openElement(tag, start));
    this.parser.on('text', (words) => this.addWords(words));
    this.parser.on('cdata', (words) => this.addWords(words));
    this.parser.on('closetag', () => this.closeElement());
  }

  /** Throws a Fault at the first thing that is wrong. */
  write(chunk: string): void {
    this.parser.write(chunk);
  }

  close(): void {
    this.parser.close();
  }

  private place(): Place {
    return { file: this.reading.file, line: this.parser.line, column: Math.max(1, this.parser.columnIndex) };
  }

  /** Where the tag began whose name was just read. The parser stands one character behind the name, which may be a line break. */
  private startOf(name: string): Place {
    const { line, columnIndex } = this.parser;
    const column = columnIndex - name.length - 1;
    return { file: this.reading.file, ...(column < 1 ? { line: line - 1 } : { line, column }) };
  }

  private refuse(problem: string): never {
    throw new Fault(`${this.reading.area}.malformed`, { problem }, { place: this.place() });
  }

  private checkDoctype(doctype: string): void {
    if (this.reading.namedDoctype && !doctype.includes('[')) return;
    throw new Fault(`${this.reading.area}.doctype`, {}, { place: this.place() });
  }

  private openElement(tag: SaxesTagNS, place: Place): void {
    if (this.open.length >= deepest) this.refuse(`elements stand more than ${deepest} deep`);
    const attributes = Object.values(tag.attributes).map(({ name, value }) => [name, value] as const);
    const opened: OpenElement = {
      name: tag.local,
      namespace: tag.uri,
      attributes: Object.fromEntries(attributes),
      children: [],
      place,
    };
    const depth = this.open.length;
    if (this.taken === null && this.reading.wanted(opened, depth)) this.taken = depth;
    else if (this.taken !== null) this.open.at(-1)?.children.push(opened);
    this.open.push(opened);
  }

  private addWords(words: string): void {
    if (this.taken === null) return;
    const children = this.open.at(-1)?.children ?? [];
    const last = children.at(-1);
    if (typeof last === 'string') children[children.length - 1] = last + words;
    else children.push(words);
  }

  private closeElement(): void {
    const closed = this.open.pop();
    if (this.taken !== this.open.length || !closed) return;
    this.taken = null;
    this.reading.take(closed);
  }
}

/** The root element of a whole document. */
export function readXml(content: string, area: string, file: string): XmlElement {
  const roots: XmlElement[] = [];
  const reader = new XmlReader({
    area,
    file,
    wanted: (_element, depth) => depth === 0,
    take: (taken) => roots.push(taken),
  });
  reader.write(content);
  reader.close();
  const [root] = roots;
  // The parser has refused a document without a root already.
  if (!root) throw new TypeError('no root element');
  return root;
}

/** Child elements, in order; with a name only those that bear it. */
export function childrenOf(parent: XmlElement, namespace: string, name?: string): XmlElement[] {
  return parent.children.filter(
    (child): child is XmlElement =>
      typeof child !== 'string' &&
      child.namespace === namespace &&
      (name === undefined || child.name === name),
  );
}
