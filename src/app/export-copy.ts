import { openItems, type OpenItem } from '../flow/export/gate.js';
import { extname, join } from 'node:path';
import type { Document } from '../model/document.js';
import { defaultProfileName } from '../model/export-profile.js';
import { Fault } from '../model/fault.js';
import { hashBytes } from '../model/hash.js';
import { readBytes } from '../workspace/read-file.js';
import { loadDocument } from './approve.js';
import type { DeskFormat } from './desk/export-article.js';
import { recordSent } from './sent-copies.js';
import type { CopyWish } from './english-copy.js';
import { profileNamed } from './export-profiles.js';
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
  /** Name of an export profile; the default without one. */
  readonly profile?: string | undefined;
  readonly partner?: string | undefined;
  /** Who hands it over. */
  readonly by: string;
}

export type Exported =
  | { readonly kind: 'written'; readonly written: Written; readonly open: number }
  | { readonly kind: 'refused'; readonly open: readonly OpenItem[] };

export const exportFormats: readonly string[] = ['copy', ...bilingualFormats.map((format) => format.name)];

/** Writes the English copy or an aligned output, and records it. The copy is refused while anything is open, unless it is a marked draft. */
export async function exportDocument(options: ExportOptions, workspace: Workspace): Promise<Exported> {
  const document = await loadDocument(options.path, workspace);
  const { draft } = options;
  const profile = profileNamed(options.profile, workspace);
  const bilingual = bilingualFormats.find((format) => format.name === options.format);
  const open = openItems(document);
  const write = async (output: Promise<WrittenOutput>): Promise<Exported> => {
    const written = await output;
    // The manifest accounts for what every run writes.
    if (bilingual || profile.name === defaultProfileName) await writeManifest(document, [written], workspace);
    await record(document, written, { ...options, draft: draft && !bilingual, profile }, workspace);
    const { file, changed } = written;
    return { kind: 'written', written: { file, changed }, open: open.length };
  };
  if (bilingual) return write(writeBilingual(document, bilingual, workspace));
  const current = await readBytes(join(workspace.folders.source, options.path));
  if (!draft && hashBytes(current) !== document.bytes)
    throw new Fault('app.sourceMoved', { path: options.path }, { exit: 3 });
  if (!draft && open.length > 0) return { kind: 'refused', open };
  return write(writeCopy(document, { draft, profile }, workspace));
}

/** The names under which the desk knows the same formats. */
const asDesk: Readonly<Record<string, DeskFormat>> = { html: 'bilingual', xliff: 'xliff', json: 'json' };

async function record(
  document: Document,
  { file, output }: WrittenOutput,
  { by, partner, draft, format, profile }: Omit<ExportOptions, 'profile'> & CopyWish,
  workspace: Workspace,
): Promise<void> {
  const sent = {
    by,
    draft,
    format: asDesk[format] ?? (extname(file).toLowerCase() === '.txt' ? 'txt' : 'md'),
    part: 'all' as const,
    profile: profile.name,
    partner: partner ?? null,
    hash: output.hash,
  };
  await recordSent(document, sent, workspace);
}
