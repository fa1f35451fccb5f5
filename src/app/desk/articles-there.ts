import { existsSync } from 'node:fs';
import { Fault } from '../../model/fault.js';
import { articleFile } from '../../workspace/article-file.js';
import { articleExtensions } from '../document-formats.js';
import type { Workspace } from '../open-workspace.js';

/** Throws a Fault for a path that names no article of source/, wherever it tries to lead. */
export async function articlesThere(paths: readonly string[], { folders }: Workspace): Promise<void> {
  for (const path of paths) {
    const file = await articleFile(folders, path, articleExtensions);
    if (!existsSync(file)) throw new Fault('workspace.missing', { file: path, reason: 'ENOENT' });
  }
}
