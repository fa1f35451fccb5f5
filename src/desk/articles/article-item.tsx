import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ArticleRow } from '../../api/article.js';
import type { JobView } from '../../api/jobs.js';
import type { SegmentState } from '../../api/segment.js';
import { addresses } from '../addresses.js';
import { sayAge, sayMoment } from '../lists/say-time.js';
import { CommentShape, FindingShape, StateShape } from '../review/shapes.js';
import { Progress } from '../shell/progress.js';
import { useSay, useWords } from '../shell/words.js';
import { embargoOf } from './embargo.js';
import { urgencyName } from './urgency.js';

const shapeOf: Record<ArticleRow['state'], SegmentState> = {
  new: 'untranslated',
  open: 'draft',
  review: 'edited',
  approved: 'approved',
};

export interface ArticleItemProps {
  readonly article: ArticleRow;
  /** What a running job does with it. */
  readonly work: JobView['articles'][number] | null;
  readonly now: number;
  readonly translate: () => void;
}

/** One article of the desk: what it is, how far it is, what stands in its way. */
export function ArticleItem({ article, work, now, translate }: ArticleItemProps): ReactNode {
  const say = useSay();
  const { path, title, state, counts } = article;
  const open = state === 'new' || (counts?.untranslated ?? 0) > 0;
  return (
    <li className="article-item">
      <StateShape state={shapeOf[state]} />
      <div className="article-name">
        <Link href={addresses.review(path)} data-row="" className="article-title" lang="id">
          {title}
        </Link>
        <Tags article={article} now={now} />
      </div>
      <Standing article={article} work={work} />
      <Trouble article={article} />
      <Age updated={article.updated} now={now} />
      <div className="article-acts">
        {open && work === null && article.source !== 'gone' ? (
          <button type="button" onClick={translate} aria-label={say('desk.articles.translateOf', { title })}>
            {say('desk.articles.translate')}
          </button>
        ) : null}
        {state === 'approved' ? (
          <Link
            href={addresses.export(path)}
            className="button"
            aria-label={say('desk.articles.exportOf', { title })}
          >
            {say('desk.articles.export')}
          </Link>
        ) : null}
      </div>
    </li>
  );
}

function Tags({ article, now }: Pick<ArticleItemProps, 'article' | 'now'>): ReactNode {
  const { say, language } = useWords();
  const { embargo, urgency, path, source, state } = article;
  const view = embargo === null ? null : embargoOf(embargo, now);
  return (
    <p className="article-tags">
      <span className="unseen">{say(`desk.articles.state.${state}`)}. </span>
      {view?.kind === 'until' ? (
        <span className="tag amber">
          {say('desk.articles.embargo', { until: sayMoment(view.at, now, language) })}
        </span>
      ) : null}
      {view?.kind === 'plain' ? (
        <span className="tag amber">{say('desk.articles.embargoPlain', { embargo: view.words })}</span>
      ) : null}
      {view?.kind === 'over' ? <span className="tag">{say('desk.articles.embargoOver')}</span> : null}
      {urgency === null ? null : (
        <span className={urgency <= 3 ? 'tag amber' : 'tag'}>
          {say(`desk.articles.urgencies.${urgencyName(urgency)}`)}
        </span>
      )}
      {source === 'current' ? null : (
        <span className="tag amber">{say(`desk.articles.source.${source}`)}</span>
      )}
      {article.outdated ? (
        <Link href={addresses.export(path)} className="tag amber">
          {say('desk.articles.outdated')}
        </Link>
      ) : null}
      <span className="article-path">{path}</span>
    </p>
  );
}

/** The bar and its words; while a job works on it, what that does. */
function Standing({ article, work }: Pick<ArticleItemProps, 'article' | 'work'>): ReactNode {
  const say = useSay();
  const { counts } = article;
  const words =
    work === null
      ? counts
        ? say('desk.articles.approved', { approved: counts.approved, total: counts.total })
        : say('desk.articles.unread')
      : work.state === 'waiting'
        ? say('desk.articles.job.waiting')
        : say('desk.articles.job.row', { done: work.done, total: work.total });
  return (
    <div className="article-standing">
      {counts ? <Progress counts={counts} /> : null}
      <span className={work === null ? 'soft' : 'working'}>{words}</span>
    </div>
  );
}

/** Findings by severity and open comments: shape, number, and words for who hears them. */
function Trouble({ article: { counts } }: Pick<ArticleItemProps, 'article'>): ReactNode {
  const say = useSay();
  if (!counts) return <div className="article-trouble" />;
  return (
    <div className="article-trouble">
      {(['blocking', 'warning'] as const).map((severity) =>
        counts[severity] === 0 ? null : (
          <span
            key={severity}
            className={severity}
            title={say(`desk.articles.${severity}`, { count: counts[severity] })}
          >
            <FindingShape severity={severity} />
            <span aria-hidden="true">{counts[severity]}</span>
            <span className="unseen">{say(`desk.articles.${severity}`, { count: counts[severity] })}</span>
          </span>
        ),
      )}
      {counts.comments === 0 ? null : (
        <span title={say('desk.articles.comments', { count: counts.comments })}>
          <CommentShape />
          <span aria-hidden="true">{counts.comments}</span>
          <span className="unseen">{say('desk.articles.comments', { count: counts.comments })}</span>
        </span>
      )}
    </div>
  );
}

function Age({ updated, now }: { readonly updated: string | null; readonly now: number }): ReactNode {
  const { say, language } = useWords();
  if (updated === null) return <span className="article-age" />;
  return (
    <time className="article-age" dateTime={updated} title={sayMoment(updated, now, language)}>
      {sayAge(updated, now, language) ?? say('desk.shell.moment')}
    </time>
  );
}
