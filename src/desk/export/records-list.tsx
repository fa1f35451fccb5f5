import type { ReactNode } from 'react';
import type { ExportRecord } from '../../api/export.js';
import { defaultProfileName } from '../../model/export-profile.js';
import { sayMoment } from '../lists/say-time.js';
import { useNow } from '../lists/use-now.js';
import { useSay, useWords } from '../shell/words.js';

/** The copies that left: which, for whom, when, and whether they are still what the article says. */
export function RecordsList({ records }: { readonly records: readonly ExportRecord[] }): ReactNode {
  const { say, language } = useWords();
  const now = useNow();
  return (
    <section className="side-part">
      <h2>{say('desk.exporting.records.title')}</h2>
      {records.length === 0 ? <p className="soft">{say('desk.exporting.records.none')}</p> : null}
      <ul>
        {records.map((record) => (
          <li key={record.id} className="record">
            <b>{say(`desk.exporting.format.${record.format}`)}</b>
            {record.part === 'all' ? null : (
              <span className="tag">{say(`desk.exporting.copy.${record.part}`)}</span>
            )}
            {record.draft ? <span className="tag">{say('desk.exporting.records.draft')}</span> : null}
            <span className={record.current ? 'current' : 'old'}>
              {say(record.current ? 'desk.exporting.records.current' : 'desk.exporting.records.old')}
            </span>
            <span className="soft">
              {record.by}, <time dateTime={record.at}>{sayMoment(record.at, now, language)}</time>
              <Receiver record={record} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** For whom, and in which marks where those are not the usual ones. */
function Receiver({ record: { partner, profile } }: { readonly record: ExportRecord }): ReactNode {
  const say = useSay();
  const named = profile === defaultProfileName ? null : say('desk.exporting.records.as', { profile });
  const whom = partner === null ? null : say('desk.exporting.records.forWhom', { partner });
  return [whom, named].map((words) => (words === null ? '' : ` · ${words}`)).join('');
}

export interface DisclosureProps {
  /** Null for a draft. */
  readonly line: string | null;
  readonly copy: (line: string) => void;
}

/** The line that an approved copy tells its readers, with its own way to the clipboard. */
export function Disclosure({ line, copy }: DisclosureProps): ReactNode {
  const say = useSay();
  return (
    <section className="side-part">
      <h2>{say('desk.exporting.disclosure')}</h2>
      {line === null ? (
        <p className="soft">{say('desk.exporting.disclosureLater')}</p>
      ) : (
        <>
          <p className="disclosure" lang="en">
            {line}
          </p>
          <button type="button" className="link" onClick={() => copy(line)}>
            {say('desk.exporting.copyLine')}
          </button>
        </>
      )}
    </section>
  );
}
