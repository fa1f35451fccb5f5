import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ArticleView } from '../../api/article.js';
import { apiPaths } from '../../api/paths.js';
import { ask } from '../network.js';
import { joinPage, missingPage } from './join-pages.js';
import { quiet } from './quiet.js';

/** Segments of a page: reading so many takes a few milliseconds. */
const PAGE = 200;

/** Brings the rest of a long article, once its first page is in sight. */
export function useRestOfArticle(path: string, language: string, article: ArticleView | undefined): void {
  const client = useQueryClient();
  const missing = article !== undefined && missingPage(article) !== null;
  useEffect(() => {
    if (!missing) return undefined;
    const stop = new AbortController();
    void bringRest(path, language, client, stop.signal).catch(() => undefined);
    return () => {
      stop.abort();
      client.removeQueries({ queryKey: grownKey(path, language), exact: true });
    };
  }, [client, path, language, missing]);
}

/**
 * The article as it grows stands beside the one in sight, under its key, so that every change finds it there too. It is shown when all of it has come:
 * drawing thousands of rows anew for each page would be felt.
 */
function grownKey(path: string, language: string): readonly string[] {
  return ['article', path, language, 'grown'];
}

async function bringRest(
  path: string,
  language: string,
  client: QueryClient,
  signal: AbortSignal,
): Promise<void> {
  const shown = ['article', path, language];
  const grown = grownKey(path, language);
  const known = (): ArticleView | undefined => client.getQueryData(grown) ?? client.getQueryData(shown);
  for (;;) {
    await quiet(signal);
    const before = known();
    if (!before) return;
    const missing = missingPage(before);
    if (!missing) return void client.setQueryData<ArticleView>(shown, before);
    const query = { ...missing, limit: PAGE };
    const reply = await ask<ArticleView>({ path: apiPaths.article(path), query, signal });
    // Without a server the line's return asks for all of it; one that knows no such block has another article by now.
    if (reply.kind === 'offline') return;
    if (reply.kind === 'problem') return client.invalidateQueries({ queryKey: ['article', path] });
    const now = known();
    const joined = now && joinPage(now, reply.value);
    if (joined) client.setQueryData<ArticleView>(grown, joined);
  }
}
