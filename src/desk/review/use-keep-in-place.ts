import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { Filter, Row } from './rows.js';

/** Rows that come in above those that were there push nothing away: the page goes down with them. */
export function useKeepInPlace(
  rows: readonly Row[],
  filter: Filter,
  scroller: RefObject<HTMLElement | null>,
  startOf: (index: number) => number,
): void {
  const before = useRef({ first: '', filter });
  useLayoutEffect(() => {
    const { first, filter: last } = before.current;
    before.current = { first: rows[0]?.segment.id ?? '', filter };
    if (first === before.current.first || last !== filter) return;
    const index = rows.findIndex(({ segment }) => segment.id === first);
    if (index > 0) scroller.current?.scrollBy(0, startOf(index));
  });
}
