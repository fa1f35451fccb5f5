import { findTermsOnce } from '../glossary/find-terms-once.js';
import { forbiddenIn } from '../glossary/forbidden-in.js';
import { markExpired } from '../glossary/mark-expired.js';
import { markMentions } from '../glossary/mark-mentions.js';
import type { TermIndex } from '../glossary/term-index.js';
import { termsHash } from '../glossary/terms-hash.js';
import { segmentsOf, type Document, type Role, type Segment } from '../model/document.js';
import { isExcluded, targetOf } from '../model/state.js';
import type { Occurrence } from '../model/term.js';
import type { Text } from '../model/text.js';
import { teacherOf } from './learned-unit.js';
import type { Commit } from './port.js';

export interface FindingTerms {
  readonly index: TermIndex;
  /** Day of the article as `YYYY-MM-DD`, for entries that hold for a time; where it is not known, all of them hold. */
  readonly day?: string | null;
}

/** Where an article's own text stands; the rest may be short. */
const ownText: ReadonlySet<Role> = new Set<Role>(['paragraph', 'list-item', 'quotation']);

/** The terms of every segment by its id, with what only the whole article tells of them. */
export function termsInDocument(
  document: Document,
  { index, day = null }: FindingTerms,
): ReadonlyMap<string, readonly Occurrence[]> {
  const found = segmentsOf(document).map(
    (segment) => [segment.id, termsInText(segment.source, index)] as const,
  );
  if (!index.wholeArticle) return new Map(found);
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
  const looked = segmentsOf(document).filter((segment) => !only || only.has(segment.id));
  return looked.flatMap((segment) => {
    const target = targetOf(segment);
    const forbidden = target ? forbiddenIn(target, using.index) : [];
    const terms = termsHash({ occurrences: termsOf(segment), forbidden });
    if (terms === segment.terms) return [];
    return [{ segment: segment.id, terms, ...teach({ ...segment, terms }) }];
  });
}

/** The document with its new term hashes. */
export function withTerms(document: Document, moved: NonNullable<Commit['terms']>): Document {
  if (moved.length === 0) return document;
  const hashes = new Map(moved.map(({ segment, terms }) => [segment, terms]));
  const renew = (segment: Segment): Segment => {
    const terms = hashes.get(segment.id);
    return terms === undefined ? segment : { ...segment, terms };
  };
  const blocks = document.blocks.map((block) =>
    block.segments.some(({ id }) => hashes.has(id))
      ? { ...block, segments: block.segments.map(renew) }
      : block,
  );
  return { ...document, blocks };
}
