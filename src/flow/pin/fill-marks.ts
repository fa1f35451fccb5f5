import type { CliticRules } from '../../language/clitic-rules.js';
import type { Code, Text } from '../../model/text.js';
import { fitBefore, fitTerm } from './fit-term.js';
import type { WireCode } from './number-codes.js';
import type { Mark } from './read-tags.js';

/** What the tags of a wire stand for. */
export interface Legend {
  readonly codes: readonly WireCode[];
  /** Target forms of the masked terms, by number from 1. */
  readonly terms: readonly string[];
  readonly rules: CliticRules | undefined;
}

export interface Filled {
  readonly text: Text;
  /** The codes that came back. */
  readonly found: ReadonlySet<Code>;
}

/** Turns the marks of a reply back into words with their codes, and masked spans into their terms. */
export function fillMarks(marks: readonly Mark[], legend: Legend): Filled {
  const filling = new Filling(legend);
  for (const mark of marks) filling.take(mark);
  return filling.finish();
}

/** A masked term that is being read; what the engine made of it is collected until its tag closes. */
interface OpenTerm {
  readonly term: string;
  readonly id: number;
  /** The second piece of a term that the engine tore in two. */
  readonly again: boolean;
  inner: string;
  readonly closes: Code[];
}

class Filling {
  private out = '';
  private codes: Code[] = [];
  private readonly found = new Set<Code>();
  /** Elements that are open; null for one that is not ours or came twice. */
  private readonly elements: (WireCode | null)[] = [];
  private readonly spans: (number | null)[] = [];
  private open: OpenTerm | null = null;
  private lastTerm: { readonly id: number; readonly end: number } | null = null;
  private afterTag = false;

  constructor(private readonly legend: Legend) {}

  take(mark: Mark): void {
    if (mark.kind === 'words') this.takeWords(mark.text);
    else if (mark.name === 'span') this.takeSpan(mark.kind, mark.id);
    else if (mark.kind === 'close') this.takeClose(mark.name);
    else this.takeCode(mark.kind, mark.name, mark.id);
    this.afterTag = mark.kind !== 'words';
  }

  finish(): Filled {
    // A span that never closes holds the rest of the sentence: those words stay as the engine wrote them.
    if (this.open) this.closeTerm(this.open.inner);
    return { text: { text: this.out, codes: this.codes }, found: this.found };
  }

  private takeWords(text: string): void {
    if (this.open) this.open.inner += text;
    else this.out += this.afterTag ? this.closeGap(text) : text;
  }

  /** Engines put spaces around tags: one too many before a space or a sign. */
  private closeGap(text: string): string {
    if (this.out === '' || /\s$/.test(this.out)) return text.replace(/^ +/, '');
    return text.replace(/^ +(?=[,;:!?)](?:\s|$)|\.(?!\.))/, '');
  }

  private takeCode(kind: 'open' | 'empty', name: 'g' | 'x', id: number | null): void {
    const code = this.legend.codes.find((each) => each.id === id) ?? null;
    const [first, close] = code?.codes ?? [];
    const fits = first && !this.found.has(first) && (close ? name === 'g' : true);
    if (fits) this.put(first);
    if (fits && close && kind === 'empty') this.put(close);
    if (kind === 'open' && name === 'g') this.elements.push(fits && close ? code : null);
  }

  private takeClose(name: 'g' | 'x'): void {
    const close = name === 'g' ? this.elements.pop()?.codes[1] : undefined;
    if (close && this.open) this.open.closes.push(close);
    else if (close) this.put(close);
  }

  private put(code: Code): void {
    this.codes.push({ ...code, at: this.out.length });
    this.found.add(code);
  }

  private takeSpan(kind: 'open' | 'close' | 'empty', id: number | null): void {
    if (kind === 'close') {
      const closed = this.spans.pop() ?? null;
      if (this.open && closed === this.open.id) this.closeTerm(termOf(this.open));
      return;
    }
    const term = id === null || this.open ? undefined : this.legend.terms[id - 1];
    const opened = term === undefined ? null : id;
    if (kind === 'open') this.spans.push(opened);
    if (term === undefined || opened === null) return;
    const last = this.lastTerm;
    const again = last?.id === id && this.out.slice(last.end).trim() === '';
    if (again) this.cutTo(last.end);
    this.open = { term, id: opened, again, inner: '', closes: [] };
    if (kind === 'empty') this.closeTerm(term);
  }

  private closeTerm(words: string): void {
    const { id, again, closes } = this.open ?? { id: 0, again: false, closes: [] };
    this.open = null;
    if (!again) {
      this.fitBefore(words);
      this.out += fitTerm(this.out, words);
    }
    this.lastTerm = { id, end: this.out.length };
    for (const close of closes) this.put(close);
  }

  private fitBefore(words: string): void {
    const before = fitBefore(this.out, words, this.legend.rules);
    let same = 0;
    while (same < before.length && before[same] === this.out[same]) same++;
    const grown = before.length - this.out.length;
    this.codes = this.codes.map((code) =>
      code.at > same ? { ...code, at: Math.max(same, code.at + grown) } : code,
    );
    this.out = before;
  }

  private cutTo(end: number): void {
    this.out = this.out.slice(0, end);
    this.codes = this.codes.map((code) => ({ ...code, at: Math.min(code.at, end) }));
  }
}

/** An ending that the engine gave the term (North Korea’s) is kept; anything else that it did to it is undone. */
function termOf({ term, inner }: OpenTerm): string {
  const written = inner.trim();
  const ending = written.toLowerCase().startsWith(term.toLowerCase()) ? written.slice(term.length) : '';
  return /^(?:['’]?s|s['’]|['’])$/.test(ending) ? term + ending : term;
}
