import { useEffect, useMemo, useState } from 'react';
import type { ArticleView } from '../../api/article.js';
import type { SegmentView } from '../../api/segment.js';
import { useDrafts } from '../drafts/drafts.js';
import { countBy, filterRows, findFrom, isOpen, neighbour, rowsOf, type Filter, type Row } from './rows.js';

/** Where in the article the person is. */
export interface Place {
  readonly rows: readonly Row[];
  readonly shown: readonly Row[];
  readonly counts: Readonly<Record<Filter, number>>;
  readonly filter: Filter;
  readonly chooseFilter: (filter: Filter) => void;
  readonly current: Row | null;
  /** Leaves the current sentence, whose words are saved, and opens another. */
  readonly select: (segment: string) => void;
  /** The next sentence in this direction. */
  readonly step: (by: 1 | -1) => void;
  /** The nearest sentence that `wanted` takes; false where there is none but this. */
  readonly seek: (by: 1 | -1, wanted: (segment: SegmentView) => boolean) => boolean;
}

export function usePlace(path: string, article: ArticleView, first: string | null): Place {
  const drafts = useDrafts();
  const rows = useMemo(() => rowsOf(article), [article]);
  const counts = useMemo(() => countBy(rows), [rows]);
  const [filter, chooseFilter] = useState<Filter>('all');
  const [id, setId] = useState<string | null>(() => startAt(rows, first));
  const shown = useMemo(() => filterRows(rows, filter, id), [rows, filter, id]);
  const current = useMemo(() => rows.find(({ segment }) => segment.id === id) ?? null, [rows, id]);

  // A sentence that left with a merge or a new version gives its place to the first one.
  useEffect(() => {
    if (!current && rows[0]) setId(rows[0].segment.id);
  }, [current, rows]);

  const select = (segment: string): void => {
    if (segment === id) return;
    if (id !== null) void drafts.save(path, id);
    setId(segment);
  };
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
      return next !== null;
    },
  };
}

/** The sentence that the address names, else the first open one, else the first. */
function startAt(rows: readonly Row[], named: string | null): string | null {
  const found =
    rows.find(({ segment }) => segment.id === named) ?? rows.find(({ segment }) => isOpen(segment));
  return (found ?? rows[0])?.segment.id ?? null;
}
