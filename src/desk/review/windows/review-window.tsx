import type { ReactNode } from 'react';
import { useReview } from '../review-context.js';
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
  const { opened, current } = useReview();
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
