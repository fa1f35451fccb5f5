import type { Span } from '../model/term.js';
import { wordForm, type WordForm } from './word-form.js';

/** A figure, a word or a mark of a text, for whoever reads values. */
export interface ValueToken extends Span, Pick<WordForm, 'text' | 'lower' | 'kind'> {
  /** No space stands between it and the token before. */
  readonly joined: boolean;
}

/** Figures keep the points, commas and colons inside; a word keeps an apostrophe that two letters follow: Jum'at, o’clock. */
const pattern = /\d+(?:[.,:]\d+)*|[\p{L}\p{M}]+(?:['’]\p{L}{2,})?|[^\s]/gu;

export function valueTokens(text: string): ValueToken[] {
  const tokens: ValueToken[] = [];
  let last = -1;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const start = match.index;
    const { text: written, lower, kind } = wordForm(match[0]);
    const end = start + written.length;
    tokens.push({ start, end, text: written, lower, kind, joined: last === start });
    last = end;
  }
  return tokens;
}

const hyphens = new Set(['-', '–', '—', '−']);

export function isHyphen(token: ValueToken | undefined): boolean {
  return token !== undefined && hyphens.has(token.text);
}

/** Index of the token after one, where only a space or a joined hyphen stands between them; -1 where something else does. */
export function stepOver(tokens: readonly ValueToken[], at: number): number {
  const next = tokens[at + 1];
  if (!next) return -1;
  if (next.kind !== 'mark' || !isHyphen(next)) return at + 1;
  return next.joined && tokens[at + 2]?.joined === true ? at + 2 : -1;
}
