import { composeCopy } from '../flow/export/compose-copy.js';
import { styleCopy } from '../flow/export/style-copy.js';
import { headOfPage } from '../model/article-field.js';
import type { Document } from '../model/document.js';
import { defaultProfileName, type ExportProfile } from '../model/export-profile.js';
import { Fault } from '../model/fault.js';
import type { Text } from '../model/text.js';
import { disclosureLine } from './disclosure-line.js';
import { formatFor } from './document-formats.js';
import type { Workspace } from './open-workspace.js';

export interface CopyWish {
  readonly draft: boolean;
  readonly profile: ExportProfile;
}

/** The English copy, before any format has it. */
export interface EnglishCopy {
  /** In parse order; null where a block is left out. */
  readonly blocks: readonly (Text | null)[];
  /** The mark of a draft, or the line that discloses how the copy was made. */
  readonly before?: string;
  readonly after?: string;
  /** What the copy says of itself, for formats that have a place for it. */
  readonly head: Readonly<Record<string, string>>;
}

type Saying = Pick<Workspace, 'say' | 'settings' | 'to'>;

/** What the copy says, in the marks of its profile. */
export function englishCopy(document: Document, wish: CopyWish, workspace: Saying): EnglishCopy {
  const { draft, profile } = wish;
  const untranslated = (source: string): string => workspace.say('copy.notTranslated', { source });
  const composed = composeCopy(document, { draft, untranslated });
  const blocks = styleCopy(composed, document, profile, workspace.to);
  const head = headOfPage(document);
  if (draft) return { blocks, head, before: workspace.say('copy.draftMark') };
  if (profile.disclosure === 'none') return { blocks, head };
  const line = disclosureLine(document, workspace.settings);
  return profile.disclosure === 'top' ? { blocks, head, before: line } : { blocks, head, after: line };
}

/** The English copy in the source's own shape, with the ending that such a file has. */
export async function copyOf(
  document: Document,
  wish: CopyWish,
  workspace: Workspace,
): Promise<{ readonly content: Uint8Array; readonly extension: string }> {
  const format = await formatFor(document.path);
  const bytes = await workspace.store.documents.sourceOf(document.bytes);
  if (!bytes) throw new Fault('app.sourceMoved', { path: document.path }, { exit: 3 });
  const content = format.fill(bytes, englishCopy(document, wish, workspace));
  return { content, extension: format.extensions[0] ?? '.txt' };
}

/** What the name of a copy's file ends with: `.en.txt`, `.DRAFT.en.txt`, `.wire.en.txt`. */
export function copyEnding({ draft, profile }: CopyWish, extension: string): string {
  const named = profile.name === defaultProfileName ? '' : `.${profile.name}`;
  return `${named}${draft ? '.DRAFT' : ''}.en${extension}`;
}
