import type { CompiledRules } from './compiled-rules.js';

/** How far the splitter has come in a text; the only thing here that changes. */
export interface Scan {
  readonly text: string;
  readonly rules: CompiledRules;
  /** Where the sentence began that is being read. */
  start: number;
  /** Where its paragraph began: after a blank line, or at the first word. */
  paragraph: number;
  /** Where its line began. */
  line: number;
  /** End of an aside in brackets that the sentence goes on after, or -1. */
  aside: number;
  /** The last number of a list in this paragraph, or 0. */
  listNumber: number;
  /** Straight quotes of the paragraph, counted as far as an offset. */
  quotes: number;
  quotesTo: number;
  /** Width of the paragraph's lines if it is wrapped by hand, 0 if not, -1 if nobody asked yet. */
  wrapWidth: number;
}

export function startScan(text: string, rules: CompiledRules, start: number): Scan {
  return {
    text,
    rules,
    start,
    paragraph: start,
    line: start,
    aside: -1,
    listNumber: 0,
    quotes: 0,
    quotesTo: start,
    wrapWidth: -1,
  };
}

/** What a blank line ends: lists, quotations that nobody closed, lines of one width. */
export function startParagraph(scan: Scan, at: number): void {
  scan.paragraph = at;
  scan.line = at;
  scan.aside = -1;
  scan.listNumber = 0;
  scan.quotes = 0;
  scan.quotesTo = at;
  scan.wrapWidth = -1;
}

/** Whether a straight quotation is open at an offset. Offsets only grow, and each character is looked at once. */
export function insideStraightQuote(scan: Scan, at: number): boolean {
  for (; scan.quotesTo < at; scan.quotesTo++)
    if (scan.text.charCodeAt(scan.quotesTo) === straightQuote) scan.quotes++;
  return scan.quotes % 2 === 1;
}

const straightQuote = 0x22;

/** Offsets of the marks where a sentence may end. */
export interface Marks {
  /** The first terminator. */
  readonly at: number;
  /** Past the terminators. */
  readonly stop: number;
  /** Past the closing quotes and brackets. */
  readonly end: number;
  /** The next word or its opening mark. */
  readonly next: number;
}

/** The marks, and what follows them. */
export interface Place extends Marks {
  /** The next word itself, past its opening marks. */
  readonly opening: number;
}
