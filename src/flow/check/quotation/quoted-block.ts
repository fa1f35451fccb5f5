import type { QuotationRules } from '../../../language/quotation-rules.js';
import { readQuotations } from '../../../language/read-quotation.js';
import type { Code } from '../../../model/text.js';
import type { Span } from '../../../model/term.js';
import type { CheckedBlock, PlacedPair } from '../check.js';
import { onceUntilNext } from '../once-until-next.js';
import { wordsOf, type PlacedWord } from '../words.js';
import { joinSide, partsOf } from './joined-block.js';

/** Quoted words of one segment: a quotation that runs over several segments has a piece in each. */
export interface QuotedPiece extends Span {
  readonly words: readonly PlacedWord[];
}

export interface QuotedPair {
  readonly pair: PlacedPair;
  readonly source: readonly QuotedPiece[];
  readonly target: readonly QuotedPiece[];
  /** Target words for each source word that this pair leads to expect. */
  readonly ratio: number;
}

export interface QuotedBlock {
  readonly pairs: readonly QuotedPair[];
  /** Whether the marks of both sides are balanced: otherwise nobody can say what is quoted. */
  readonly certain: boolean;
  /** Whether the target quotes anything, balanced or not. */
  readonly quotes: boolean;
}

/** The quoted words of a block, sentence by sentence. Read once, for all checks that ask. */
export const readQuotedBlock = onceUntilNext(readBlock);

function readBlock(block: CheckedBlock): QuotedBlock {
  const source = readSide(block.segments, 'source', block.from.quotation);
  const target = readSide(block.segments, 'target', block.to.quotation);
  const pairs = block.segments.map((pair, index) => ({
    pair,
    source: source.pieces[index] ?? [],
    target: target.pieces[index] ?? [],
    ratio: expectedRatio(source.words[index] ?? [], target.words[index] ?? []),
  }));
  return {
    pairs,
    certain: source.balanced && target.balanced,
    quotes: target.pieces.some((pieces) => pieces.length > 0) || !target.balanced,
  };
}

/** Where a pair is long enough, its own ratio says how wordy the translation is. */
function expectedRatio(source: readonly PlacedWord[], target: readonly PlacedWord[]): number {
  const usual = 1.15;
  if (source.length < 12 || target.length < 12) return usual;
  return Math.min(Math.max(target.length / source.length, 1), 1.35);
}

interface QuotedSide {
  readonly pieces: readonly QuotedPiece[][];
  readonly words: readonly (readonly PlacedWord[])[];
  readonly balanced: boolean;
}

function readSide(
  segments: readonly PlacedPair[],
  side: 'source' | 'target',
  rules: QuotationRules,
): QuotedSide {
  const words = segments.map((segment) => wordsOf(segment[side].text));
  const joined = joinSide(segments, side);
  const { quotations, faults } = readQuotations(joined.text, rules);
  const pieces: QuotedPiece[][] = segments.map(() => []);
  const add = (index: number, span: Span): void => {
    const within = (words[index] ?? []).filter((word) => word.start >= span.start && word.end <= span.end);
    if (within.length > 0) pieces[index]?.push({ ...span, words: within });
  };
  for (const quotation of quotations)
    for (const { index, start, end } of partsOf(quotation, joined)) add(index, { start, end });
  if (side === 'source')
    for (const [index, segment] of segments.entries())
      for (const span of emphasised(segment.source.codes)) add(index, span);
  const inOrder = pieces.map((each) => withoutOverlaps(each.toSorted((a, b) => a.start - b.start)));
  return { pieces: inOrder, words, balanced: faults.length === 0 };
}

/** Spans in italics or bold: what one language sets in italics, the other puts between quotation marks. */
function emphasised(codes: readonly Code[]): Span[] {
  const opened = new Map<string, number>();
  const spans: Span[] = [];
  for (const code of codes) {
    if (code.kind === 'open' && /^(?:[*_]|<(?:i|em|b|strong)\b)/u.test(code.data))
      opened.set(code.pair, code.at);
    const start = code.kind === 'close' ? opened.get(code.pair) : undefined;
    if (start !== undefined) spans.push({ start, end: code.at });
  }
  return spans;
}

function withoutOverlaps(pieces: readonly QuotedPiece[]): QuotedPiece[] {
  const kept: QuotedPiece[] = [];
  for (const piece of pieces) if (piece.start >= (kept.at(-1)?.end ?? 0)) kept.push(piece);
  return kept;
}
