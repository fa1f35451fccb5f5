import { isDash, isDigit, isSpace } from './characters.js';
import type { Quotation } from './quotation.js';
import type { QuotationRules } from './quotation-rules.js';
import { readSingleQuotations } from './read-single-quotation.js';

/** A double quotation mark that does not fit. */
export interface UnbalancedMark {
  readonly at: number;
  /**
   * `open`: never closed. `close`: never opened. `shape`: a mark that opens where one closes, or the reverse; `right` is the mark that fits.
   * `loose`: a straight mark that touches no word, so that nobody can say whether it opens or closes.
   */
  readonly fault: 'open' | 'close' | 'shape' | 'loose';
  readonly right?: string;
}

/** All quotations of a text in order, none inside another, and the marks that do not fit. */
export interface QuotationReading {
  readonly quotations: readonly Quotation[];
  readonly faults: readonly UnbalancedMark[];
}

type Role = 'open' | 'close' | 'none';

export function readQuotations(text: string, rules: QuotationRules): QuotationReading {
  const doubles: Quotation[] = [];
  const faults: UnbalancedMark[] = [];
  let opened: number | null = null;
  for (let at = 0; at < text.length; at++) {
    if (isWord(text.charCodeAt(at)) || !isDouble(text.charAt(at), rules)) continue;
    const shape = misshapen(text, at, opened, rules);
    if (shape) faults.push(shape.fault);
    const role = shape?.role ?? roleOf(text, at, opened, rules);
    if (role !== 'none' && isLoose(text, at, rules)) faults.push({ at, fault: 'loose' });
    if (role === 'open') {
      if (opened !== null) faults.push({ at: opened, fault: 'open' });
      opened = at;
    } else if (role === 'close') {
      if (opened === null) faults.push({ at, fault: 'close' });
      const start = opened === null ? (doubles.at(-1)?.end ?? -1) + 1 : opened + 1;
      doubles.push({ start, end: at, opened: opened !== null, closed: true, marks: 'double' });
      opened = null;
    }
  }
  if (opened !== null) {
    faults.push({ at: opened, fault: 'open' });
    doubles.push({ start: opened + 1, end: text.length, opened: true, closed: false, marks: 'double' });
  }
  const singles = outside(readSingleQuotations(text, rules), doubles);
  if (singles.length === 0) return { quotations: doubles, faults };
  return { quotations: [...doubles, ...singles].toSorted((a, b) => a.start - b.start), faults };
}

/** A letter of ASCII or a space: most of a text, and no mark of any language. */
function isWord(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
}

function isDouble(mark: string, rules: QuotationRules): boolean {
  return rules.openers.has(mark) || rules.closers.has(mark) || rules.either.has(mark);
}

function roleOf(text: string, at: number, opened: number | null, rules: QuotationRules): Role {
  const mark = text.charAt(at);
  if (rules.openers.has(mark)) return 'open';
  if (rules.closers.has(mark)) return 'close';
  if (isInches(text, at, opened)) return 'none';
  const opens = mayOpen(text, at);
  const closes = mayClose(text, at);
  if (opens !== closes) return opens ? 'open' : 'close';
  return opened === null ? 'open' : 'close';
}

/** A curly mark of the wrong direction: “ straight after a word while a quotation is open, ” straight before a word while none is. */
function misshapen(
  text: string,
  at: number,
  opened: number | null,
  rules: QuotationRules,
): { readonly role: Role; readonly fault: UnbalancedMark } | null {
  const mark = text.charAt(at);
  const isOpener = rules.openers.has(mark);
  if (rules.either.has(mark) || mayOpen(text, at) === mayClose(text, at)) return null;
  if (isOpener && opened !== null && mayClose(text, at)) {
    const [right = mark] = rules.closers;
    return { role: 'close', fault: { at, fault: 'shape', right } };
  }
  if (!isOpener && opened === null && mayOpen(text, at)) {
    const [right = mark] = rules.openers;
    return { role: 'open', fault: { at, fault: 'shape', right } };
  }
  return null;
}

const beforeOpening = new Set('([{/“‘"\'');
const notAfterOpening = new Set(',.;:!?)]}');
const afterClosing = new Set('.,;:!?…)]}/”’"\'');

function isLoose(text: string, at: number, rules: QuotationRules): boolean {
  const before = text.charAt(at - 1);
  return rules.either.has(text.charAt(at)) && (before === '' || isSpace(before)) && !mayOpen(text, at);
}

function mayOpen(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  const edge = before === '' || isSpace(before) || isDash(before) || beforeOpening.has(before);
  const runsOn = after === '.' && text.charAt(at + 2) === '.';
  return edge && after !== '' && !isSpace(after) && (runsOn || !notAfterOpening.has(after));
}

function mayClose(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  const edge = after === '' || isSpace(after) || isDash(after) || afterClosing.has(after);
  return edge && before !== '' && !isSpace(before);
}

/** 5'11" and a 24" screen: a straight mark after a figure, where no straight mark is open that it could close, or after feet. */
function isInches(text: string, at: number, opened: number | null): boolean {
  if (!isDigit(text.charAt(at - 1))) return false;
  if (opened === null || text.charAt(opened) !== text.charAt(at)) return true;
  let start = at - 1;
  while (isDigit(text.charAt(start))) start--;
  return /['’′]/u.test(text.charAt(start)) && isDigit(text.charAt(start - 1));
}

/** Both lists are in order of the text, so one walk over both is enough. */
function outside(singles: readonly Quotation[], doubles: readonly Quotation[]): Quotation[] {
  let next = 0;
  return singles.filter((single) => {
    for (let double = doubles[next]; double && double.end < single.start; double = doubles[++next]);
    const double = doubles[next];
    return double === undefined || double.start > single.end;
  });
}
