import type { ArticleView } from '../../api/article.js';
import { apiPaths } from '../../api/paths.js';
import type { ReaderLanguage } from '../../locales/choose-language.js';
import { load } from '../network.js';

/** The whole article, with the sentences about it in a person's language. */
export function articleQuery(path: string, language: ReaderLanguage) {
  return {
    queryKey: ['article', path, language] as const,
    queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
      load<ArticleView>({ path: apiPaths.article(path), signal }),
    // Which parts of a long article are still the same is not worth the time that it takes to find out.
    structuralSharing: false,
  };
}
