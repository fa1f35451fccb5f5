import { useState, type ReactNode } from 'react';
import type { BlockView } from '../../../api/article.js';
import type { SegmentView } from '../../../api/segment.js';
import { Dialog } from '../../shell/dialog.js';
import { useSay } from '../../shell/words.js';
import { MarkedText } from '../marked-text.js';
import { useReview } from '../review-context.js';
import { marksOfCodes } from '../../text/marks.js';

/** The English alone, as a reader will have it, with the source of the sentence that is rested on. */
export function ReadingWindow(): ReactNode {
  const say = useSay();
  const { article, open, select } = useReview();
  const [pointed, setPointed] = useState<SegmentView | null>(null);
  const goTo = (segment: SegmentView): void => {
    open(null);
    select(segment.id);
  };
  return (
    <Dialog title={say('desk.review.reading.title')} close={() => open(null)}>
      <div className="reading">
        {article.blocks.map((block) => (
          <ReadingBlock key={block.id} block={block} point={setPointed} goTo={goTo} />
        ))}
      </div>
      <p className="reading-source" lang={pointed ? article.from : undefined}>
        {pointed ? pointed.source.text : say('desk.review.reading.hint')}
      </p>
    </Dialog>
  );
}

interface ReadingBlockProps {
  readonly block: BlockView;
  readonly point: (segment: SegmentView | null) => void;
  readonly goTo: (segment: SegmentView) => void;
}

function ReadingBlock({ block, point, goTo }: ReadingBlockProps): ReactNode {
  const say = useSay();
  const segments = block.segments.filter(({ state }) => state !== 'excluded');
  if (segments.length === 0) return null;
  return (
    <p className={block.role} lang="en">
      {segments.map((segment) => (
        <span key={segment.id}>
          <span
            role="button"
            tabIndex={0}
            className={segment.state === 'approved' ? 'sentence' : 'sentence open'}
            onClick={() => goTo(segment)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') goTo(segment);
            }}
            onMouseEnter={() => point(segment)}
            onFocus={() => point(segment)}
          >
            {segment.target === null ? (
              say('desk.review.reading.notTranslated')
            ) : (
              <MarkedText text={segment.target} marks={marksOfCodes(segment.target.codes)} />
            )}
          </span>{' '}
        </span>
      ))}
    </p>
  );
}
