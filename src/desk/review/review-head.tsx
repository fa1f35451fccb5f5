import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ArticleView, Counts } from '../../api/article.js';
import { addresses } from '../addresses.js';
import { useSay } from '../shell/words.js';

export interface ReviewHeadProps {
  readonly article: ArticleView;
  readonly children?: ReactNode;
}

export function ReviewHead({ article, children }: ReviewHeadProps): ReactNode {
  const say = useSay();
  const { counts } = article;
  return (
    <>
      <Link href={addresses.desk} className="back">
        <span aria-hidden="true">← </span>
        {say('desk.review.back')}
      </Link>
      <h1 className="review-title" lang={article.from} title={article.title}>
        {article.title}
      </h1>
      <Progress counts={counts} />
      <span className="count">
        {say('desk.review.progress', { approved: counts.approved, total: counts.total })}
      </span>
      <span className="space" />
      {children}
      <Link href={addresses.export(article.path)} className="button primary">
        {say('desk.review.export')}
      </Link>
    </>
  );
}

/** How far the article is, as a bar: approved, edited, drafts. */
function Progress({ counts }: { readonly counts: Counts }): ReactNode {
  const say = useSay();
  const label = say('desk.review.progressLabel', {
    approved: counts.approved,
    edited: counts.edited,
    draft: counts.draft,
    untranslated: counts.untranslated,
  });
  const total = Math.max(counts.total, 1);
  let from = 0;
  return (
    <svg className="progress" viewBox="0 0 190 6" preserveAspectRatio="none" role="img" aria-label={label}>
      <rect className="rest" width="190" height="6" />
      {(['approved', 'edited', 'draft'] as const).map((state) => {
        const x = from;
        const width = (counts[state] / total) * 190;
        from += width;
        return <rect key={state} className={state} x={x} width={width} height="6" />;
      })}
    </svg>
  );
}
