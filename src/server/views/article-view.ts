import type { ArticleRow, ArticleView, BlockView, Counts, SegmentsView } from '../../api/article.js';
import { articleStateOf, type OpenArticle } from '../../app/desk/open-article.js';
import { titleOf, type ListedArticle } from '../../app/desk/list-articles.js';
import type { Workspace } from '../../app/open-workspace.js';
import { countArticle, type ArticleCounts } from '../../app/count-article.js';
import { segmentsOf, type Block, type Document } from '../../model/document.js';
import { findingsShownAt } from '../../model/open-findings.js';
import type { Request } from '../context.js';
import type { ArticlePage } from './article-page.js';
import { additionsIn, additionView, adriftViews } from './addition-view.js';
import { findingView } from './finding-view.js';
import { segmentView, viewing, type Viewing } from './segment-view.js';

export function articleView(
  { document, seq, source }: OpenArticle,
  { blocks, previous, next }: ArticlePage,
  job: string | null,
  workspace: Workspace,
  speaker: Request,
): ArticleView {
  const shared = viewing(document, workspace, speaker);
  return {
    path: document.path,
    title: titleOf(document),
    from: document.from,
    to: document.to,
    embargo: document.embargo,
    state: articleStateOf(document),
    source,
    version: versionOf(document, seq),
    seq,
    counts: countsOf(document),
    blocks: blocks.map((block) => blockView(block, shared)),
    previous,
    next,
    adrift: adriftViews(document),
    findings: wholeFindings(document, speaker),
    job,
  };
}

/** Some segments as they are now. */
export function segmentsView(
  { document, seq }: Pick<OpenArticle, 'document' | 'seq'>,
  wanted: ReadonlySet<string>,
  workspace: Workspace,
  speaker: Request,
): SegmentsView {
  const shared = viewing(document, workspace, speaker);
  return {
    segments: segmentsOf(document)
      .filter(({ id }) => wanted.has(id))
      .map((segment) => segmentView(segment, shared)),
    findings: wholeFindings(document, speaker),
    counts: countsOf(document),
    state: articleStateOf(document),
    version: versionOf(document, seq),
    seq,
  };
}

export function blockView(block: Block, shared: Viewing): BlockView {
  return {
    id: block.id,
    role: block.role,
    shape: block.shape,
    segments: block.segments.map((segment) => segmentView(segment, shared)),
    additions: additionsIn(shared.document, block).map(additionView),
  };
}

/** Moves with every change of the article, whoever made it. */
export function versionOf(document: Document, seq: number): string {
  return `${document.version}.${seq}`;
}

function wholeFindings(document: Document, speaker: Request): ArticleView['findings'] {
  return segmentsOf(document)
    .flatMap((segment) => findingsShownAt(document, segment.id))
    .filter(({ finding }) => finding.scope === 'document')
    .map((found) => findingView(found, speaker));
}

export function countsOf(document: Document): Counts {
  return countsView(countArticle(document));
}

function countsView({ segments, states, findings, comments }: ArticleCounts): Counts {
  return { total: segments, ...states, ...findings, comments };
}

export function articleRow({ counts, ...article }: ListedArticle, job: string | null): ArticleRow {
  return { ...article, counts: counts && countsView(counts), job };
}
