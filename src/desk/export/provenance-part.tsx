import type { ReactNode } from 'react';
import type { Provenance } from '../../api/export.js';
import { formatNumber } from '../../locales/format-number.js';
import { sayMoment } from '../lists/say-time.js';
import { useNow } from '../lists/use-now.js';
import { useWords } from '../shell/words.js';

export interface ProvenancePartProps {
  readonly provenance: Provenance;
  readonly download: () => void;
}

/** Who and what made the copy: the manifest in words, and the manifest itself. */
export function ProvenancePart({ provenance, download }: ProvenancePartProps): ReactNode {
  const { say, language } = useWords();
  const now = useNow();
  const { segments, engines, people, dates, copy, glossary } = provenance;
  const percent = formatNumber(language, Math.round(segments.uneditedMachine * 100));
  const moment = (at: string): string => sayMoment(at, now, language);
  return (
    <section className="side-part">
      <h2>{say('desk.exporting.provenance.title')}</h2>
      <p>
        {say('desk.exporting.provenance.sentences', {
          approved: segments.approved,
          count: segments.total,
        })}
        {segments.leftOut === 0
          ? ''
          : `, ${say('desk.exporting.provenance.leftOut', { count: segments.leftOut })}`}
      </p>
      {segments.approvedFast === 0 ? null : (
        <p className="warned">{say('desk.exporting.provenance.fast', { count: segments.approvedFast })}</p>
      )}
      <dl className="facts">
        <Fact name={say('desk.exporting.provenance.machine')}>
          {say('desk.exporting.provenance.share', { percent })}
        </Fact>
        <Fact name={say('desk.exporting.provenance.engines')}>
          {engines.map(({ engine, model, segments: count }) => (
            <span key={`${engine} ${model}`}>
              {[engine, model].filter((name) => name !== null).join(' ')}
              <small>{say('desk.exporting.provenance.count', { count })}</small>
            </span>
          ))}
          {segments.memory === 0 ? null : (
            <span>
              {say('desk.exporting.provenance.memory')}
              <small>{say('desk.exporting.provenance.count', { count: segments.memory })}</small>
            </span>
          )}
        </Fact>
        <Fact name={say('desk.exporting.provenance.people')}>
          {people.length === 0 ? say('desk.exporting.provenance.nobody') : null}
          {people.map(({ name, approved, edited }) => (
            <span key={name}>
              {name}
              <small>{say('desk.exporting.provenance.person', { approved, edited })}</small>
            </span>
          ))}
        </Fact>
        {dates.first === null || dates.last === null ? null : (
          <Fact name={say('desk.exporting.provenance.dates')}>
            {say('desk.exporting.provenance.span', { first: moment(dates.first), last: moment(dates.last) })}
          </Fact>
        )}
        <Fact name={say('desk.exporting.provenance.glossary')}>
          <code>{glossary.hash}</code>
        </Fact>
        <Fact name={say('desk.exporting.provenance.hash')}>
          <code>{copy.hash}</code>
        </Fact>
      </dl>
      <p className="soft">{say('desk.exporting.provenance.prove')}</p>
      <button type="button" onClick={download}>
        {say('desk.exporting.provenance.download')}
      </button>
    </section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
