import type { ReactNode } from 'react';
import type { Panel, RevisionView } from '../../../api/panel.js';
import type { SegmentView } from '../../../api/segment.js';
import { sameText } from '../../../model/text.js';
import { useSay, useWords } from '../../shell/words.js';
import { useReview } from '../review-context.js';
import { Diff } from './diff.js';
import { sayMoment } from './moment.js';
import { Section } from './section.js';

export interface HistoryProps {
  readonly segment: SegmentView;
  readonly panel: Panel | null;
}

/** Every version of the sentence, newest first, with what changed; any of them can be brought back. */
export function History({ segment, panel }: HistoryProps): ReactNode {
  const say = useSay();
  const versions = panel?.history ?? [];
  return (
    <Section
      title={say('desk.review.panel.history.title')}
      aside={versions.length === 0 ? '' : say('desk.review.panel.history.count', { count: versions.length })}
    >
      <ol className="versions" id="versions" tabIndex={-1}>
        {versions.map((version) => (
          <Version key={version.id} version={version} segment={segment} />
        ))}
      </ol>
    </Section>
  );
}

interface VersionProps {
  readonly version: RevisionView;
  readonly segment: SegmentView;
}

function Version({ version, segment }: VersionProps): ReactNode {
  const { say, language } = useWords();
  const { put } = useReview();
  const { by, target } = version;
  const name =
    by.kind === 'source' || by.kind === 'memory' ? say(`desk.review.panel.actor.${by.kind}`) : by.name;
  const isOpen = segment.state !== 'approved' && segment.state !== 'excluded';
  const other = isOpen && target !== null && (!segment.target || !sameText(target, segment.target));
  return (
    <li className="version">
      <p className="remark-top">
        <b>{name}</b>
        <span>{say(`desk.review.panel.act.${version.act}`)}</span>
        <time>{sayMoment(version.at, language, new Date())}</time>
        {version.fast ? <span className="tag">{say('desk.review.panel.history.fast')}</span> : null}
      </p>
      {version.why === null ? null : <p className="soft">{version.why}</p>}
      <VersionWords version={version} />
      {other ? (
        <button type="button" className="link" onClick={() => put(target)}>
          {say('desk.review.panel.history.bringBack')}
        </button>
      ) : null}
    </li>
  );
}

/** The first words of a sentence are shown as they are; later ones by what they changed. */
function VersionWords({ version }: { readonly version: RevisionView }): ReactNode {
  const kinds = new Set(version.diff.map(({ kind }) => kind));
  if (!kinds.has('gone') && !kinds.has('new')) return null;
  return (
    <p className="version-words" lang="en">
      {kinds.size === 1 && kinds.has('new') ? version.target?.text : <Diff pieces={version.diff} />}
    </p>
  );
}
