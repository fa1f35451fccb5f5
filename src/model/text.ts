import { hashData, hashString, type Hash } from './hash.js';

/**
 * An inline code: markup that stands at an offset of a text without being part of it.
 * `pair` joins the open and the close of one pair, and identifies a point; it is unique within its block.
 * `data` is the markup as the source format wrote it; only the format reads it.
 */
export interface Code {
  /** UTF-16 offset into the text before which the code stands. */
  readonly at: number;
  readonly kind: 'open' | 'close' | 'point';
  readonly pair: string;
  readonly data: string;
}

/** Plain words with stand-off codes, ordered by offset; codes at the same offset keep their order. */
export interface Text {
  readonly text: string;
  readonly codes: readonly Code[];
}

export const emptyText: Text = { text: '', codes: [] };

export function plainText(text: string): Text {
  return { text, codes: [] };
}

export function isEmptyText(value: Text): boolean {
  return value.text === '' && value.codes.length === 0;
}

/** Texts never change, and each is asked for its hash many times: by checks, gate, outputs. */
const hashes = new WeakMap<Text, Hash>();

/** Hash over words and codes. A text without codes has the hash of its words alone. */
export function hashText(value: Text): Hash {
  const known = hashes.get(value) ?? (value.codes.length === 0 ? hashString(value.text) : hashData(value));
  hashes.set(value, known);
  return known;
}

export function sameText(left: Text, right: Text): boolean {
  return left.text === right.text && JSON.stringify(left.codes) === JSON.stringify(right.codes);
}

export function concatTexts(parts: readonly Text[]): Text {
  let text = '';
  const codes: Code[] = [];
  for (const part of parts) {
    for (const code of part.codes) codes.push({ ...code, at: code.at + text.length });
    text += part.text;
  }
  return { text, codes };
}

/**
 * Cuts a text at ascending offsets into `cuts.length + 1` parts that concatenate to the whole.
 * Codes that stand exactly at a cut: the leading closes stay left, the rest goes right.
 */
export function cutText(value: Text, cuts: readonly number[]): Text[] {
  const parts: Text[] = [];
  let from = 0;
  let code = 0;
  for (const cut of [...cuts, value.text.length]) {
    const last = parts.length === cuts.length;
    const codes: Code[] = [];
    for (let next = value.codes[code]; next; next = value.codes[++code]) {
      if (!last && (next.at > cut || (next.at === cut && next.kind !== 'close'))) break;
      codes.push({ ...next, at: next.at - from });
    }
    parts.push({ text: value.text.slice(from, cut), codes });
    from = cut;
  }
  return parts;
}
