import { existsSync } from 'node:fs';
import { Fault } from '../../model/fault.js';
import { articleFile } from '../../workspace/article-file.js';
import { findArticles } from '../../workspace/articles.js';
import type { Folders } from '../../workspace/folders.js';
import { articleExtensions } from '../document-formats.js';
import type { Workspace } from '../open-workspace.js';

/** Throws a Fault for a path that names no article of source/, wherever it tries to lead. */
export async function articlesThere(paths: readonly string[], { folders }: Workspace): Promise<void> {
  for (const path of paths) {
    const file = await articleFile(folders, path, articleExtensions);
    if (!existsSync(file)) throw new Fault('workspace.noArticle', { file: path });
  }
}

/** Path of the one article that a person named, from where they are or under source/. Throws a Fault for none, and for a folder. */
export async function findOneArticle(name: string, cwd: string, folders: Folders): Promise<string> {
  const [path, ...others] = await findArticles(folders, [name], cwd, articleExtensions);
  if (path === undefined || others.length > 0) throw new Fault('workspace.isFolder', { file: name });
  return path;
}
