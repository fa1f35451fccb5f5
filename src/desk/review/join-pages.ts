import type { ArticleView } from '../../api/article.js';

/** Where to go on reading an article, what follows first; null where all of it is there. */
export function missingPage({
  previous,
  next,
}: ArticleView): { readonly from: string } | { readonly until: string } | null {
  if (next !== null) return { from: next };
  return previous === null ? null : { until: previous };
}

/**
 * The article with the page that follows it or stands before it. Null where the page is older than what is known, so that changes may be missing in
 * it, or does not fit: then it is to be asked for again.
 */
export function joinPage(article: ArticleView, page: ArticleView): ArticleView | null {
  const [first] = article.blocks;
  const [begin] = page.blocks;
  if (page.seq < article.seq || !first || !begin) return null;
  if (begin.id === article.next)
    return { ...article, blocks: [...article.blocks, ...page.blocks], next: page.next };
  if (first.id === article.previous && page.next === first.id)
    return { ...article, blocks: [...page.blocks, ...article.blocks], previous: page.previous };
  return null;
}
