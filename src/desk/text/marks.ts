import type { Code } from '../../model/text.js';

export type MarkKind =
  'term' | 'missing' | 'blocking' | 'warning' | 'info' | 'strong' | 'em' | 'markup' | 'hit';

/** Something that is said of a stretch of text. Offsets are UTF-16 units, `end` exclusive. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: MarkKind;
  /** What a person reads who rests on it. */
  readonly tip?: string;
}

/** A stretch over which the same marks hold; `points` are codes that stand before it. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly points: readonly string[];
}

/** Cuts a text where marks begin and end, so that overlapping ones can be drawn. Linear in text and marks, but for sorting. */
export function cutAtMarks(text: string, marks: readonly Mark[], points: readonly Code[] = []): Piece[] {
  const good = marks.filter(({ start, end }) => start >= 0 && end <= text.length && start < end);
  const edges = new Set([0, text.length]);
  for (const { start, end } of good) edges.add(start).add(end);
  for (const { at } of points) edges.add(Math.min(at, text.length));
  const cuts = [...edges].toSorted((left, right) => left - right);
  const starting = good.toSorted((left, right) => left.start - right.start);
  const pieces: Piece[] = [];
  let active: Mark[] = [];
  let next = 0;
  let point = 0;
  for (const [index, start] of cuts.entries()) {
    active = active.filter(({ end }) => end > start);
    for (let mark = starting[next]; mark && mark.start <= start; mark = starting[++next]) active.push(mark);
    const standing: string[] = [];
    for (let code = points[point]; code && Math.min(code.at, text.length) <= start; code = points[++point])
      standing.push(code.data);
    const end = cuts[index + 1] ?? text.length;
    if (end > start || standing.length > 0)
      pieces.push({ start, text: text.slice(start, end), marks: [...active], points: standing });
  }
  return pieces;
}

const strong = /^(?:\*\*|__|<(?:b|strong)\b)/i;
const emphasis = /^(?:[*_]|<(?:i|em)\b)/i;

/** Where paired codes stand around words: bold, italic, or otherwise marked up. An open without its close marks nothing. */
export function marksOfCodes(codes: readonly Code[]): Mark[] {
  const opened = new Map<string, Code>();
  const marks: Mark[] = [];
  for (const code of codes) {
    if (code.kind === 'open') opened.set(code.pair, code);
    const open = code.kind === 'close' ? opened.get(code.pair) : undefined;
    if (!open) continue;
    const kind = strong.test(open.data) ? 'strong' : emphasis.test(open.data) ? 'em' : 'markup';
    marks.push({ start: open.at, end: code.at, kind, tip: open.data });
  }
  return marks;
}
