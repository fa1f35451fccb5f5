import { existsSync } from 'node:fs';
import { findArticles } from '../workspace/articles.js';
import { articleExtensions } from './document-formats.js';
import type { Workspace } from './open-workspace.js';

/**
 * Paths of articles that the arguments name and the store knows; all of the store without arguments. An article whose source file is gone can
 * still be named by its path.
 */
export async function findStoredArticles(names: readonly string[], workspace: Workspace): Promise<string[]> {
  const stored = await workspace.store.documents.paths();
  if (names.length === 0) return [...stored];
  const known = new Set(stored);
  const { folders, options } = workspace;
  const found = new Set<string>();
  for (const name of names) {
    const paths =
      known.has(name) && !existsSync(name)
        ? [name]
        : await findArticles(folders, [name], options.cwd, articleExtensions);
    for (const path of paths) found.add(path);
  }
  return [...found].toSorted();
}
