import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ExportsView, OpenItemView } from '../../api/export.js';
import { addresses } from '../addresses.js';
import { FindingShape, StateShape } from '../review/shapes.js';
import { useSay } from '../shell/words.js';
import { useFirstFew } from './use-first-few.js';

const SHOWN = 8;

/** What still keeps the approved copy back, each with the way to it; then what was asked about the source. */
export function Gate({ exports }: { readonly exports: ExportsView }): ReactNode {
  const say = useSay();
  const { open, path, ready, source, queries } = exports;
  const { shown, more } = useFirstFew(open, SHOWN);
  return (
    <section className="gate">
      {ready ? (
        <p className="gate-ready">
          <StateShape state="approved" />
          {say('desk.exporting.gate.ready')}
        </p>
      ) : null}
      {source === 'changed' ? <p className="warned">{say('desk.exporting.gate.sourceChanged')}</p> : null}
      {source === 'gone' ? <p className="warned">{say('desk.exporting.gate.sourceGone')}</p> : null}
      {open.length === 0 ? null : (
        <>
          <h2>{say('desk.exporting.gate.open', { count: open.length })}</h2>
          <p className="soft">{say('desk.exporting.gate.why')}</p>
          <ol className="open-items">
            {shown.map((item) => (
              <li key={`${item.segment} ${item.kind} ${item.sentence}`}>
                <OpenShape item={item} />
                <Link href={addresses.review(path, item.segment)}>
                  {say('desk.exporting.gate.sentence', {
                    number: String(item.number),
                    sentence: item.sentence,
                  })}
                </Link>
                <span className="excerpt" lang="id">
                  {item.excerpt}
                </span>
              </li>
            ))}
          </ol>
          {more}
        </>
      )}
      {queries.length === 0 ? null : (
        <>
          <h2>{say('desk.exporting.queries.title')}</h2>
          <ul className="open-items">
            {queries.map(({ segment, text, by, held }) => (
              <li key={segment + text}>
                <FindingShape severity="info" />
                <Link href={addresses.review(path, segment)}>{text}</Link>
                <span className="excerpt">
                  {say('desk.exporting.queries.by', { name: by })}
                  {held > 0 ? `. ${say('desk.exporting.queries.held', { count: held })}` : null}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function OpenShape({ item: { kind, state } }: { readonly item: OpenItemView }): ReactNode {
  const say = useSay();
  return (
    <span className="open-shape" title={say(`desk.exporting.gate.${kind}`)}>
      {state ? (
        <StateShape state={state} />
      ) : (
        <FindingShape severity={kind === 'finding' ? 'blocking' : 'warning'} />
      )}
    </span>
  );
}
