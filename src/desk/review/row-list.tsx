import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { AdditionView } from '../../api/article.js';
import { useSay } from '../shell/words.js';
import { estimateHeight } from './estimate-height.js';
import { useKeepInPlace } from './use-keep-in-place.js';
import { SegmentRow } from './segment-row.js';
import type { Filter, Row } from './rows.js';

export interface RowListProps {
  readonly rows: readonly Row[];
  /** False while more of them are still to come. */
  readonly whole: boolean;
  readonly current: string | null;
  readonly filter: Filter;
  readonly open: (segment: string) => void;
  readonly change: (addition: AdditionView) => void;
  /** The open card of the current sentence; without it the words are shown as they stand. */
  readonly card?: (row: Row) => ReactNode;
}

/** The sentences in sight, out of thousands. */
export function RowList({ rows, whole, current, filter, open, change, card }: RowListProps): ReactNode {
  const say = useSay();
  const scroller = useRef<HTMLDivElement>(null);
  // Read once: asking the page for each of thousands of rows takes longer than the rest.
  const [width] = useState(() => document.documentElement.clientWidth);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    getItemKey: useRowKeys(rows),
    estimateSize: (index) => estimateHeight(rows[index], width),
    overscan: 6,
  });
  // As ARIA says it of a list whose length is not known yet.
  const total = whole ? rows.length : -1;
  const here = rows.findIndex(({ segment }) => segment.id === current);

  // The current sentence comes into sight when another one becomes it, not when the list around it changes.
  const place = useRef({ virtual, here });
  place.current = { virtual, here };
  useLayoutEffect(() => {
    const { virtual: list, here: index } = place.current;
    if (index >= 0) list.scrollToIndex(index, { align: 'auto' });
  }, [current]);
  useKeepInPlace(rows, filter, scroller, (index) => virtual.measurementsCache[index]?.start ?? 0);
  useEffect(() => {
    const { here: index } = place.current;
    if (index < 0) scroller.current?.scrollTo(0, 0);
  }, [filter]);

  if (rows.length === 0) return <p className="nothing">{say(`desk.review.filter.none.${filter}`)}</p>;
  return (
    <div className="rows" ref={scroller}>
      <ol aria-label={say('desk.review.rows')} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (!row) return null;
          const isCurrent = row.segment.id === current;
          return (
            <SegmentRow
              key={item.key}
              row={row}
              index={item.index}
              total={total}
              start={item.start}
              measure={virtual.measureElement}
              open={open}
              change={change}
              card={isCurrent && card ? card(row) : null}
              current={isCurrent}
            />
          );
        })}
      </ol>
    </div>
  );
}

/** The same function while the rows are those of the same sentences: the list looks at all of their heights again for another one. */
function useRowKeys(rows: readonly Row[]): (index: number) => string | number {
  const known = useRef({ rows, keyOf: keysOf(rows) });
  if (!isSameRows(known.current.rows, rows)) known.current = { rows, keyOf: keysOf(rows) };
  return known.current.keyOf;
}

function keysOf(rows: readonly Row[]): (index: number) => string | number {
  return (index) => rows[index]?.segment.id ?? index;
}

function isSameRows(left: readonly Row[], right: readonly Row[]): boolean {
  return (
    left === right ||
    (left.length === right.length && left.every((row, index) => row.segment.id === right[index]?.segment.id))
  );
}
