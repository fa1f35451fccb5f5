import { memo, type ReactNode } from 'react';
import type { AdditionView } from '../../api/article.js';
import type { SegmentView } from '../../api/segment.js';
import type { DeskSay } from '../../locales/desk.js';
import { useSay } from '../shell/words.js';
import { MarkedText } from './marked-text.js';
import { OwnSentences } from './own-sentences.js';
import { openFindings, sourceMarks, targetMarks } from './segment-marks.js';
import { CommentShape, FindingShape, StateShape } from './shapes.js';
import type { Row } from './rows.js';

export interface SegmentRowProps {
  readonly row: Row;
  readonly index: number;
  /** Of rows; -1 where that is not known yet. */
  readonly total: number;
  /** Distance from the top of the list, in pixels. */
  readonly start: number;
  readonly measure: (element: Element | null) => void;
  readonly open: (segment: string) => void;
  /** Opens a sentence of the desk's own. */
  readonly change: (addition: AdditionView) => void;
  readonly current: boolean;
  readonly card: ReactNode;
}

/** A sentence in both languages, with its number and state between them. */
export const SegmentRow = memo(function SegmentRow(props: SegmentRowProps): ReactNode {
  const { row, index, total, start, measure, open, change, current, card } = props;
  const { segment, block } = row;
  const names = ['row', block.role, segment.state, row.first ? 'first' : '', current ? 'current' : ''];
  return (
    <li
      ref={measure}
      data-index={index}
      data-segment={segment.id}
      className={names.filter((name) => name !== '').join(' ')}
      style={{ transform: `translateY(${start}px)` }}
      aria-setsize={total}
      aria-posinset={index + 1}
      aria-current={current ? 'true' : undefined}
      onClick={current ? undefined : () => open(segment.id)}
    >
      <div className="source" lang="id">
        <MarkedText text={segment.source} marks={sourceMarks(segment)} />
      </div>
      <Gutter segment={segment} current={current} open={open} />
      {card ?? (
        <div className="target" lang="en">
          <StandingWords segment={segment} />
        </div>
      )}
      {row.additions.length > 0 ? <OwnSentences additions={row.additions} change={change} /> : null}
    </li>
  );
});

function StandingWords({ segment }: { readonly segment: SegmentView }): ReactNode {
  const say = useSay();
  if (segment.state === 'excluded') {
    const { excluded } = segment;
    const words = excluded
      ? say('page.leftOutReason', { name: excluded.by, reason: excluded.why })
      : say('page.role.boilerplate');
    return <span className="placeholder">{words}</span>;
  }
  if (segment.target === null) return <span className="placeholder">{say('page.notTranslated')}</span>;
  return <MarkedText text={segment.target} marks={targetMarks(segment)} />;
}

interface GutterProps {
  readonly segment: SegmentView;
  readonly current: boolean;
  readonly open: (segment: string) => void;
}

function Gutter({ segment, current, open }: GutterProps): ReactNode {
  const say = useSay();
  const [gravest] = openFindings(segment);
  return (
    <button
      type="button"
      className="gutter"
      tabIndex={current ? 0 : -1}
      aria-label={labelOf(segment, say)}
      title={say(`state.${segment.state}`)}
      onClick={() => open(segment.id)}
    >
      {segment.number === null ? null : <span aria-hidden="true">{segment.number}</span>}
      <StateShape state={segment.state} />
      {gravest ? <FindingShape severity={gravest.severity} /> : null}
      {segment.comments > 0 ? <CommentShape /> : null}
    </button>
  );
}

function labelOf(segment: SegmentView, say: DeskSay): string {
  if (segment.number === null) return say('desk.review.openLeftOut');
  const findings = openFindings(segment).length;
  const parts = [say('desk.review.open', { number: segment.number, state: say(`state.${segment.state}`) })];
  if (findings > 0) parts.push(say('desk.review.withFindings', { count: findings }));
  if (segment.comments > 0) parts.push(say('desk.review.withComments', { count: segment.comments }));
  return parts.join(', ');
}
