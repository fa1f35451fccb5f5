import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { CorrectionView, ExportRecord, ExportsView } from '../../api/export.js';
import { diffWords } from '../../model/diff-words.js';
import { addresses } from '../addresses.js';
import { sayMoment } from '../lists/say-time.js';
import { useNow } from '../lists/use-now.js';
import { Diff } from '../review/panel/diff.js';
import { useSay, useWords } from '../shell/words.js';
import { useFirstFew } from './use-first-few.js';

const SHOWN = 5;

/** Copies left as approved, and the article says something else now: which, and what to correct in each. */
export function OutdatedNotes({ exports }: { readonly exports: ExportsView }): ReactNode {
  const { path, records, outdated } = exports;
  return outdated.map(({ record: id, corrections }) => {
    const record = records.find((each) => each.id === id);
    return record ? <OutdatedNote key={id} path={path} record={record} corrections={corrections} /> : null;
  });
}

interface OutdatedNoteProps {
  readonly path: string;
  readonly record: ExportRecord;
  readonly corrections: readonly CorrectionView[];
}

function OutdatedNote({ path, record, corrections }: OutdatedNoteProps): ReactNode {
  const { say, language } = useWords();
  const now = useNow();
  const { partner, at } = record;
  const whom = partner === null ? '' : ` (${say('desk.exporting.records.forWhom', { partner })})`;
  const { shown, more } = useFirstFew(corrections, SHOWN);
  return (
    <section className="outdated" role="status">
      <p>
        <strong>{say('desk.exporting.records.outdated')}</strong>{' '}
        {say('desk.exporting.records.outdatedWhy', { when: sayMoment(at, now, language) + whom })}
      </p>
      <ol className="corrections">
        {shown.map((correction) => (
          <Correction key={correction.segment} path={path} correction={correction} />
        ))}
      </ol>
      {more}
    </section>
  );
}

function Correction({
  path,
  correction: { segment, number, before, after },
}: {
  readonly path: string;
  readonly correction: CorrectionView;
}): ReactNode {
  const say = useSay();
  const kind = before === null ? 'added' : after === null ? 'gone' : 'changed';
  const words = say(`desk.exporting.records.${kind}`, { number: String(number ?? '') });
  return (
    <li>
      {number === null ? <b>{words}</b> : <Link href={addresses.review(path, segment)}>{words}</Link>}
      <p lang="en">
        <Diff pieces={diffWords(before ?? '', after ?? '')} />
      </p>
    </li>
  );
}
