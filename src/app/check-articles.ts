import { checkDocument } from '../flow/check-document.js';
import { openFindingsOf } from '../model/open-findings.js';
import type { Finding } from '../model/finding.js';
import { commit } from '../flow/commit.js';
import { loadDocument } from './approve.js';
import type { Workspace } from './open-workspace.js';
import { numberedSegments } from './summary.js';

export interface CheckedArticle {
  readonly path: string;
  readonly findings: readonly { readonly number: number; readonly finding: Finding }[];
}

/** Checks everything anew, with today's rules, and answers with the open findings in reading order. */
export async function checkArticle(path: string, workspace: Workspace): Promise<CheckedArticle> {
  const document = await loadDocument(path, workspace);
  const checks = checkDocument(document, workspace, true);
  await commit({ path, glossary: workspace.glossary.hash, changes: [], checks }, workspace.store.documents);
  const checked = await loadDocument(path, workspace);
  return {
    path,
    findings: numberedSegments(checked).flatMap(({ number, segment }) =>
      openFindingsOf(checked, segment.id).map((finding) => ({ number, finding })),
    ),
  };
}
