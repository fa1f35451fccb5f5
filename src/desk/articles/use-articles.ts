import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ArticleList, ArticleRow, ArticleState } from '../../api/article.js';
import { apiPaths } from '../../api/paths.js';
import { load } from '../network.js';
import { readSetting, writeSetting } from '../shell/settings.js';

export type ArticleFilter = 'all' | 'urgent' | ArticleState;

/** Flash, bulletin and urgent. */
const URGENT = 3;

const PAGE = 100;

export interface ArticlesUse {
  readonly articles: readonly ArticleRow[] | undefined;
  /** All that match, those that are not loaded too. */
  readonly total: number;
  /** The most urgent first, or the latest. */
  readonly order: { readonly urgentFirst: boolean; readonly change: () => void };
  readonly more: (() => void) | null;
  readonly error: Error | null;
  readonly reload: () => void;
}

/** The articles of the workspace that fit, page by page; events read them anew. */
export function useArticles(search: string, filter: ArticleFilter): ArticlesUse {
  const order = useOrder();
  const { urgentFirst } = order;
  const { data, error, refetch, fetchNextPage, hasNextPage } = useInfiniteQuery({
    queryKey: ['articles', search, filter, urgentFirst],
    queryFn: ({ pageParam, signal }) =>
      load<ArticleList>({
        path: apiPaths.articles,
        query: {
          limit: PAGE,
          ...(search === '' ? {} : { search }),
          ...(filter === 'all' ? {} : filter === 'urgent' ? { urgency: URGENT } : { state: filter }),
          ...(urgentFirst ? { sort: 'urgency' } : {}),
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
    order,
    error,
    reload: () => void refetch(),
  };
}

/** Kept on this machine: a desk works in one order for long. */
function useOrder(): ArticlesUse['order'] {
  const [urgentFirst, set] = useState(readSetting('urgentFirst') === 'yes');
  const change = (): void => {
    set(!urgentFirst);
    writeSetting('urgentFirst', urgentFirst ? null : 'yes');
  };
  return { urgentFirst, change };
}
