import type { ReactNode, RefObject } from 'react';
import type { GlossaryRemark } from '../../api/glossary.js';
import { FindingShape } from '../review/shapes.js';
import { useSay } from '../shell/words.js';
import type { EntryView } from './entries.js';

export interface EntryListProps {
  readonly entries: readonly EntryView[];
  readonly remarks: ReadonlyMap<EntryView, readonly GlossaryRemark[]>;
  /** Source form of the open entry. */
  readonly chosen: string | null;
  readonly choose: (entry: EntryView) => void;
  readonly list: RefObject<HTMLUListElement | null>;
}

/** The terms, one a line: what is found, what must stand for it, how often. */
export function EntryList({ entries, remarks, chosen, choose, list }: EntryListProps): ReactNode {
  const say = useSay();
  return (
    <ul className="entries" ref={list} aria-label={say('desk.glossary.list')}>
      {entries.map((entry) => (
        <li key={entry.source}>
          <button
            type="button"
            data-row=""
            data-source={entry.source}
            className="entry-row"
            aria-current={entry.source === chosen}
            onClick={() => choose(entry)}
          >
            <Entry entry={entry} remarks={remarks.get(entry)?.length ?? 0} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function Entry({ entry, remarks }: { readonly entry: EntryView; readonly remarks: number }): ReactNode {
  const say = useSay();
  const { source, target, keep, variants, allow, note, uses } = entry;
  const used = say('desk.glossary.uses', {
    segments: say('desk.glossary.segments', { count: uses.segments }),
    articles: say('desk.glossary.articles', { count: uses.articles }),
  });
  return (
    <>
      <span className="entry-source" lang="id">
        {source}
        {variants.length === 0 ? null : <small> {variants.join(', ')}</small>}
      </span>
      <span className="entry-arrow" aria-hidden="true">
        →
      </span>
      <span className="entry-target" lang="en">
        {keep ? <em>{say('desk.glossary.kept')}</em> : target}
        {allow.length === 0 ? null : <small> {allow.join(', ')}</small>}
        {note === undefined ? null : <small className="entry-note">{note}</small>}
      </span>
      <span className="entry-remarks">
        {remarks === 0 ? null : (
          <>
            <FindingShape severity="warning" />
            <span className="unseen">{say('desk.glossary.remarks', { count: remarks })}</span>
          </>
        )}
      </span>
      <span className="entry-uses">{uses.segments === 0 ? say('desk.glossary.unused') : used}</span>
    </>
  );
}
