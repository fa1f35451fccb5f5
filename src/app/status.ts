import { summarise, type Summary } from './summary.js';
import { loadDocument } from './approve.js';
import type { Workspace } from './open-workspace.js';

export interface ArticleStatus {
  readonly path: string;
  readonly summary: Summary;
}

/** Every article that the store knows, sorted by path, one at a time so that thousands cost little memory. */
export async function* statuses(workspace: Workspace): AsyncGenerator<ArticleStatus> {
  for (const path of await workspace.store.documents.paths())
    yield { path, summary: summarise(await loadDocument(path, workspace)) };
}
