import type { ReactNode } from 'react';
import { useSay } from '../shell/words.js';
import { filters, type Filter } from './rows.js';

export interface FilterChipsProps {
  /** Null where they are not known yet. */
  readonly counts: Readonly<Record<Filter, number>> | null;
  readonly filter: Filter;
  readonly choose: (filter: Filter) => void;
}

export function FilterChips({ counts, filter, choose }: FilterChipsProps): ReactNode {
  const say = useSay();
  return (
    <div className="filters" role="group" aria-label={say('desk.review.filter.label')}>
      {filters.map((name) => (
        <button
          key={name}
          type="button"
          className="chip"
          aria-pressed={name === filter}
          onClick={() => choose(name)}
        >
          {say(`desk.review.filter.${name}`)}
          <b>{counts?.[name] ?? '…'}</b>
        </button>
      ))}
    </div>
  );
}
