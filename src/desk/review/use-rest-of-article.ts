import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ArticleView } from '../../api/article.js';
import { apiPaths } from '../../api/paths.js';
import { ask } from '../network.js';
import { joinPage, missingPage } from './join-pages.js';

/** Segments of a page: so many are read and drawn in while nobody notices, even one who types. */
const PAGE = 400;

/** Brings the pages of a long article one by one, once its first one is in sight. */
export function useRestOfArticle(path: string, language: string, article: ArticleView | undefined): void {
  const client = useQueryClient();
  const missing = article !== undefined && missingPage(article) !== null;
  useEffect(() => {
    if (!missing) return undefined;
    const stop = new AbortController();
    void bringRest(path, language, client, stop.signal).catch(() => undefined);
    return () => stop.abort();
  }, [client, path, language, missing]);
}

async function bringRest(
  path: string,
  language: string,
  client: QueryClient,
  signal: AbortSignal,
): Promise<void> {
  const key = ['article', path, language];
  for (;;) {
    const known = client.getQueryData<ArticleView>(key);
    const missing = known && missingPage(known);
    if (!missing) return;
    const query = { ...missing, limit: PAGE };
    const reply = await ask<ArticleView>({ path: apiPaths.article(path), query, signal });
    // Without a server the line's return asks for all of it; one that knows no such block has another article by now.
    if (reply.kind === 'offline') return;
    if (reply.kind === 'problem') return client.invalidateQueries({ queryKey: ['article', path] });
    client.setQueryData<ArticleView>(key, (now) => now && (joinPage(now, reply.value) ?? now));
    await quiet();
  }
}

/** Until the browser has nothing to do, though not for ever. */
function quiet(): Promise<void> {
  return new Promise((done) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => done(), { timeout: 500 });
    else setTimeout(done, 50);
  });
}
