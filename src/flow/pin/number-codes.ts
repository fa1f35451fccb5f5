import type { Span } from '../../model/term.js';
import type { Code, Text } from '../../model/text.js';

/** What one tag of the wire stands for: an open and its close, or a single code. */
export interface WireCode {
  /** Number of the tag, from 1 in the order of the wire. */
  readonly id: number;
  readonly pair: string;
  readonly codes: readonly Code[];
}

/** A code at its place in the wire. */
export interface PlacedCode {
  readonly at: number;
  readonly code: Code;
}

/** Codes in the order of the wire. A code inside a masked term moves to its edge: a close behind it, anything else before it. */
export function placeCodes({ codes }: Text, masks: readonly Span[]): PlacedCode[] {
  const placed = codes.map((code) => {
    const mask = masks.find((span) => span.start < code.at && code.at < span.end);
    const at = mask ? (code.kind === 'close' ? mask.end : mask.start) : code.at;
    return { at, code };
  });
  return placed.toSorted((left, right) => left.at - right.at);
}

/**
 * Numbers the tags. An open and a close become one element only where they nest; an isolated one (its partner stands in another sentence) and a
 * pair that overlaps another travel as points, because markup cannot hold them otherwise.
 */
export function numberCodes(placed: readonly PlacedCode[]): WireCode[] {
  const partner = nestingPairs(placed);
  const closes = new Set(partner.values());
  const numbered: WireCode[] = [];
  for (const { code } of placed) {
    if (closes.has(code)) continue;
    const close = partner.get(code);
    numbered.push({ id: numbered.length + 1, pair: code.pair, codes: close ? [code, close] : [code] });
  }
  return numbered;
}

/** The close of each open whose pair nests. */
function nestingPairs(placed: readonly PlacedCode[]): Map<Code, Code> {
  const pairs = new Map<Code, Code>();
  const open: Code[] = [];
  for (const { code } of placed) {
    if (code.kind === 'open') open.push(code);
    if (code.kind !== 'close') continue;
    const start = open.findLastIndex((each) => each.pair === code.pair);
    if (start < 0) continue;
    const [opening] = open.splice(start, 1);
    // Whatever was opened in between is still open, so this pair cuts through it.
    if (opening && start === open.length) pairs.set(opening, code);
  }
  return pairs;
}
