import { useState, type ReactNode } from 'react';
import type { Panel } from '../../../api/panel.js';
import type { SegmentView } from '../../../api/segment.js';
import { Dialog } from '../../shell/dialog.js';
import { submitOnEnter } from '../../shell/submit-on-enter.js';
import { useSay, useWords } from '../../shell/words.js';
import { useReview } from '../review-context.js';
import { usePanel } from '../use-panel.js';
import { useOriginal } from './use-original.js';

/** A quotation that was first spoken in English: marks it, and takes the original with its link. */
export function QuotationWindow({ segment }: { readonly segment: SegmentView }): ReactNode {
  const { say, language } = useWords();
  const { path, open } = useReview();
  const panel = usePanel(path, segment, null, language);
  return (
    <Dialog title={say('desk.review.quotation.title')} close={() => open(null)} narrow>
      {panel ? <QuotationForm segment={segment} panel={panel} /> : null}
    </Dialog>
  );
}

interface QuotationFormProps {
  readonly segment: SegmentView;
  readonly panel: Panel;
}

function QuotationForm({ segment, panel }: QuotationFormProps): ReactNode {
  const say = useSay();
  const { open } = useReview();
  const { choices, quoted, choose, marked, mark, give } = useOriginal(segment, panel);
  const [text, setText] = useState('');
  const [link, setLink] = useState('');
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void give(text, link);
      }}
    >
      <p className="soft">{say('desk.review.quotation.why')}</p>
      {choices.length === 1 ? (
        <blockquote lang="id">{quoted}</blockquote>
      ) : (
        <label className="field">
          <span>{say('desk.review.quotation.which')}</span>
          <select lang="id" value={quoted} onChange={(event) => choose(event.target.value)}>
            {choices.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
      )}
      <label className="field">
        <span>{say('desk.review.quotation.text')}</span>
        <textarea
          required
          className="words"
          rows={3}
          maxLength={2000}
          lang="en-US"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={submitOnEnter}
        />
      </label>
      <label className="field">
        <span>{say('desk.review.quotation.link')}</span>
        <input
          required
          type="url"
          pattern="https?://.+"
          placeholder="https://"
          maxLength={2000}
          value={link}
          onChange={(event) => setLink(event.target.value)}
        />
      </label>
      <div className="buttons">
        <button type="submit" className="primary">
          {say('desk.review.quotation.give')}
          <kbd aria-hidden="true"> ↵</kbd>
        </button>
        {marked ? null : (
          <button type="button" onClick={mark}>
            {say('desk.review.quotation.mark')}
          </button>
        )}
        <button type="button" onClick={() => open(null)}>
          {say('desk.review.ask.cancel')}
        </button>
      </div>
    </form>
  );
}
