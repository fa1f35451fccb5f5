import type { DiffPiece } from '../../api/panel.js';

/** Texts longer than this many words are shown as replaced whole: a table of all pairs of words would be too large. */
const MOST_WORDS = 1500;

/** What is the same, gone and new between two texts, word by word. */
export function diffWords(before: string, after: string): DiffPiece[] {
  const left = wordsOf(before);
  const right = wordsOf(after);
  let head = 0;
  while (head < left.length && head < right.length && left[head] === right[head]) head++;
  let tail = 0;
  const most = Math.min(left.length, right.length) - head;
  while (tail < most && left.at(-1 - tail) === right.at(-1 - tail)) tail++;
  const middle = diffMiddle(left.slice(head, left.length - tail), right.slice(head, right.length - tail));
  return join([
    ...left.slice(0, head).map<DiffPiece>((text) => ({ kind: 'same', text })),
    ...middle,
    ...left.slice(left.length - tail).map<DiffPiece>((text) => ({ kind: 'same', text })),
  ]);
}

function wordsOf(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu) ?? [];
}

/** Longest common run of words, by the table of its lengths. */
function diffMiddle(left: readonly string[], right: readonly string[]): DiffPiece[] {
  const gone = left.map<DiffPiece>((text) => ({ kind: 'gone', text }));
  const fresh = right.map<DiffPiece>((text) => ({ kind: 'new', text }));
  if (left.length === 0 || right.length === 0 || left.length > MOST_WORDS || right.length > MOST_WORDS)
    return [...gone, ...fresh];
  const width = right.length + 1;
  const lengths = new Uint16Array((left.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = left.length - 1; row >= 0; row--)
    for (let column = right.length - 1; column >= 0; column--)
      lengths[row * width + column] =
        left[row] === right[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  const pieces: DiffPiece[] = [];
  let row = 0;
  let column = 0;
  while (row < left.length || column < right.length) {
    const text = left[row];
    const other = right[column];
    if (text !== undefined && text === other) {
      pieces.push({ kind: 'same', text });
      row++;
      column++;
    } else if (text !== undefined && (other === undefined || at(row + 1, column) >= at(row, column + 1))) {
      pieces.push({ kind: 'gone', text });
      row++;
    } else {
      pieces.push({ kind: 'new', text: other ?? '' });
      column++;
    }
  }
  return pieces;
}

/** Neighbours of one kind as one piece; between two changes a lone space joins them, so that a phrase reads as one. */
function join(pieces: readonly DiffPiece[]): DiffPiece[] {
  const joined: DiffPiece[] = [];
  let gone = '';
  let fresh = '';
  const flush = (): void => {
    if (gone !== '') joined.push({ kind: 'gone', text: gone });
    if (fresh !== '') joined.push({ kind: 'new', text: fresh });
    gone = '';
    fresh = '';
  };
  for (const [index, { kind, text }] of pieces.entries()) {
    if (kind === 'gone') gone += text;
    else if (kind === 'new') fresh += text;
    else if (gone !== '' && fresh !== '' && /^\s+$/u.test(text) && changedAt(pieces, index + 1)) {
      gone += text;
      fresh += text;
    } else {
      flush();
      const last = joined.at(-1);
      if (last?.kind === 'same') joined[joined.length - 1] = { kind, text: last.text + text };
      else joined.push({ kind, text });
    }
  }
  flush();
  return joined;
}

function changedAt(pieces: readonly DiffPiece[], index: number): boolean {
  const next = pieces[index];
  return next !== undefined && next.kind !== 'same';
}
