import type { ReactNode } from 'react';
import type { Counts } from '../../api/article.js';
import { useSay } from './words.js';

const WIDTH = 190;
const HEIGHT = 6;

/** How far an article is, as a bar: approved and edited are solid, drafts are dashes, what is not translated is bare. */
export function Progress({ counts }: { readonly counts: Counts }): ReactNode {
  const say = useSay();
  const { approved, edited, draft, untranslated } = counts;
  const widthOf = (count: number): number => (count / Math.max(counts.total, 1)) * WIDTH;
  const drafts = widthOf(approved + edited);
  return (
    <svg
      className="progress"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={say('desk.review.progressLabel', { approved, edited, draft, untranslated })}
    >
      <rect className="rest" width={WIDTH} height={HEIGHT} />
      <rect className="approved" width={widthOf(approved)} height={HEIGHT} />
      <rect className="edited" x={widthOf(approved)} width={widthOf(edited)} height={HEIGHT} />
      <line
        className="draft"
        x1={drafts}
        x2={drafts + widthOf(draft)}
        y1={HEIGHT / 2}
        y2={HEIGHT / 2}
        strokeWidth={HEIGHT}
        strokeDasharray="4.5 1.5"
      />
    </svg>
  );
}
