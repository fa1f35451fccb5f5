import type { Refusal as RefusalView, Reshaped, Saved } from '../../api/acts.js';
import type { Refused } from '../../app/desk/save-segment.js';
import type { Workspace } from '../../app/open-workspace.js';
import { blockWith, segmentIn, type Document } from '../../model/document.js';
import { findingId } from '../../model/open-findings.js';
import type { Request } from '../context.js';
import { notFound } from '../refusal.js';
import { blockView, countsOf, versionOf } from './article-view.js';
import { segmentView, viewing } from './segment-view.js';

/** What the person sees after an act: the segment, the others of its block and `touched`, the counts. */
export async function savedView(
  { document, segment, refused = null, touched = [] }: SavedFacts,
  workspace: Workspace,
  speaker: Request,
): Promise<Saved> {
  const { path } = document;
  const seq = await workspace.store.documents.latestChange(path);
  const shared = viewing(document, workspace, speaker);
  const block = blockWith(document, segment);
  const shown = new Set([...(block?.segments ?? []).map(({ id }) => id), ...touched]);
  const views = [...shown].flatMap((id) => {
    const found = segmentIn(document, id);
    return found ? [segmentView(found, shared)] : [];
  });
  const view = views.find(({ id }) => id === segment);
  if (!view) throw notFound('segment', { segment, path });
  return {
    segment: view,
    others: views.filter((each) => each !== view),
    counts: countsOf(document),
    version: versionOf(document, seq),
    seq,
    refused: refused && refusalView(refused, speaker),
  };
}

export interface SavedFacts {
  readonly document: Document;
  readonly segment: string;
  readonly refused?: Refused | null;
  /** Further segments that look different now. */
  readonly touched?: readonly string[];
}

export function refusalView(refused: Refused, { say }: Request): RefusalView {
  const { reason } = refused;
  const reading = reason === 'fast' ? refused.reading : null;
  const values = reading === null ? {} : { seconds: Math.ceil(reading / 100) / 10 };
  return {
    reason,
    sentence: say(`server.refused.${reason}`, values),
    findings: reason === 'blocking' ? refused.findings.map(findingId) : [],
    reading,
  };
}

export async function reshapedView(
  document: Document,
  { block, segments: [segment = ''] }: { readonly block: string; readonly segments: readonly string[] },
  workspace: Workspace,
  speaker: Request,
): Promise<Reshaped> {
  const found = document.blocks.find(({ id }) => id === block);
  if (!found) throw notFound('segment', { segment, path: document.path });
  const seq = await workspace.store.documents.latestChange(document.path);
  return {
    block: blockView(found, viewing(document, workspace, speaker)),
    segment,
    counts: countsOf(document),
    version: versionOf(document, seq),
    seq,
  };
}
