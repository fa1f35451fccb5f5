import type { CompiledBreakRule } from './compile-break-rules.js';

/** A text is looked at in pieces, so that no pattern can look further back than this, and the whole stays linear in practice. */
const pieceLength = 16_384;
const margin = 1024;

/** What the rules say of the places of a text. The first rule that holds at a place decides. */
export interface BreakPlaces {
  /** Offsets where a rule that breaks was the first to hold, in order. */
  readonly breaks: readonly number[];
  /** Whether a rule forbids a break at an offset. */
  readonly forbids: (at: number) => boolean;
}

export function findBreakPlaces(text: string, rules: readonly CompiledBreakRule[]): BreakPlaces {
  const breaks: number[] = [];
  for (let from = 0; from < text.length; from += pieceLength) {
    const piece = pieceAt(text, from);
    const found = new Set<number>();
    for (const { finder } of rules) if (finder) collect(piece, finder, found);
    for (const at of [...found].toSorted((left, right) => left - right))
      if (decide(piece, at, rules) === true && isPlace(text, at)) breaks.push(at);
  }
  return {
    breaks,
    forbids: (at) => decide(pieceAt(text, at - (at % pieceLength)), at, rules) === false,
  };
}

interface Piece {
  readonly text: string;
  /** Offset of the piece's text in the whole. */
  readonly start: number;
  /** The part whose places the piece answers for. */
  readonly from: number;
  readonly to: number;
}

function pieceAt(text: string, from: number): Piece {
  const to = Math.min(text.length, from + pieceLength);
  const start = Math.max(0, from - margin);
  return { text: text.slice(start, to + margin), start, from, to };
}

function collect(piece: Piece, finder: RegExp, found: Set<number>): void {
  finder.lastIndex = piece.from - piece.start;
  for (let match = finder.exec(piece.text); match; match = finder.exec(piece.text)) {
    const at = piece.start + match.index;
    if (at >= piece.to) break;
    found.add(at);
    finder.lastIndex = match.index + 1;
  }
}

/** What the first rule says that holds at a place; null if none does. */
function decide(piece: Piece, at: number, rules: readonly CompiledBreakRule[]): boolean | null {
  const place = at - piece.start;
  for (const { breaks, before, after } of rules)
    if (holds(before, piece.text, place) && holds(after, piece.text, place)) return breaks;
  return null;
}

function holds(pattern: RegExp | null, text: string, at: number): boolean {
  if (!pattern) return true;
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Not at an edge of the text, and not between the halves of one character. */
function isPlace(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const low = text.charCodeAt(at) >> 10 === 0xdc00 >> 10;
  return !(low && text.charCodeAt(at - 1) >> 10 === 0xd800 >> 10);
}
