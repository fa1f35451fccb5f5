import type { Language } from '../../../language/language.js';
import type { ReadWord } from '../../../language/read-names.js';
import type { Span } from '../../../model/term.js';
import type { Pair } from '../check.js';
import { isInside } from '../words.js';
import { oncePerPair } from '../once-per-pair.js';
import { wordsWrittenOut } from './written-out.js';
import { alignWords, isOrdinaryWord, type AlignedWord, type WordAlignment } from './align-words.js';

/** The longest stretch of one side of which the other side has next to nothing. */
export interface Gap {
  /** Words in it without a counterpart; words that no table knows count for half, covered ones against it. */
  readonly weight: number;
  /** Words of the whole side that could have a counterpart. */
  readonly content: number;
  /** From its first to its last word; null where every word has a counterpart. */
  readonly span: Span | null;
  /** A name or a figure is in it. */
  readonly named: boolean;
  /** A word that begins a clause or a mark stands before it. */
  readonly opensClause: boolean;
  /** No word after it has a counterpart. */
  readonly endsText: boolean;
}

/** What of the source is missing in the target, and what of the target is not in the source. */
export interface Coverage {
  readonly lost: Gap;
  readonly added: Gap;
  /** Characters of the target that only write out what the source has short: pinned terms, acronyms, units in brackets. */
  readonly writtenOut: number;
  /** Characters of the source without what a translation may leave out: padding, dates in brackets. */
  readonly size: number;
}

/** Beyond so much of the length of its side a counterpart may belong to another word. */
const farthest = 0.5;
const weights = { known: 1, named: 1, unknown: 0.5, covered: -1.5, neutral: 0 };
type Kind = keyof typeof weights;

export const coverPair = oncePerPair((pair: Pair): Coverage => {
  const words = alignWords(pair);
  const claims = claimPlaces(words);
  const lost = words.source.map((word, at) => kindOfSource(word, claims.get(at), pair));
  const padded = words.source.filter(
    (word, at) => pair.from.vocabulary.padding.has(word.plain) && claims.get(at) === undefined,
  );
  const taken = new Set(claims.values());
  const named = new Set<number>();
  for (const word of words.source) for (const place of word.places) named.add(place);
  const isOrdinary = isOrdinaryWord(pair);
  const writtenOut = wordsWrittenOut(pair, words);
  const added = words.target.map((word, at): Kind => {
    if (pair.to.functionWords.has(word.plain)) return 'neutral';
    if (taken.has(at)) return 'covered';
    if (named.has(at) || isInside(word, writtenOut.spans)) return 'neutral';
    if (isNamed(word)) return 'named';
    return isOrdinary(word.text) ? 'known' : 'unknown';
  });
  return {
    lost: widestGap(words.source, lost, pair.source.text, pair.from),
    added: widestGap(words.target, added, pair.target.text, pair.to),
    writtenOut: writtenOut.length,
    size: sizeOf(pair.source.text, padded),
  };
});

/** Each word of the target stands for one of the source, the one that it is nearest to, so that a word said twice is missed when it is left out once. */
function claimPlaces({ source, target }: WordAlignment): ReadonlyMap<number, number> {
  const claims = new Map<number, number>();
  const taken = new Set<number>();
  source.forEach((word, at) => {
    const share = at / source.length;
    let nearest: number | null = null;
    let shortest = farthest;
    for (const place of word.places) {
      const distance = Math.abs(place / target.length - share);
      if (taken.has(place) || distance > shortest) continue;
      nearest = place;
      shortest = distance;
    }
    if (nearest === null) return;
    taken.add(nearest);
    claims.set(at, nearest);
  });
  return claims;
}

/** An amount with its currency is for the checks of figures: Rp71. */
const sum = /^\p{L}+\d/u;
/** A date or a time in brackets, such as (5/8/2025). */
const bracketed = /\(\d[\d/.:]*\)/gu;

function sizeOf(text: string, padded: readonly Span[]): number {
  const dates = text.match(bracketed)?.join(' ').length ?? 0;
  return text.trim().length - dates - padded.reduce((length, { start, end }) => length + end - start + 1, 0);
}

function kindOfSource(word: AlignedWord, claim: number | undefined, { from }: Pair): Kind {
  if (from.functionWords.has(word.plain)) return 'neutral';
  if (claim !== undefined) return 'covered';
  if (from.vocabulary.padding.has(word.plain) || sum.test(word.plain) || isOfDate(word, from))
    return 'neutral';
  if (word.places.length > 0) return 'neutral';
  if (isNamed(word) && word.meanings.length === 0) return 'named';
  return word.meanings.length > 0 ? 'known' : 'unknown';
}

/** The checks of dates and figures read months and years, which AP leaves out where they are clear. */
function isOfDate({ plain }: AlignedWord, { dates }: Language): boolean {
  return dates.months.has(plain) || /^(?:19|20)\d\d$/u.test(plain);
}

function isNamed(word: AlignedWord | WordAlignment['target'][number]): boolean {
  return (word.capital && !word.opens) || word.keys.length > 0 || /^\d/u.test(word.plain);
}

/** A mark, and up to two words after it. */
const afterMark = /[,;:.]\s*(?:\p{L}+\s+){0,2}$/u;
const lookBack = 32;

/** The stretch with the greatest sum of weights (Kadane's algorithm). */
function widestGap(
  words: readonly ReadWord[],
  kinds: readonly Kind[],
  text: string,
  { vocabulary }: Pick<Language, 'vocabulary'>,
): Gap {
  let best = { weight: 0, first: 0, last: -1 };
  let total = 0;
  let first = 0;
  kinds.forEach((kind, at) => {
    if (total <= 0) {
      total = 0;
      first = at;
    }
    total += weights[kind];
    if (total > best.weight) best = { weight: total, first, last: at };
  });
  const [start, end] = [words[best.first], words[best.last]];
  return {
    weight: best.weight,
    content: kinds.filter((kind) => kind !== 'neutral').length,
    span: start && end ? { start: start.start, end: end.end } : null,
    named: kinds.slice(best.first, best.last + 1).includes('named'),
    opensClause:
      vocabulary.joints.has(words[best.first - 1]?.plain ?? '') ||
      afterMark.test(text.slice(Math.max(0, (start?.start ?? 0) - lookBack), start?.start)),
    endsText: !kinds.slice(best.last + 1).includes('covered'),
  };
}
