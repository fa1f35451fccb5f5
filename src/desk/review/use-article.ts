import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ArticleView, SegmentsView } from '../../api/article.js';
import { apiPaths } from '../../api/paths.js';
import { load } from '../network.js';
import { useLive } from '../shell/live.js';
import { useWords } from '../shell/words.js';
import { articleQuery, segmentOfAddress } from './article-query.js';
import { patchSegments } from './patch-article.js';
import { useRestOfArticle } from './use-rest-of-article.js';

/** Beyond this many changed sentences the whole article is read anew: addresses have a length. */
const MOST_SEGMENTS = 100;

export interface ArticleUse {
  readonly article: ArticleView | undefined;
  readonly error: Error | null;
  readonly reload: () => void;
}

/** The article under review, kept current by the server's events: what others do appears, and moves nothing that is being typed. */
export function useArticle(path: string): ArticleUse {
  const { language } = useWords();
  const client = useQueryClient();
  const { onChange } = useLive();
  const { data, error, refetch } = useQuery({
    ...articleQuery(path, language, segmentOfAddress()),
    // A refusal of the language is none: the words in sight stay until the others come.
    placeholderData: (before) => before,
  });
  useRestOfArticle(path, language, data);

  useEffect(
    () =>
      onChange(({ path: changed, segments, structure, seq }) => {
        const known = client.getQueryData<ArticleView>(['article', path, language]);
        if (changed !== path || !known || known.seq >= seq) return;
        if (structure || segments.length === 0 || segments.length > MOST_SEGMENTS) {
          void client.invalidateQueries({ queryKey: ['article', path] });
          return;
        }
        void load<SegmentsView>({
          path: apiPaths.article(path),
          query: { segments: segments.join(',') },
        }).then(
          (fresh) =>
            client.setQueriesData<ArticleView>(
              { queryKey: ['article', path, language] },
              (article) => article && patchSegments(article, fresh),
            ),
          // Lost on the way: the next event, or the line's return, brings it.
          () => undefined,
        );
      }),
    [client, language, onChange, path],
  );
  return { article: data, error, reload: () => void refetch() };
}
