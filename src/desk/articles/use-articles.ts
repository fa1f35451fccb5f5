import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { ArticleList, ArticleRow, ArticleState } from '../../api/article.js';
import { apiPaths } from '../../api/paths.js';
import { load } from '../network.js';

export type ArticleFilter = 'all' | ArticleState;

const PAGE = 100;

export interface ArticlesUse {
  readonly articles: readonly ArticleRow[] | undefined;
  /** All that match, those that are not loaded too. */
  readonly total: number;
  readonly more: (() => void) | null;
  readonly error: Error | null;
  readonly reload: () => void;
}

/** The articles of the workspace that fit, page by page; events read them anew. */
export function useArticles(search: string, filter: ArticleFilter): ArticlesUse {
  const { data, error, refetch, fetchNextPage, hasNextPage } = useInfiniteQuery({
    queryKey: ['articles', search, filter],
    queryFn: ({ pageParam, signal }) =>
      load<ArticleList>({
        path: apiPaths.articles,
        query: {
          limit: PAGE,
          ...(search === '' ? {} : { search }),
          ...(filter === 'all' ? {} : { state: filter }),
          ...(pageParam === '' ? {} : { cursor: pageParam }),
        },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
  return {
    articles: data?.pages.flatMap(({ items }) => items),
    total: data?.pages.at(-1)?.total ?? 0,
    more: hasNextPage ? () => void fetchNextPage() : null,
    error,
    reload: () => void refetch(),
  };
}
