import { useCallback, type ReactNode } from 'react';
import type { AdditionView, ArticleView } from '../../api/article.js';
import { FootBar } from '../keys/foot-bar.js';
import { KeyCap } from '../keys/key-cap.js';
import { Frame } from '../shell/frame.js';
import { FailedNote } from '../shell/plain-pages.js';
import { useSay } from '../shell/words.js';
import { OwnSentences } from './own-sentences.js';
import { segmentOfAddress } from './article-query.js';
import { FilterChips } from './filter-chips.js';
import { SidePanel } from './panel/side-panel.js';
import { ReviewContext } from './review-context.js';
import { ReviewHead } from './review-head.js';
import { RowList } from './row-list.js';
import { SavingNote } from './saving-note.js';
import { SegmentCard } from './segment-card.js';
import { useArticle } from './use-article.js';
import { useReviewKeys } from './use-review-keys.js';
import { useReviewState } from './use-review.js';
import { ReviewWindow } from './windows/review-window.js';

/** One article, sentence by sentence. */
export function ReviewScreen({ path }: { readonly path: string }): ReactNode {
  const say = useSay();
  const { article, error, reload } = useArticle(path);
  if (article) return <OpenArticle article={article} path={path} />;
  return (
    <Frame title={path}>
      <h1 className="unseen">{path}</h1>
      {error ? (
        <FailedNote error={error} retry={reload} />
      ) : (
        <p className="nothing">{say('desk.shell.loading')}</p>
      )}
    </Frame>
  );
}

function OpenArticle({ article, path }: { readonly article: ArticleView; readonly path: string }): ReactNode {
  const say = useSay();
  const review = useReviewState(path, article, segmentOfAddress());
  useReviewKeys(review);
  const { rows, shown, current, counts, filter, chooseFilter, select, open } = review;
  // Always the same function, as `select`: rows are drawn again only for what they show.
  const change = useCallback(
    (addition: AdditionView) => open({ kind: 'addition', addition: addition.id }),
    [open],
  );
  const next = rows[rows.findIndex(({ segment }) => segment === current?.segment) + 1] ?? null;
  const head = (
    <ReviewHead article={article}>
      <SavingNote />
      <button type="button" className="wide" onClick={() => open({ kind: 'read' })}>
        {say('desk.review.read')}
        <KeyCap action="read" />
      </button>
    </ReviewHead>
  );
  return (
    <ReviewContext value={review}>
      <Frame title={article.title} head={head} panel={<SidePanel next={next} />} foot={<FootBar />}>
        <div className="review">
          <FilterChips counts={counts} filter={filter} choose={chooseFilter} />
          {article.adrift.length === 0 ? null : (
            <div className="adrift" role="note">
              <p>{say('desk.review.addition.adrift')}</p>
              <OwnSentences additions={article.adrift} change={change} />
            </div>
          )}
          <RowList
            rows={shown}
            whole={counts !== null}
            current={current?.segment.id ?? null}
            open={select}
            change={change}
            filter={filter}
            card={(row) => <SegmentCard row={row} />}
          />
        </div>
      </Frame>
      <ReviewWindow />
    </ReviewContext>
  );
}
