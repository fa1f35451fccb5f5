import type { ReactNode } from 'react';
import type { FindingView } from '../../../api/finding.js';
import type { SegmentView } from '../../../api/segment.js';
import { KeyCap } from '../../keys/key-cap.js';
import { useSay } from '../../shell/words.js';
import { useReview } from '../review-context.js';
import { openFindings } from '../segment-marks.js';
import { Section } from './section.js';

/** What the checks found in the sentence, the gravest first, with what mends or dismisses it. */
export function Findings({ segment }: { readonly segment: SegmentView }): ReactNode {
  const say = useSay();
  const open = openFindings(segment);
  const dismissed = segment.findings.filter((finding) => finding.dismissed !== null);
  const aside =
    open.length === 0
      ? say('desk.review.panel.findings.none')
      : say('desk.review.panel.findings.open', { open: open.length });
  return (
    <Section title={say('desk.review.panel.findings.title')} aside={aside}>
      {open.map((finding, index) => (
        <OpenFinding key={finding.id} finding={finding} first={index === 0} />
      ))}
      {dismissed.map((finding) => (
        <DismissedFinding key={finding.id} finding={finding} segment={segment} />
      ))}
    </Section>
  );
}

function OpenFinding({
  finding,
  first,
}: {
  readonly finding: FindingView;
  readonly first: boolean;
}): ReactNode {
  const say = useSay();
  const { fix, open } = useReview();
  return (
    <article className={`finding ${finding.severity}`}>
      <h3>
        {finding.title}
        <span className="unseen">: {say(`page.severity.${finding.severity}`)}</span>
      </h3>
      <p>{finding.sentence}</p>
      {finding.query ? (
        <p className="scope">{say('desk.review.panel.findings.query', { name: finding.query.by })}</p>
      ) : null}
      {finding.scope === 'block' ? <p className="scope">{say('desk.review.panel.wholeParagraph')}</p> : null}
      {finding.scope === 'document' ? <p className="scope">{say('desk.review.panel.wholeArticle')}</p> : null}
      <div className="buttons">
        {finding.fix ? (
          <button type="button" onClick={() => fix(finding.id)}>
            {finding.fix.text.trim() === ''
              ? say('desk.review.panel.takeOut')
              : say('desk.review.panel.use', { text: finding.fix.text.trim() })}
            {first ? <KeyCap action="fix" /> : null}
          </button>
        ) : null}
        <button type="button" onClick={() => open({ kind: 'dismiss', finding: finding.id })}>
          {say('desk.review.panel.dismiss')}
          {first ? <KeyCap action="dismiss" /> : null}
        </button>
      </div>
    </article>
  );
}

interface DismissedProps {
  readonly finding: FindingView;
  readonly segment: SegmentView;
}

function DismissedFinding({ finding, segment }: DismissedProps): ReactNode {
  const say = useSay();
  const { acts } = useReview();
  const { by, why } = finding.dismissed ?? { by: '', why: '' };
  return (
    <article className="finding dismissed">
      <h3>{finding.title}</h3>
      <p>{say('desk.review.panel.findings.dismissed', { name: by, why })}</p>
      <button
        type="button"
        className="link"
        onClick={() => void acts.act(segment.id, { act: 'undismiss', finding: finding.id })}
      >
        {say('desk.review.panel.undismiss')}
      </button>
    </article>
  );
}
