import { segmentsOf } from '../model/document.js';
import type { Glossary } from '../model/term.js';
import { isApproved } from '../model/state.js';
import { checkDocument, type Checking } from './check-document.js';
import { commit } from './commit.js';
import type { DocumentStore } from './port.js';
import { movedTerms } from './terms-in-document.js';

/**
 * Makes a changed glossary the applied one: terms are found again, and what a changed entry bears on is open again.
 * Answers with the segments that were approved and are not any more, by document. Segments get their new hashes before the glossary counts as
 * applied, so that a process killed in between does it all again.
 */
export async function applyGlossary(
  glossary: Glossary,
  using: Checking & { readonly store: DocumentStore },
): Promise<Map<string, string[]>> {
  const reopened = new Map<string, string[]>();
  const applied = await using.store.appliedGlossary();
  if (applied === glossary.hash) return reopened;
  for (const path of applied === null ? [] : await using.store.paths()) {
    const document = await using.store.load(path);
    if (!document) continue;
    const terms = movedTerms(document, using);
    if (terms.length === 0) continue;
    const moved = new Set(terms.map((each) => each.segment));
    const approved = segmentsOf(document).filter((each) => moved.has(each.id) && isApproved(each));
    if (approved.length > 0)
      reopened.set(
        path,
        approved.map((each) => each.id),
      );
    await commit({ path, glossary: applied ?? glossary.hash, changes: [], terms }, using.store);
  }
  await using.store.applyGlossary(applied, glossary.hash);
  await recheck(glossary, using);
  return reopened;
}

async function recheck(
  glossary: Glossary,
  using: Checking & { readonly store: DocumentStore },
): Promise<void> {
  for (const path of await using.store.paths()) {
    const document = await using.store.load(path);
    // All of them: a hash says which entries bear on a sentence, and not how each is found.
    const checks = document ? checkDocument(document, using, true) : [];
    if (checks.length > 0) await commit({ path, glossary: glossary.hash, changes: [], checks }, using.store);
  }
}
