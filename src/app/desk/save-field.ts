import { fieldHead, makeFieldRevision, tidyField, type FieldName } from '../../model/article-field.js';
import type { Document } from '../../model/document.js';
import type { Workspace } from '../open-workspace.js';

export interface FieldAsked {
  readonly field: FieldName;
  /** The version that the person saw; null before any. */
  readonly expected: string | null;
  readonly text: string;
  readonly by: string;
}

/**
 * Writes a field of an article in a person's name; the same text makes no version. Answers with the document as it stands then, and whether
 * somebody was quicker, whose text stands.
 */
export async function saveField(
  document: Document,
  { field, expected, text, by }: FieldAsked,
  workspace: Workspace,
): Promise<{ readonly document: Document; readonly stale: boolean }> {
  const tidy = tidyField(field, text);
  const head = fieldHead(document, field);
  if ((head?.text ?? '') === tidy) return { document, stale: false };
  const { documents } = workspace.store;
  const revision = makeFieldRevision(document.path, {
    parent: expected,
    field,
    text: tidy,
    by,
    at: workspace.options.now(),
  });
  const added = await documents.addField(document.path, revision);
  return { document: (await documents.load(document.path)) ?? document, stale: !added };
}
