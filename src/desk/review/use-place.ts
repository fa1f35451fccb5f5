import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ArticleView } from '../../api/article.js';
import type { SegmentView } from '../../api/segment.js';
import { useDrafts } from '../drafts/drafts.js';
import { missingPage } from './join-pages.js';
import { countBy, filterRows, findFrom, isOpen, neighbour, rowsOf, type Filter, type Row } from './rows.js';

/** Where in the article the person is. */
export interface Place {
  readonly rows: readonly Row[];
  readonly shown: readonly Row[];
  /** Null while pages of the article are still to come. */
  readonly counts: Readonly<Record<Filter, number>> | null;
  readonly filter: Filter;
  readonly chooseFilter: (filter: Filter) => void;
  readonly current: Row | null;
  /** Leaves the current sentence, whose words are saved, and opens another. */
  readonly select: (segment: string) => void;
  /** The next sentence in this direction. */
  readonly step: (by: 1 | -1) => void;
  /** The nearest sentence that `wanted` takes; false where the article has none but this. */
  readonly seek: (by: 1 | -1, wanted: (segment: SegmentView) => boolean) => boolean;
}

export function usePlace(path: string, article: ArticleView, first: string | null): Place {
  const drafts = useDrafts();
  const rows = useMemo(() => rowsOf(article), [article]);
  const whole = missingPage(article) === null;
  const counts = useMemo(() => (whole ? countBy(rows) : null), [rows, whole]);
  const [filter, chooseFilter] = useState<Filter>('all');
  const [id, setId] = useState<string | null>(() => startAt(rows, first));
  const shown = useMemo(() => filterRows(rows, filter, id), [rows, filter, id]);
  const current = useMemo(() => rows.find(({ segment }) => segment.id === id) ?? null, [rows, id]);

  // A sentence that left with a merge or a new version gives its place to the first one.
  useEffect(() => {
    if (!current && rows[0]) setId(rows[0].segment.id);
  }, [current, rows]);

  // Always the same function: every row has it, and they are drawn again only for what they show.
  const here = useRef(id);
  here.current = id;
  const select = useCallback(
    (segment: string): void => {
      if (segment === here.current) return;
      if (here.current !== null) void drafts.save(path, here.current);
      setId(segment);
    },
    [drafts, path],
  );
  return {
    rows,
    shown,
    counts,
    filter,
    chooseFilter,
    current,
    select,
    step(by) {
      const next = neighbour(shown, id, by);
      if (next !== null) select(next);
    },
    seek(by, wanted) {
      const next = findFrom(rows, id, by, wanted);
      if (next !== null) select(next);
      return next !== null || !whole;
    },
  };
}

/** The sentence that the address names, else the first open one, else the first. */
function startAt(rows: readonly Row[], named: string | null): string | null {
  const found =
    rows.find(({ segment }) => segment.id === named) ?? rows.find(({ segment }) => isOpen(segment));
  return (found ?? rows[0])?.segment.id ?? null;
}
