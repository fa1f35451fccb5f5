import type { QuotedPair, QuotedPiece } from './quoted-block.js';

/** Quoted pieces of the source beside those of the target that carry them. One side is empty where a quotation was lost or added. */
export interface Alignment {
  readonly source: readonly QuotedPiece[];
  readonly target: readonly QuotedPiece[];
}

/** Up to this many words the marks may be those of a title, a nickname, or a word held at arm's length. */
export const shortQuotation = 3;

/** How many pieces of either side make one step, and what such a step costs besides the difference of lengths. */
const steps = [
  { source: 1, target: 1, cost: 0 },
  { source: 1, target: 2, cost: 0.4 },
  { source: 2, target: 1, cost: 0.4 },
  { source: 1, target: 0, cost: 0 },
  { source: 0, target: 1, cost: 0 },
] as const;

/** Above this many pieces a side is a list of titles; they are compared one by one. */
const most = 40;

/**
 * Pairs the quotations of one sentence by order and length, after Gale and Church: an attribution may cut one in two (“A. B,” kata X becomes
 * “A,” X said. “B.”) or two may grow into one; the cheapest way through explains all of them.
 */
export function alignQuotations({ source, target, ratio }: QuotedPair): Alignment[] {
  if (source.length === 0) return target.map((piece) => ({ source: [], target: [piece] }));
  if (target.length === 0) return source.map((piece) => ({ source: [piece], target: [] }));
  if (source.length > most || target.length > most)
    return source.map((piece, at) => ({ source: [piece], target: target.slice(at, at + 1) }));
  const table = cheapestWays(source, target, ratio);
  const alignments: Alignment[] = [];
  let i = source.length;
  let j = target.length;
  while (i > 0 || j > 0) {
    const step = table[i]?.[j]?.step ?? steps[i > 0 ? 3 : 4];
    alignments.push({ source: source.slice(i - step.source, i), target: target.slice(j - step.target, j) });
    i -= step.source;
    j -= step.target;
  }
  return alignments.toReversed();
}

interface Way {
  readonly cost: number;
  readonly step: (typeof steps)[number] | null;
}

function cheapestWays(
  source: readonly QuotedPiece[],
  target: readonly QuotedPiece[],
  ratio: number,
): readonly (readonly Way[])[] {
  const table: Way[][] = [];
  for (let i = 0; i <= source.length; i++) {
    const row: Way[] = [];
    table.push(row);
    for (let j = 0; j <= target.length; j++) {
      let best: Way = { cost: i + j === 0 ? 0 : Infinity, step: null };
      for (const step of steps) {
        const before = table[i - step.source]?.[j - step.target];
        if (!before || i < step.source || j < step.target) continue;
        const added = stepCost(source.slice(i - step.source, i), target.slice(j - step.target, j), ratio);
        const cost = before.cost + added + step.cost;
        if (cost < best.cost) best = { cost, step };
      }
      row.push(best);
    }
  }
  return table;
}

function stepCost(source: readonly QuotedPiece[], target: readonly QuotedPiece[], ratio: number): number {
  const before = countWords(source);
  const after = countWords(target);
  if (source.length === 0 || target.length === 0) return before + after <= shortQuotation ? 1 : 1.6;
  const merged = source.length + target.length > 2;
  if (merged && [...source, ...target].some((piece) => piece.words.length < shortQuotation)) return Infinity;
  return (
    Math.abs(Math.log(lengthRatio(before, after, ratio))) *
    (Math.min(before, after) <= shortQuotation ? 1 : 2)
  );
}

export function countWords(pieces: readonly QuotedPiece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.words.length, 0);
}

/** 1 where the target has as many words as the source leads to expect; a few words more or less weigh little in short quotations. */
export function lengthRatio(source: number, target: number, ratio: number): number {
  const slack = 1.5;
  return (target + slack) / (source * ratio + slack);
}
