import type { AdditionSaved } from '../../api/additions.js';
import type { Workspace } from '../../app/open-workspace.js';
import type { Document } from '../../model/document.js';
import { hashData } from '../../model/hash.js';
import type { Request } from '../context.js';
import { additionsIn, adriftViews } from './addition-view.js';
import { blockView, countsOf, versionOf } from './article-view.js';
import { viewing } from './segment-view.js';

/** The blocks in which a sentence of the desk's own came, went or changed. */
export async function additionSavedView(
  before: Document | null,
  document: Document,
  workspace: Workspace,
  speaker: Request,
): Promise<AdditionSaved> {
  const seq = await workspace.store.documents.latestChange(document.path);
  const shared = viewing(document, workspace, speaker);
  const stood = new Map(
    before?.blocks.map((block) => [block.id, hashData(additionsIn(before, block))]) ?? [],
  );
  return {
    blocks: document.blocks
      .filter((block) => stood.get(block.id) !== hashData(additionsIn(document, block)))
      .map((block) => blockView(block, shared)),
    adrift: adriftViews(document),
    counts: countsOf(document),
    version: versionOf(document, seq),
    seq,
  };
}
