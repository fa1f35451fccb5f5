import { loadDocument } from './approve.js';
import { outdatedOf, type OutdatedCopy } from './sent-copies.js';
import type { Workspace } from './open-workspace.js';
import { summarise, type Summary } from './summary.js';

export interface ArticleStatus {
  readonly path: string;
  readonly summary: Summary;
  /** Copies that left as approved and say something else than the article does now. */
  readonly outdated: readonly OutdatedCopy[];
}

/** Every article that the store knows, sorted by path, one at a time so that thousands cost little memory. */
export async function* statuses(workspace: Workspace): AsyncGenerator<ArticleStatus> {
  for (const path of await workspace.store.documents.paths()) {
    const document = await loadDocument(path, workspace);
    yield { path, summary: summarise(document), outdated: await outdatedOf(document, workspace) };
  }
}
