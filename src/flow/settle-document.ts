import { segmentsOf, type Document } from '../model/document.js';
import { checkDocument, checkSegments, readPairs } from './check-document.js';
import { afterCommit } from './after-commit.js';
import { commit } from './commit.js';
import type { Revising } from './revise-segment.js';
import { movedTerms, withTerms } from './terms-in-document.js';

export interface Settling extends Revising {
  /** Lets others have their turn: with it, a long article is looked at in pieces. */
  readonly pause?: () => Promise<void>;
}

/**
 * What follows people's acts once they have their answer: where the first mention of a term moved, and the checks that only the article as a whole
 * shows. Answers with the document as it stands then; null where there is none.
 */
export async function settleDocument(path: string, using: Settling): Promise<Document | null> {
  await settleInPieces(path, using);
  const document = await using.store.load(path);
  if (!document) return null;
  const terms = movedTerms(document, using);
  const settled = withTerms(document, terms);
  const checks = checkDocument(settled, using);
  if (terms.length + checks.length === 0) return document;
  await commit({ path, glossary: using.glossary, changes: [], terms, checks }, using.store);
  return afterCommit(settled, { changes: [], checks }, []);
}

/** Some milliseconds of work where every pair is to be checked. */
const PIECE = 20;

/** Does of each piece what takes long; the blocks and the article as a whole are quickly checked after it. */
export async function settleInPieces(path: string, using: Settling): Promise<void> {
  if (!using.pause) return;
  for (let begin = 0; ; begin += PIECE) {
    // Anew for each piece: people go on meanwhile.
    const document = await using.store.load(path);
    const ids = document
      ? segmentsOf(document)
          .slice(begin, begin + PIECE)
          .map(({ id }) => id)
      : [];
    if (!document || ids.length === 0) return;
    const due = readPairs(document, ids, using);
    if (due.length > 0) await settleSegments(document, due, using);
    await using.pause();
  }
}

/** Checks segments and the blocks that they stand in, under the terms that bear on them now. */
export async function settleSegments(
  document: Document,
  segments: readonly string[],
  using: Revising,
): Promise<void> {
  const { path } = document;
  const ids = new Set(segments);
  const terms = movedTerms(document, using, ids);
  const checks = checkSegments(withTerms(document, terms), ids, using);
  if (terms.length + checks.length === 0) return;
  await commit({ path, glossary: using.glossary, changes: [], terms, checks }, using.store);
}
