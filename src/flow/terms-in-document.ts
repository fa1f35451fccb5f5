import { findTermsOnce } from '../glossary/find-terms-once.js';
import { forbiddenIn } from '../glossary/forbidden-in.js';
import { markExpired } from '../glossary/mark-expired.js';
import { markMentions } from '../glossary/mark-mentions.js';
import type { TermIndex } from '../glossary/term-index.js';
import { termsHash } from '../glossary/terms-hash.js';
import {
  segmentIn,
  segmentsOf,
  withSegments,
  type Document,
  type Role,
  type Segment,
} from '../model/document.js';
import type { Hash } from '../model/hash.js';
import { isExcluded, targetOf } from '../model/state.js';
import type { Occurrence } from '../model/term.js';
import type { Text } from '../model/text.js';
import type { Language } from '../language/language.js';
import { articleDay } from './article-day.js';
import { teacherOf } from './learned-unit.js';
import type { Commit } from './port.js';

export interface FindingTerms {
  readonly index: TermIndex;
  /** Language of the sources: a dateline is read by it. */
  readonly from: Language;
  /** Day of an article that says none itself, `YYYY-MM-DD`, for entries that hold for a time; where no day is known, all of them hold. */
  readonly day?: string | null;
}

/** Where an article's own text stands; the rest may be short. */
const ownText: ReadonlySet<Role> = new Set<Role>(['paragraph', 'list-item', 'quotation']);

/** The terms of every segment by its id, with what only the whole article tells of them. */
export function termsInDocument(
  document: Document,
  { index, from, day: otherwise = null }: FindingTerms,
): ReadonlyMap<string, readonly Occurrence[]> {
  const found = segmentsOf(document).map(
    (segment) => [segment.id, termsInText(segment.source, index)] as const,
  );
  if (!index.wholeArticle) return new Map(found);
  const day = articleDay(document, from) ?? otherwise;
  const placed = document.blocks.flatMap(({ role, segments }) =>
    segments.map((segment) => ({ segment, counts: ownText.has(role) && !isExcluded(segment) })),
  );
  const sentences = placed.map(({ counts }, place) => ({
    occurrences: markExpired(found[place]?.[1] ?? [], day),
    counts,
  }));
  const marked = markMentions(sentences);
  return new Map(placed.map(({ segment }, place) => [segment.id, marked[place] ?? []]));
}

/** Tells the terms of one segment after another; the whole article is looked at only where an entry asks for it. */
export function termFinder(
  document: Document,
  using: FindingTerms,
): (segment: Segment) => readonly Occurrence[] {
  if (!using.index.wholeArticle) return (segment) => termsInText(segment.source, using.index);
  let terms: ReadonlyMap<string, readonly Occurrence[]> | null = null;
  return (segment) => {
    terms ??= termsInDocument(document, using);
    return terms.get(segment.id) ?? [];
  };
}

/** A desk asks for the same sentences at every save. */
const known = new WeakMap<TermIndex, WeakMap<Text, readonly Occurrence[]>>();

/** The terms of one sentence, without what only the whole article tells. */
function termsInText(source: Text, index: TermIndex): readonly Occurrence[] {
  const texts = known.get(index) ?? new WeakMap<Text, readonly Occurrence[]>();
  known.set(index, texts);
  const occurrences = texts.get(source) ?? findTermsOnce(source.text, index);
  texts.set(source, occurrences);
  return occurrences;
}

/**
 * Segments on which the glossary bears in another way than their hash says: it changed, or their words did, or the first mention moved. Each with
 * what the memory learns or forgets because its approval holds again or no more. `only` looks at these alone.
 */
export function movedTerms(
  document: Document,
  using: FindingTerms,
  only?: ReadonlySet<string>,
): NonNullable<Commit['terms']> {
  const termsOf = termFinder(document, using);
  const teach = teacherOf(document);
  const looked = only ? [...only].flatMap((id) => segmentIn(document, id) ?? []) : segmentsOf(document);
  return looked.flatMap((segment) => {
    const terms = hashOf(segment, termsOf(segment), using.index);
    if (terms === segment.terms) return [];
    return [{ segment: segment.id, terms, ...teach({ ...segment, terms }) }];
  });
}

interface HashedTerms {
  readonly index: TermIndex;
  readonly occurrences: readonly Occurrence[];
  readonly hash: Hash;
}

/** Segments never change, and after every act of a person all of an article's are looked at. */
const hashes = new WeakMap<Segment, HashedTerms>();

function hashOf(segment: Segment, occurrences: readonly Occurrence[], index: TermIndex): Hash {
  const before = hashes.get(segment);
  if (before?.index === index && sameOccurrences(before.occurrences, occurrences)) return before.hash;
  const target = targetOf(segment);
  const forbidden = target ? forbiddenIn(target, index) : [];
  const hash = termsHash({ occurrences, forbidden });
  hashes.set(segment, { index, occurrences, hash });
  return hash;
}

/** Of the same sentence. What the article tells of an occurrence is written anew each time; the rest of it never changes. */
export function sameOccurrences(left: readonly Occurrence[], right: readonly Occurrence[]): boolean {
  if (left === right) return true;
  return (
    left.length === right.length &&
    left.every((each, index) => {
      const other = right[index];
      return other?.start === each.start && other.mention === each.mention && other.expired === each.expired;
    })
  );
}

/** The document with its new term hashes. */
export function withTerms(document: Document, moved: NonNullable<Commit['terms']>): Document {
  const renewed = moved.flatMap(({ segment, terms }) => {
    const before = segmentIn(document, segment);
    return before ? [{ ...before, terms }] : [];
  });
  return withSegments(document, renewed);
}
