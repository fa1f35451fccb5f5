import { useMemo, useState, type ReactNode } from 'react';
import { Frame } from '../shell/frame.js';
import { FailedNote } from '../shell/plain-pages.js';
import { useSay } from '../shell/words.js';
import { FilterChips } from './filter-chips.js';
import { ReviewHead } from './review-head.js';
import { RowList } from './row-list.js';
import { countBy, filterRows, rowsOf, type Filter } from './rows.js';
import { useArticle } from './use-article.js';

/** One article, sentence by sentence. */
export function ReviewScreen({ path }: { readonly path: string }): ReactNode {
  const say = useSay();
  const { article, error, reload } = useArticle(path);
  const [filter, setFilter] = useState<Filter>('all');
  const [current, setCurrent] = useState<string | null>(null);
  const rows = useMemo(() => (article ? rowsOf(article) : []), [article]);
  const counts = useMemo(() => countBy(rows), [rows]);
  const shown = useMemo(() => filterRows(rows, filter, current), [rows, filter, current]);
  if (!article)
    return (
      <Frame title={path}>
        {error ? (
          <FailedNote error={error} retry={reload} />
        ) : (
          <p className="nothing">{say('desk.shell.loading')}</p>
        )}
      </Frame>
    );
  return (
    <Frame title={article.title} head={<ReviewHead article={article} />}>
      <div className="review">
        <FilterChips counts={counts} filter={filter} choose={setFilter} />
        <RowList rows={shown} current={current} open={setCurrent} filter={filter} />
      </div>
    </Frame>
  );
}
