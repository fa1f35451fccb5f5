import { openItems, type OpenItem } from '../flow/export/gate.js';
import { Fault } from '../model/fault.js';
import { hashBytes } from '../model/hash.js';
import { join } from 'node:path';
import { readBytes } from '../workspace/read-file.js';
import { loadDocument } from './approve.js';
import type { Workspace } from './open-workspace.js';
import {
  bilingualFormats,
  writeBilingual,
  writeCopy,
  writeManifest,
  type Written,
  type WrittenOutput,
} from './outputs.js';

export type { OpenItem };

export interface ExportOptions {
  readonly path: string;
  readonly draft: boolean;
  /** `copy`, or the name of a bilingual format. */
  readonly format: string;
}

export type Exported =
  | { readonly kind: 'written'; readonly written: Written; readonly open: number }
  | { readonly kind: 'refused'; readonly open: readonly OpenItem[] };

export const exportFormats: readonly string[] = ['copy', ...bilingualFormats.map((format) => format.name)];

/** Writes the English copy or an aligned output. The copy is refused while anything is open, unless it is a marked draft. */
export async function exportDocument(options: ExportOptions, workspace: Workspace): Promise<Exported> {
  const document = await loadDocument(options.path, workspace);
  const bilingual = bilingualFormats.find((format) => format.name === options.format);
  const open = openItems(document);
  const write = async (output: Promise<WrittenOutput>): Promise<Exported> => {
    const written = await output;
    await writeManifest(document, [written], workspace);
    return {
      kind: 'written',
      written: { file: written.file, changed: written.changed },
      open: open.length,
    };
  };
  if (bilingual) return write(writeBilingual(document, bilingual, workspace));
  const current = await readBytes(join(workspace.folders.source, options.path));
  if (!options.draft && hashBytes(current) !== document.bytes)
    throw new Fault('app.sourceMoved', { path: options.path }, { exit: 3 });
  if (!options.draft && open.length > 0) return { kind: 'refused', open };
  return write(writeCopy(document, options.draft, workspace));
}
