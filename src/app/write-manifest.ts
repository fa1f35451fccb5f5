import { hasOpenItems } from '../flow/export/gate.js';
import { segmentsOf, type Document } from '../model/document.js';
import { Fault } from '../model/fault.js';
import { stateOf } from '../model/state.js';
import { outputFile } from '../workspace/articles.js';
import { nameInWorkspace, type Folders } from '../workspace/folders.js';
import { MOST_OUTPUT_BYTES, readTextIfThere } from '../workspace/read-file.js';
import { accountFor, parseManifest, type Failed, type Manifest, type Output } from './manifest.js';
import type { Workspace } from './open-workspace.js';

export const manifestEnding = '.manifest.json';

/**
 * The manifest of an article after some of its outputs were written. The others keep the hash that they were written with, so that an edit
 * of one is never taken for ours. Without `failed`, what failed before and is still untranslated stands.
 */
export async function describeOutputs(
  document: Document,
  written: readonly Output[],
  workspace: Pick<Workspace, 'folders' | 'glossary'>,
  failed?: readonly Failed[],
): Promise<Manifest> {
  const { folders, glossary } = workspace;
  const standing = await standingManifest(folders, document.path);
  return {
    format: 'selaras-manifest',
    version: 1,
    document: document.path,
    from: document.from,
    to: document.to,
    source: { file: `source/${document.path}`, hash: document.bytes },
    glossary: glossary.hash,
    ...accountFor(document, failed ?? stillFailed(document, standing)),
    outputs: mergeOutputs(standing?.outputs ?? [], written, hasOpenItems(document)),
  };
}

/** Null where there is none, or one that cannot be read: it is written anew then. */
async function standingManifest(folders: Folders, path: string): Promise<Manifest | null> {
  const file = outputFile(folders, path, manifestEnding);
  try {
    const content = await readTextIfThere(file, MOST_OUTPUT_BYTES);
    return content === null ? null : parseManifest(content, nameInWorkspace(folders, file));
  } catch (fault) {
    if (fault instanceof Fault) return null;
    throw fault;
  }
}

function stillFailed(document: Document, standing: Manifest | null): readonly Failed[] {
  const open = new Set(
    segmentsOf(document)
      .filter((segment) => stateOf(segment) === 'untranslated')
      .map((segment) => segment.id),
  );
  return (standing?.failed ?? []).filter(({ segment }) => open.has(segment));
}

/** The approved copy takes the draft's place; a draft of an article that is open takes the place of the copy, which is of earlier words. */
function mergeOutputs(standing: readonly Output[], written: readonly Output[], open: boolean): Output[] {
  const gone = new Set(written.map(({ kind }) => kind));
  if (gone.has('copy')) gone.add('draft');
  if (gone.has('draft') && open) gone.add('copy');
  const outputs = [...standing.filter(({ kind }) => !gone.has(kind)), ...written];
  return outputs.toSorted((left, right) => (left.file < right.file ? -1 : 1));
}
