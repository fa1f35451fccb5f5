import type { QueryClient } from '@tanstack/react-query';
import type { ArticleView } from '../../api/article.js';
import { apiPaths } from '../../api/paths.js';
import type { ReaderLanguage } from '../../locales/choose-language.js';
import { load } from '../network.js';

/** Segments of the first page: some screens of them. */
const FIRST_PAGE = 120;

interface Asking {
  readonly client: QueryClient;
  readonly signal: AbortSignal;
}

/**
 * The article with the sentences about it in a person's language. First comes the page that holds the segment that the address names, or the first
 * open one; `useRestOfArticle` brings the rest. What is known already is read anew as a whole, so that nothing in sight goes away.
 */
export function articleQuery(path: string, language: ReaderLanguage, named: string | null) {
  return {
    queryKey: ['article', path, language] as const,
    queryFn: async ({ client, signal }: Asking): Promise<ArticleView> => {
      for (;;) {
        const known = isKnown(path, client);
        const query = known ? {} : { at: named ?? '', limit: FIRST_PAGE };
        const article = await load<ArticleView>({ path: apiPaths.article(path), query, signal });
        // What was told of meanwhile would be lost.
        const now = client.getQueryData<ArticleView>(['article', path, language]);
        if (!now || now.seq <= article.seq) return article;
      }
    },
  };
}

function isKnown(path: string, client: QueryClient): boolean {
  return client.getQueriesData({ queryKey: ['article', path] }).some(([, article]) => article !== undefined);
}

/** The sentence that the address names behind its `#`. */
export function segmentOfAddress(): string | null {
  const named = decodeURIComponent(window.location.hash.slice(1));
  return named === '' ? null : named;
}
