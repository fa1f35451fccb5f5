import { useState, type FormEvent, type ReactNode } from 'react';
import type { AdditionView } from '../../../api/article.js';
import type { SegmentView } from '../../../api/segment.js';
import { plainPaste } from '../../edit/plain-paste.js';
import { Dialog } from '../../shell/dialog.js';
import { submitOnEnter } from '../../shell/submit-on-enter.js';
import { useWords } from '../../shell/words.js';
import { sayMoment } from '../panel/moment.js';
import { useReview } from '../review-context.js';

export interface AdditionWindowProps {
  /** The sentence behind which it is to stand. */
  readonly segment: SegmentView;
  /** Null for a new one. */
  readonly addition: AdditionView | null;
}

/** A sentence of the desk's own in the English copy: written, changed, put behind another sentence, or taken out. */
export function AdditionWindow({ segment, addition }: AdditionWindowProps): ReactNode {
  const { say, language } = useWords();
  const { acts, open } = useReview();
  const [text, setText] = useState(addition?.text ?? '');
  const elsewhere = addition !== null && addition.after !== segment.id;
  const write = async (words: string | null, after: string): Promise<void> => {
    const saved = await acts.addition(addition, { text: words, after });
    if (saved) open(null);
  };
  const send = (event: FormEvent): void => {
    event.preventDefault();
    void write(plainPaste(text.trim(), ''), segment.id);
  };
  return (
    <Dialog
      title={say(addition ? 'desk.review.addition.titleChange' : 'desk.review.addition.title')}
      close={() => open(null)}
      narrow
    >
      <form className="stack" onSubmit={send}>
        <p className="soft">{say('desk.review.addition.why')}</p>
        <blockquote lang="en">{segment.target?.text ?? segment.source.text}</blockquote>
        <label className="field">
          <span>{say('desk.review.addition.text')}</span>
          <textarea
            required
            className="words"
            rows={3}
            maxLength={5000}
            lang="en-US"
            spellCheck
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={submitOnEnter}
          />
        </label>
        <div className="buttons">
          <button type="submit" className="primary">
            {say(elsewhere ? 'desk.review.addition.move' : 'desk.review.addition.save')}
            <kbd aria-hidden="true"> ↵</kbd>
          </button>
          {addition ? (
            <button type="button" onClick={() => void write(null, addition.after)}>
              {say('desk.review.addition.remove')}
            </button>
          ) : null}
          <button type="button" onClick={() => open(null)}>
            {say('desk.review.ask.cancel')}
          </button>
        </div>
      </form>
      {addition && addition.versions.length > 1 ? (
        <ol className="versions" aria-label={say('desk.review.panel.history.title')}>
          {addition.versions.toReversed().map(({ text: words, by, at }, index) => (
            <li key={addition.versions.length - index} className="version">
              <p className="remark-top">
                <b>{by}</b>
                <time>{sayMoment(at, language, new Date())}</time>
              </p>
              <p className="version-words" lang="en">
                {words ?? say('desk.review.addition.removed')}
              </p>
            </li>
          ))}
        </ol>
      ) : null}
    </Dialog>
  );
}
