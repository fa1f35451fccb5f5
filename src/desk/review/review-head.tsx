import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ArticleView } from '../../api/article.js';
import { addresses } from '../addresses.js';
import { Progress } from '../shell/progress.js';
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
