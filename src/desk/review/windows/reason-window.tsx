import { useState, type FormEvent, type ReactNode } from 'react';
import type { ActAsked } from '../../../api/acts.js';
import type { SegmentView } from '../../../api/segment.js';
import { Dialog } from '../../shell/dialog.js';
import { useSay } from '../../shell/words.js';
import { useReview, type Opened } from '../review-context.js';

export interface ReasonWindowProps {
  readonly segment: SegmentView;
  readonly opened: Opened;
}

/** Asks for the reason of a dismissal, or for leaving a sentence out. */
export function ReasonWindow({ segment, opened }: ReasonWindowProps): ReactNode {
  const say = useSay();
  const { acts, open } = useReview();
  const [why, setWhy] = useState('');
  const [everywhere, setEverywhere] = useState(false);
  const finding = opened.kind === 'dismiss' ? segment.findings.find(({ id }) => id === opened.finding) : null;
  const close = (): void => open(null);

  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (why.trim() === '') return;
    const body: ActAsked =
      opened.kind === 'dismiss'
        ? { act: 'dismiss', finding: opened.finding, why: why.trim(), where: everywhere ? 'article' : 'here' }
        : { act: 'exclude', expected: segment.revision, why: why.trim() };
    void acts.act(segment.id, body);
    close();
  };
  return (
    <Dialog
      title={say(finding ? 'desk.review.ask.dismissTitle' : 'desk.review.ask.excludeTitle')}
      close={close}
      narrow
    >
      <form className="stack" onSubmit={send}>
        <p className="soft">{finding ? `${finding.title}: ${finding.sentence}` : segment.source.text}</p>
        <label className="field">
          <span>{say('desk.review.ask.reason')}</span>
          <input required maxLength={2000} value={why} onChange={(event) => setWhy(event.target.value)} />
        </label>
        {finding ? (
          <label className="check">
            <input
              type="checkbox"
              checked={everywhere}
              onChange={(event) => setEverywhere(event.target.checked)}
            />
            {say('desk.review.ask.everywhere')}
          </label>
        ) : null}
        <div className="buttons">
          <button type="submit" className="primary">
            {say(finding ? 'desk.review.ask.dismiss' : 'desk.review.ask.exclude')}
            <kbd aria-hidden="true"> ↵</kbd>
          </button>
          <button type="button" onClick={close}>
            {say('desk.review.ask.cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
