import { diffWordsWithSpace } from 'diff';

/** A part of two texts: in both, in the first alone, or in the second alone. */
export interface DiffPiece {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Longer texts are shown as gone and new: a diff of words takes time with the square of what differs. */
const MOST_CHARACTERS = 4000;

/** What is the same, gone and new between two texts, word by word. A changed phrase is one piece, not a word and a space at a time. */
export function diffWords(before: string, after: string): DiffPiece[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  if (before.length + after.length > MOST_CHARACTERS)
    return [
      { kind: 'gone', text: before },
      { kind: 'new', text: after },
    ];
  const pieces = diffWordsWithSpace(before, after).map(({ added, removed, value }): DiffPiece => ({
    kind: added ? 'new' : removed ? 'gone' : 'same',
    text: value,
  }));
  return joinPhrases(pieces);
}

/** Between two changes a lone space belongs to both. */
function joinPhrases(pieces: readonly DiffPiece[]): DiffPiece[] {
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
    const next = pieces[index + 1];
    if (kind === 'gone') gone += text;
    else if (kind === 'new') fresh += text;
    else if (gone !== '' && fresh !== '' && /^\s+$/u.test(text) && next && next.kind !== 'same') {
      gone += text;
      fresh += text;
    } else {
      flush();
      joined.push({ kind, text });
    }
  }
  flush();
  return joined;
}
