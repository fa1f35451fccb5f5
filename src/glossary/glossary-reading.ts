import { closest, distance } from 'fastest-levenshtein';
import { isNode, isScalar, type LineCounter, type YAMLMap } from 'yaml';
import { Fault, type Place } from '../model/fault.js';
import type { Values } from '../model/finding.js';
import type { Term } from '../model/term.js';

/** One pass over a glossary file: where its nodes stand, and the faults found so far. */
export class GlossaryReading {
  readonly faults: Fault[] = [];

  constructor(
    private readonly file: string,
    private readonly text: string,
    private readonly lines: LineCounter,
  ) {}

  report(code: string, values: Values, node: unknown): void {
    this.reportAt(code, values, this.offsetOf(node));
  }

  reportAt(code: string, values: Values, offset: number): void {
    this.faults.push(new Fault(code, values, { place: this.placeOf(offset) }));
  }

  /** Reports at the line and column that an entry remembers. */
  reportPlace(code: string, values: Values, { line, column }: Pick<Term, 'line' | 'column'>): void {
    this.faults.push(new Fault(code, values, { place: { file: this.file, line, column } }));
  }

  /** A file without a line in it still has a first one. */
  placeOf(offset: number): Required<Place> {
    const { line, col } = this.lines.linePos(offset);
    return { file: this.file, line: Math.max(line, 1), column: Math.max(col, 1) };
  }

  placeOfNode(node: unknown): Required<Place> {
    return this.placeOf(this.offsetOf(node));
  }

  /** Faults as a reader of the file meets them. */
  inOrder(): Fault[] {
    return this.faults.toSorted((left, right) => {
      const [first, second] = [left.place, right.place];
      return (first.line ?? 0) - (second.line ?? 0) || (first.column ?? 0) - (second.column ?? 0);
    });
  }

  /** Whether the line of an offset is indented by a tab. */
  hasTabIndent(offset: number): boolean {
    const start = this.text.lastIndexOf('\n', offset - 1) + 1;
    return /^ *\t/.test(this.text.slice(start, start + 200));
  }

  /** Nothing, or a key without a value. */
  isEmpty(node: unknown): boolean {
    return node === null || node === undefined || (isScalar(node) && node.value === null);
  }

  /** What stands in the file for a node, cut to what fits into a sentence. */
  writtenAs(node: unknown): string {
    const range = isNode(node) ? node.range : null;
    const written = range ? this.text.slice(range[0], range[1]) : '';
    return written.length > 60 ? `${written.slice(0, 60)}…` : written;
  }

  /** The values of a mapping by their keys. A key that is unknown or stands twice is reported; of two values the first one counts. */
  fieldsOf(map: YAMLMap, known: readonly string[]): ReadonlyMap<string, unknown> {
    const fields = new Map<string, unknown>();
    const lines = new Map<string, number>();
    for (const { key, value } of map.items) {
      const name = isScalar(key) ? String(key.value) : this.writtenAs(key);
      const first = lines.get(name);
      if (!known.includes(name)) this.reportUnknown(name, known, key);
      else if (first !== undefined) this.reportRepeated(name, first, key);
      else {
        lines.set(name, this.placeOfNode(key).line);
        fields.set(name, value ?? null);
      }
    }
    return fields;
  }

  private reportUnknown(key: string, known: readonly string[], node: unknown): void {
    const nearest = closest(key, [...known]);
    if (distance(key, nearest) <= Math.max(2, key.length / 3))
      this.report('glossary.unknownKeyLike', { key, nearest }, node);
    else this.report('glossary.unknownKey', { key, known: known.join(', ') }, node);
  }

  private reportRepeated(key: string, first: number, node: unknown): void {
    const code = key === 'target' ? 'glossary.targetTwice' : 'glossary.keyTwice';
    this.report(code, { key, line: String(first) }, node);
  }

  private offsetOf(node: unknown): number {
    return isNode(node) ? (node.range?.[0] ?? 0) : 0;
  }
}
