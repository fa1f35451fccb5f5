import type { Document } from '../model/document.js';
import { checkDocument } from './check-document.js';
import { afterCommit } from './after-commit.js';
import { commit } from './commit.js';
import type { Revising } from './revise-segment.js';
import { movedTerms, withTerms } from './terms-in-document.js';

/**
 * What follows people's acts once they have their answer: where the first mention of a term moved, and the checks that only the article as a whole
 * shows. Answers with the document as it stands then; null where there is none.
 */
export async function settleDocument(path: string, using: Revising): Promise<Document | null> {
  const document = await using.store.load(path);
  if (!document) return null;
  const terms = movedTerms(document, using);
  const settled = withTerms(document, terms);
  const checks = checkDocument(settled, using);
  if (terms.length + checks.length === 0) return document;
  await commit({ path, glossary: using.glossary, changes: [], terms, checks }, using.store);
  return afterCommit(settled, { changes: [], checks }, []);
}
