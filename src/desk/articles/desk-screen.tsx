import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ArticleList } from '../../api/article.js';
import { apiPaths } from '../../api/paths.js';
import { addresses } from '../addresses.js';
import { load } from '../network.js';
import { FailedNote } from '../shell/plain-pages.js';
import { Frame } from '../shell/frame.js';
import { useSay } from '../shell/words.js';

/** The articles of the workspace. */
export function DeskScreen(): ReactNode {
  const say = useSay();
  const { data, error, refetch } = useQuery({
    queryKey: ['articles'],
    queryFn: () => load<ArticleList>({ path: apiPaths.articles }),
  });
  return (
    <Frame title={say('desk.shell.nav.desk')}>
      <h1 className="unseen">{say('desk.shell.nav.desk')}</h1>
      {error ? <FailedNote error={error} retry={() => void refetch()} /> : null}
      <ul className="article-list">
        {data?.items.map((article) => (
          <li key={article.path}>
            <Link href={addresses.review(article.path)} lang="id">
              {article.title}
            </Link>
          </li>
        ))}
      </ul>
    </Frame>
  );
}
