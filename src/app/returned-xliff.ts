import { relative } from 'node:path';
import { takeBack, type TakenBack } from '../flow/take-back.js';
import { xliffFormat } from '../formats/xliff/xliff-format.js';
import { outputFile } from '../workspace/articles.js';
import { hashIfThere, MOST_OUTPUT_BYTES, readTextIfThere } from '../workspace/read-file.js';
import type { Workspace } from './open-workspace.js';

/**
 * Takes in an article's XLIFF under translations/ where it is not the one that this workspace wrote last: a fresh clone, a colleague's after a
 * pull, another tool's edit. Null where there is nothing to take.
 */
export async function takeBackOutput(path: string, workspace: Workspace): Promise<TakenBack | null> {
  const file = outputFile(workspace.folders, path, xliffFormat.extension);
  const hash = await hashIfThere(file);
  if (hash === null) return null;
  const name = relative(workspace.folders.root, file).replaceAll('\\', '/');
  const written = await workspace.store.documents.writtenOutput(name);
  if (written?.hash === hash) return null;
  const content = await readTextIfThere(file, MOST_OUTPUT_BYTES);
  if (content === null) return null;
  return takeBackContent(path, content, file, workspace, written?.heads);
}

/** Takes in the content of an XLIFF for an article. */
export function takeBackContent(
  path: string,
  content: string,
  file: string,
  workspace: Workspace,
  heads?: Readonly<Record<string, string | null>>,
): Promise<TakenBack> {
  return takeBack(path, xliffFormat.read(content, file), {
    ...workspace,
    store: workspace.store.documents,
    glossary: workspace.glossary.hash,
    actor: { kind: 'import', id: 'xliff', name: file.split(/[\\/]/).at(-1) ?? file },
    at: workspace.options.now(),
    heads,
  });
}
