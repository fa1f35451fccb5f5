import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import { readTmx } from '../formats/tmx/read-tmx.js';
import { xliffFormat } from '../formats/xliff/xliff-format.js';
import { Fault } from '../model/fault.js';
import { decodeText, MOST_OUTPUT_BYTES, readBytes } from '../workspace/read-file.js';
import type { TakenBack } from '../flow/take-back.js';
import { writeOutputs } from './outputs.js';
import type { Workspace } from './open-workspace.js';
import { takeBackContent } from './returned-xliff.js';

export type Imported =
  | { readonly kind: 'document'; readonly path: string; readonly taken: TakenBack }
  | { readonly kind: 'memory'; readonly units: number };

/** Takes in an XLIFF (an article that returns) or a TMX (pairs for the memory). */
export async function importFile(file: string, workspace: Workspace): Promise<Imported> {
  const extension = extname(file).toLowerCase();
  if (extension !== '.xlf' && extension !== '.xliff' && extension !== '.tmx')
    throw new Fault('app.unknownImport', { file });
  const content = decodeText(await readBytes(file, MOST_OUTPUT_BYTES), file);
  if (extension === '.tmx') return { kind: 'memory', units: await importMemory(file, content, workspace) };
  const returned = xliffFormat.read(content, file);
  const path = returned.document?.path ?? returned.path;
  const known = path !== null && (returned.document ?? (await workspace.store.documents.load(path)));
  if (path === null || !known) throw new Fault('app.importNowhere', { file, path: path ?? '?' });
  const taken = await takeBackContent(path, content, file, workspace);
  const document = await workspace.store.documents.load(path);
  // A restored document's source may not be in this store: its aligned outputs stand, and the copy follows with the next translate.
  if (document && (await workspace.store.documents.sourceOf(document.bytes)))
    await writeOutputs(document, workspace);
  return { kind: 'document', path, taken };
}

async function importMemory(file: string, content: string, workspace: Workspace): Promise<number> {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 32);
  const chunks = (async function* chunk() {
    yield content;
  })();
  return workspace.store.memory.replaceCollection(basename(file), hash, readTmx(chunks, file));
}
