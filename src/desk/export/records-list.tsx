import type { ReactNode } from 'react';
import type { ExportRecord } from '../../api/export.js';
import { sayMoment } from '../lists/say-time.js';
import { useNow } from '../lists/use-now.js';
import { useSay, useWords } from '../shell/words.js';
import { outdatedCopy } from './records.js';

/** The copies that left: which, for whom, when, and whether they are still what the article says. */
export function RecordsList({ records }: { readonly records: readonly ExportRecord[] }): ReactNode {
  const { say, language } = useWords();
  const now = useNow();
  return (
    <section className="side-part">
      <h2>{say('desk.exporting.records.title')}</h2>
      {records.length === 0 ? <p className="soft">{say('desk.exporting.records.none')}</p> : null}
      <ul>
        {records.map(({ id, by, at, format, draft, profile, current }) => (
          <li key={id} className="record">
            <b>{say(`desk.exporting.format.${format}`)}</b>
            {draft ? <span className="tag">{say('desk.exporting.records.draft')}</span> : null}
            <span className={current ? 'current' : 'old'}>
              {say(current ? 'desk.exporting.records.current' : 'desk.exporting.records.old')}
            </span>
            <span className="soft">
              {by}, <time dateTime={at}>{sayMoment(at, now, language)}</time>
              {profile === null ? '' : ` · ${say('desk.exporting.records.forWhom', { profile })}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A copy left as approved, and the article says something else now. */
export function OutdatedNote({ records }: { readonly records: readonly ExportRecord[] }): ReactNode {
  const { say, language } = useWords();
  const now = useNow();
  const record = outdatedCopy(records);
  if (!record) return null;
  const whom =
    record.profile === null ? '' : ` (${say('desk.exporting.records.forWhom', { profile: record.profile })})`;
  return (
    <div className="outdated" role="status">
      <strong>{say('desk.exporting.records.outdated')}</strong>{' '}
      {say('desk.exporting.records.outdatedWhy', { when: sayMoment(record.at, now, language) + whom })}
    </div>
  );
}

/** A line that readers may be shown, with its own way to the clipboard. */
export function Disclosure({ line, copy }: { readonly line: string; readonly copy: () => void }): ReactNode {
  const say = useSay();
  return (
    <section className="side-part">
      <h2>{say('desk.exporting.disclosure')}</h2>
      <p className="disclosure" lang="en">
        {line}
      </p>
      <button type="button" className="link" onClick={copy}>
        {say('desk.exporting.copyLine')}
      </button>
    </section>
  );
}
