import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { apiPaths } from '../../../api/paths.js';
import type { Concordance } from '../../../api/panel.js';
import { load } from '../../network.js';
import { Dialog } from '../../shell/dialog.js';
import { useSay } from '../../shell/words.js';
import type { Mark } from '../../text/marks.js';
import { MarkedText } from '../marked-text.js';
import { useReview } from '../review-context.js';

/** Searches the memory for words in either language. */
export function ConcordanceWindow(): ReactNode {
  const say = useSay();
  const { open, field } = useReview();
  const [typed, setTyped] = useState(() => getSelection()?.toString().trim().slice(0, 200) ?? '');
  const wanted = useDeferredValue(typed.trim());
  const { data } = useQuery({
    queryKey: ['concordance', wanted],
    queryFn: ({ signal }) => load<Concordance>({ path: apiPaths.concordance, query: { q: wanted }, signal }),
    enabled: wanted.length >= 2,
    placeholderData: (before) => before,
    gcTime: 60_000,
  });
  const units = wanted.length >= 2 ? (data?.units ?? []) : [];
  const use = (target: string): void => {
    open(null);
    setTimeout(() => field.current?.insert(target), 0);
  };
  return (
    <Dialog title={say('desk.review.search.title')} close={() => open(null)}>
      <div className="stack">
        <label className="field">
          <span>{say('desk.review.search.label')}</span>
          <input
            type="search"
            maxLength={200}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        <p className="soft" role="status">
          {wanted.length < 2
            ? say('desk.review.search.hint')
            : data && units.length === 0
              ? say('desk.review.search.none')
              : ''}
        </p>
        <ul className="hits">
          {units.map((unit) => (
            <li key={unit.unit}>
              <p lang="id">
                <WithHits text={unit.source} wanted={wanted} />
              </p>
              <p lang="en">
                <WithHits text={unit.target} wanted={wanted} />
              </p>
              <p className="soft">
                {[unit.by, unit.document ?? unit.collection].filter((part) => part !== null).join(', ')}{' '}
                {field.current ? (
                  <button type="button" className="link" onClick={() => use(unit.target)}>
                    {say('desk.review.search.use')}
                  </button>
                ) : null}
              </p>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}

function WithHits({ text, wanted }: { readonly text: string; readonly wanted: string }): ReactNode {
  const marks = useMemo(() => hitsOf(text, wanted), [text, wanted]);
  return <MarkedText text={{ text, codes: [] }} marks={marks} />;
}

function hitsOf(text: string, wanted: string): Mark[] {
  const words = wanted.toLowerCase();
  const lower = text.toLowerCase();
  const marks: Mark[] = [];
  // Lower case may be longer than the text in a few scripts; then nothing is marked.
  if (lower.length !== text.length || words === '') return marks;
  for (let at = lower.indexOf(words); at >= 0; at = lower.indexOf(words, at + words.length))
    marks.push({ start: at, end: at + words.length, kind: 'hit' });
  return marks;
}
