import {
  bracket,
  classAt,
  nextLandmark,
  skip,
  skipBack,
  space,
  terminator,
} from './sentences/character-classes.js';
import { skipClosers } from './sentences/closers.js';
import { compiledRules } from './sentences/compiled-rules.js';
import { asideAt } from './sentences/aside.js';
import { markEndsSentence } from './sentences/mark-ends-sentence.js';
import { countLines, lineEndsSentence } from './sentences/line-ends-sentence.js';
import { startParagraph, startScan, type Scan } from './sentences/scan.js';
import type { SentenceRules } from './sentence-rules.js';

export interface SplitText {
  /** White space before the first sentence; all of a text that holds nothing else. */
  readonly lead: string;
  /** Each sentence without white space at its edges, and the white space after it. */
  readonly sentences: { text: string; gap: string }[];
}

/** Splits a text into sentences. Lead, sentences and gaps concatenate to the text exactly, whatever it holds. Linear in its length. */
export function splitSentences(text: string, rules: SentenceRules): SplitText {
  const first = skip(text, 0, space);
  const last = skipBack(text, text.length, space, first);
  const scan = startScan(text, compiledRules(rules), first);
  const sentences: { text: string; gap: string }[] = [];
  for (let at = nextLandmark(text, first); at < last;) {
    const bits = classAt(text, at);
    if ((bits & bracket) !== 0) {
      if (at > scan.aside) scan.aside = asideAt(scan, at);
      at = nextLandmark(text, at + 1);
      continue;
    }
    const { end, next, cut } =
      (bits & terminator) !== 0 ? boundaryAfterMark(scan, at) : boundaryAtLine(scan, at);
    if (next >= last) break;
    if (cut) {
      sentences.push({ text: text.slice(scan.start, end), gap: text.slice(end, next) });
      scan.start = next;
    }
    noteLines(scan, end, next);
    at = nextLandmark(text, Math.max(next, at + 1));
  }
  if (scan.start < last) sentences.push({ text: text.slice(scan.start, last), gap: text.slice(last) });
  return { lead: text.slice(0, first), sentences };
}

/** A place where a sentence may end: past its last mark, at the next word, and whether it does. */
interface Boundary {
  readonly end: number;
  readonly next: number;
  readonly cut: boolean;
}

function boundaryAfterMark(scan: Scan, at: number): Boundary {
  const { text } = scan;
  const stop = skip(text, at, terminator);
  const end = skipClosers(scan, stop);
  const next = skip(text, end, space);
  const lines = countLines(text, end, next);
  const cut = lines > 1 || markEndsSentence(scan, { at, stop, end, next }, lines);
  return { end, next, cut };
}

function boundaryAtLine(scan: Scan, at: number): Boundary {
  const { text } = scan;
  const end = skipBack(text, at, space, scan.start);
  const next = skip(text, at, space);
  const cut = end > scan.start && (countLines(text, end, next) > 1 || lineEndsSentence(scan, end, next));
  return { end, next, cut };
}

function noteLines(scan: Scan, end: number, next: number): void {
  const lines = countLines(scan.text, end, next);
  if (lines > 1) startParagraph(scan, next);
  else if (lines === 1) scan.line = next;
}
