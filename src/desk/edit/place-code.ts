import type { TextView } from '../../api/text.js';
import type { Code } from '../../model/text.js';

/** A pair of inline codes, or a point, of a sentence, with the number by which a person calls it. */
export interface NumberedCode {
  /** From 1, in the order of the source. */
  readonly number: number;
  readonly pair: string;
  readonly codes: readonly Code[];
  /** The words that it stands around in the target; null where the target lacks it. A point stands around none. */
  readonly around: string | null;
}

/** The codes of the source, then those that only the target has. */
export function numberedCodes(source: TextView, target: TextView): NumberedCode[] {
  const pairs = new Map<string, Code[]>();
  for (const code of [...source.codes, ...target.codes.filter(({ pair }) => !has(source, pair))]) {
    const known = pairs.get(code.pair);
    if (known) known.push(code);
    else pairs.set(code.pair, [code]);
  }
  return [...pairs].map(([pair, codes], index) => ({
    number: index + 1,
    pair,
    codes,
    around: wordsAround(target, pair),
  }));
}

function has({ codes }: TextView, pair: string): boolean {
  return codes.some((code) => code.pair === pair);
}

function wordsAround({ text, codes }: TextView, pair: string): string | null {
  const own = codes.filter((code) => code.pair === pair);
  const [first] = own;
  const last = own.at(-1);
  return first && last ? text.slice(first.at, last.at) : null;
}

/**
 * Puts a code around a stretch of the target, or a point at its end; where it stands there already, takes it out. Without a selection it goes around
 * the word at the caret. An isolated open or close goes to the end that it opens or closes.
 */
export function placeCode(target: TextView, { pair, codes }: NumberedCode, selected: Stretch): TextView {
  const { start, end } = codes.some(({ kind }) => kind !== 'point')
    ? atLeastAWord(target.text, selected)
    : pointAt(selected);
  const placed = codes.map((code) => ({ ...code, at: code.kind === 'open' ? start : end }));
  const others = target.codes.filter((code) => code.pair !== pair);
  const standing = target.codes.filter((code) => code.pair === pair);
  const same =
    standing.length === placed.length &&
    standing.every(({ at, kind }, index) => placed[index]?.at === at && placed[index].kind === kind);
  return { text: target.text, codes: same ? others : inOrder(others, placed) };
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

function pointAt({ end }: Stretch): Stretch {
  return { start: end, end };
}

function atLeastAWord(text: string, { start, end }: Stretch): Stretch {
  if (end > start) return { start, end };
  const isInside = (at: number): boolean => /[\p{L}\p{M}\p{N}’'-]/u.test(text.charAt(at));
  let from = start;
  let to = end;
  while (from > 0 && isInside(from - 1)) from--;
  while (to < text.length && isInside(to)) to++;
  return { start: from, end: to };
}

/** What closes at a place stands before what opens there; of two that open, the outer one first. */
function inOrder(others: readonly Code[], placed: readonly Code[]): Code[] {
  const [open, close] = [
    placed.find(({ kind }) => kind === 'open'),
    placed.find(({ kind }) => kind === 'close'),
  ];
  const reach = (code: Code): number => {
    const all = [...others, ...placed];
    const partner = all.find((each) => each.pair === code.pair && each.kind !== code.kind);
    return partner ? Math.abs(partner.at - code.at) : 0;
  };
  const rank = { close: 0, point: 1, open: 2 };
  const empty = open && close && open.at === close.at;
  return [...others, ...placed].toSorted((left, right) => {
    if (left.at !== right.at) return left.at - right.at;
    if (left.pair === right.pair) return left.kind === 'open' ? -1 : 1;
    if (left.kind !== right.kind && !(empty && [left, right].includes(open)))
      return rank[left.kind] - rank[right.kind];
    return left.kind === 'close' ? reach(left) - reach(right) : reach(right) - reach(left);
  });
}
