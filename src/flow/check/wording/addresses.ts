import type { Span } from '../../../model/term.js';

/** An address that is the same in every language, as it stands in a text. Stops and brackets around it are no part of it. */
export interface Address extends Span {
  readonly text: string;
  readonly kind: 'url' | 'email' | 'handle' | 'tag';
}

const pattern =
  /(?<url>\b(?:https?:\/\/|www\.)[^\s<>"“”]+)|(?<email>[\p{L}\p{N}][\p{L}\p{N}._%+-]*@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)|(?<![\p{L}\p{N}_/])(?:(?<handle>@\p{L}[\p{L}\p{N}_.]*)|(?<tag>#(?=[\p{N}_]*\p{L})[\p{L}\p{N}_]+))/giu;
const kinds = ['url', 'email', 'handle', 'tag'] as const;
const trailing = /[.,;:!?'’)\]…]+$/u;
/** One of these must stand in a text that has an address. */
const sign = /[@#/]|www/iu;

export function findAddresses(text: string): Address[] {
  if (!sign.test(text)) return [];
  return [...text.matchAll(pattern)].map((match) => {
    const kind = kinds.find((each) => match.groups?.[each] !== undefined) ?? 'url';
    const address = match[0].replace(trailing, closedBracket(match[0]));
    return { text: address, kind, start: match.index, end: match.index + address.length };
  });
}

/** A bracket that the address itself opened stays: https://id.wikipedia.org/wiki/Jakarta_(kota). */
function closedBracket(address: string): string {
  return /\([^()]*\)[.,;:!?'’\]…]*$/u.test(address) ? ')' : '';
}
