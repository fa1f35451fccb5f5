import { valueTokens, type ValueToken } from './value-tokens.js';

/** Meanings of phrases, by their tokens joined with spaces. */
export interface Phrases<Meaning> {
  readonly meanings: ReadonlyMap<string, Meaning>;
  /** First tokens of all phrases, in lower case: most words of a text start none. */
  readonly firsts: ReadonlySet<string>;
  /** Tokens of the longest phrase. */
  readonly longest: number;
}

/** A phrase that was found, and how many tokens it takes. */
export interface FoundPhrase<Meaning> {
  readonly meaning: Meaning;
  readonly length: number;
}

/** Phrases in lower case are found in any case; single letters and phrases with capitals only as they are written. */
export function phrases<Meaning>(entries: Iterable<readonly [string, Meaning]>): Phrases<Meaning> {
  const meanings = new Map<string, Meaning>();
  const firsts = new Set<string>();
  let longest = 1;
  for (const [phrase, meaning] of entries) {
    const tokens = valueTokens(phrase);
    meanings.set(tokens.map((token) => token.text).join(' '), meaning);
    firsts.add(tokens[0]?.lower ?? '');
    longest = Math.max(longest, tokens.length);
  }
  return { meanings, firsts, longest };
}

/** The longest phrase that starts at a token. */
export function phraseFrom<Meaning>(
  tokens: readonly Pick<ValueToken, 'text' | 'lower'>[],
  at: number,
  { meanings, firsts, longest }: Phrases<Meaning>,
): FoundPhrase<Meaning> | null {
  if (!firsts.has(tokens[at]?.lower ?? '')) return null;
  let [written, lower] = ['', ''];
  let found: FoundPhrase<Meaning> | null = null;
  for (let length = 1; length <= longest; length++) {
    const token = tokens[at + length - 1];
    if (!token) break;
    written += (length > 1 ? ' ' : '') + token.text;
    lower += (length > 1 ? ' ' : '') + token.lower;
    const meaning = meanings.get(written) ?? (lower.length > 1 ? meanings.get(lower) : undefined);
    if (meaning !== undefined) found = { meaning, length };
  }
  return found;
}

/** The longest phrase that ends before a token. */
export function phraseBefore<Meaning>(
  tokens: readonly ValueToken[],
  at: number,
  { meanings, longest }: Phrases<Meaning>,
): FoundPhrase<Meaning> | null {
  let written = '';
  let found: FoundPhrase<Meaning> | null = null;
  for (let length = 1; length <= longest; length++) {
    const token = tokens[at - length];
    if (!token) break;
    written = length > 1 ? `${token.text} ${written}` : token.text;
    const meaning = meanings.get(written);
    if (meaning !== undefined) found = { meaning, length };
  }
  return found;
}

/** All phrases among the words of a text, from left to right, with the index of the first word. */
export function phrasesIn<Meaning>(
  words: readonly Pick<ValueToken, 'text' | 'lower'>[],
  table: Phrases<Meaning>,
): (FoundPhrase<Meaning> & { readonly at: number })[] {
  const found: (FoundPhrase<Meaning> & { readonly at: number })[] = [];
  for (let at = 0; at < words.length; at++) {
    // Most words begin none.
    const phrase = table.firsts.has(words[at]?.lower ?? '') ? phraseFrom(words, at, table) : null;
    if (!phrase) continue;
    found.push({ ...phrase, at });
    at += phrase.length - 1;
  }
  return found;
}

/** From lines `meaning: phrase, phrase`. */
export function phraseTable(...lines: readonly string[]): Phrases<string> {
  return phrases(
    lines.flatMap((line) => {
      const [meaning = '', written = ''] = line.split(': ');
      return written.split(', ').map((phrase) => [phrase, meaning] as const);
    }),
  );
}
