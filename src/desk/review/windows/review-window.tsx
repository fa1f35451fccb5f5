import type { ReactNode } from 'react';
import { useReview, type Review } from '../review-context.js';
import { AdditionWindow } from './addition-window.js';
import { ConcordanceWindow } from './concordance-window.js';
import { ConflictWindow } from './conflict-window.js';
import { InsertWindow } from './insert-window.js';
import { PinWindow } from './pin-window.js';
import { QuotationWindow } from './quotation-window.js';
import { ReadingWindow } from './reading-window.js';
import { ReasonWindow } from './reason-window.js';
import { ReplaceWindow } from './replace-window.js';
import { SplitWindow } from './split-window.js';

/** The window that is open over the review screen, if one is. */
export function ReviewWindow(): ReactNode {
  const review = useReview();
  const { opened, current } = review;
  if (!opened) return null;
  switch (opened.kind) {
    case 'concordance':
      return <ConcordanceWindow />;
    case 'replace':
      return <ReplaceWindow />;
    case 'pin':
      return <PinWindow />;
    case 'read':
      return <ReadingWindow />;
    case 'dismiss':
    case 'exclude':
      return current && <ReasonWindow segment={current.segment} opened={opened} />;
    case 'insert':
      return current && <InsertWindow segment={current.segment} />;
    case 'addition':
      return openAddition(review, opened.addition);
    case 'quotation':
      return current && <QuotationWindow segment={current.segment} />;
    case 'split':
      return current && <SplitWindow row={current} />;
    case 'conflict':
      return current && <ConflictWindow segment={current.segment} />;
    default:
      return null;
  }
}

/** One that stands in its place is changed there; one that lost its place goes behind the current sentence. */
function openAddition({ article, current }: Review, id: string | null): ReactNode {
  const all = [...article.blocks.flatMap(({ additions }) => additions), ...article.adrift];
  const addition = all.find((each) => each.id === id) ?? null;
  const segments = article.blocks.flatMap((block) => block.segments);
  const segment = segments.find((each) => each.id === addition?.after) ?? current?.segment;
  if (!segment || (id !== null && !addition)) return null;
  return <AdditionWindow segment={segment} addition={addition} />;
}
