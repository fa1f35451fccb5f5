import { xliffFormat } from '../../formats/xliff/xliff-format.js';
import type { Workspace } from '../open-workspace.js';
import { writeBilingual, writeManifest } from '../outputs.js';
import { takeBackOutput } from '../returned-xliff.js';

/**
 * Writes the article's XLIFF with its manifest: what people decided must be in the file that travels, not in the database alone. What somebody else
 * put into the file meanwhile is taken in first.
 */
export async function keepOutput(path: string, workspace: Workspace): Promise<void> {
  await takeBackOutput(path, workspace);
  const document = await workspace.store.documents.load(path);
  if (!document) return;
  const written = await writeBilingual(document, xliffFormat, workspace);
  await writeManifest(document, [written], workspace);
}
