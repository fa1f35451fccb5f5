import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import type { CommentView, Panel } from '../../../api/panel.js';
import type { SegmentView } from '../../../api/segment.js';
import { KeyCap } from '../../keys/key-cap.js';
import { submitOnEnter } from '../../shell/submit-on-enter.js';
import { useSay, useWords } from '../../shell/words.js';
import { useReview } from '../review-context.js';
import { sayMoment } from './moment.js';
import { Section } from './section.js';

export interface CommentsProps {
  readonly segment: SegmentView;
  readonly panel: Panel | null;
}

export function Comments({ segment, panel }: CommentsProps): ReactNode {
  const say = useSay();
  const { writing, write, open } = useReview();
  const aside =
    segment.comments === 0
      ? say('desk.review.panel.comments.none')
      : say('desk.review.panel.comments.count', { count: segment.comments });
  return (
    <Section title={say('desk.review.panel.comments.title')} aside={aside}>
      {panel?.comments.map((comment) => (
        <Remark key={comment.id} comment={comment} segment={segment} />
      ))}
      {writing === null ? (
        <div className="buttons">
          <button type="button" onClick={() => write('comment')}>
            {say('desk.review.panel.comments.write')}
            <KeyCap action="comment" />
          </button>
          <button type="button" onClick={() => write('query')}>
            {say('desk.review.panel.comments.ask')}
            <KeyCap action="query" />
          </button>
          <button type="button" onClick={() => open({ kind: 'quotation' })}>
            {say('desk.review.panel.comments.spoken')}
            <KeyCap action="quotation" />
          </button>
        </div>
      ) : (
        <RemarkForm key={`${segment.id} ${writing}`} segment={segment} kind={writing} />
      )}
    </Section>
  );
}

interface RemarkProps {
  readonly comment: CommentView;
  readonly segment: SegmentView;
}

function Remark({ comment, segment }: RemarkProps): ReactNode {
  const { say, language } = useWords();
  const { acts } = useReview();
  const { resolved } = comment;
  return (
    <article className={resolved ? 'remark resolved' : 'remark'}>
      <p className="remark-top">
        <b>{comment.by}</b>
        {comment.kind === 'comment' ? null : (
          <span className="tag">{say(`page.comment.${comment.kind}`)}</span>
        )}
        <time>{sayMoment(comment.at, language, new Date())}</time>
        {resolved ? <span>{say('page.comment.resolved')}</span> : null}
        {comment.lapsed ? <span>{say('desk.review.panel.comments.lapsed')}</span> : null}
      </p>
      <p lang={comment.kind === 'spoken' ? 'id' : undefined}>{comment.text}</p>
      <Original comment={comment} />
      <button
        type="button"
        className="link"
        onClick={() =>
          void acts.act(segment.id, { act: 'resolve', comment: comment.id, resolved: !resolved })
        }
      >
        {say(wordsOfToggle(comment))}
      </button>
    </article>
  );
}

function wordsOfToggle({ kind, resolved }: CommentView) {
  if (kind === 'spoken')
    return resolved ? 'desk.review.panel.comments.markAgain' : 'desk.review.panel.comments.unmark';
  return resolved ? 'desk.review.panel.comments.reopen' : 'desk.review.panel.comments.resolve';
}

/** What was really said; where nobody has given it, the way to do so. */
function Original({ comment }: { readonly comment: CommentView }): ReactNode {
  const say = useSay();
  const { open } = useReview();
  const { original, kind, resolved } = comment;
  if (original)
    return (
      <>
        <p lang="en">“{original.text}”</p>
        <p className="soft">
          <a href={original.link} target="_blank" rel="noreferrer noopener">
            {original.link}
          </a>
          , {original.by}
        </p>
      </>
    );
  if (kind !== 'spoken' || resolved) return null;
  return (
    <button type="button" onClick={() => open({ kind: 'quotation' })}>
      {say('desk.review.panel.comments.original')}
    </button>
  );
}

interface RemarkFormProps {
  readonly segment: SegmentView;
  readonly kind: 'comment' | 'query';
}

function RemarkForm({ segment, kind }: RemarkFormProps): ReactNode {
  const say = useSay();
  const { acts, write, field } = useReview();
  const [text, setText] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  const leave = (): void => {
    write(null);
    field.current?.focus();
  };
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() === '') return;
    void acts.act(segment.id, { act: 'comment', text: text.trim(), kind }).then((saved) => saved && leave());
  };
  return (
    <form className="stack" onSubmit={send}>
      <label className="field">
        <span>
          {say(
            kind === 'query' ? 'desk.review.panel.comments.labelQuery' : 'desk.review.panel.comments.label',
          )}
        </span>
        <textarea
          ref={box}
          rows={3}
          maxLength={2000}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            submitOnEnter(event);
            if (event.key === 'Escape') leave();
          }}
        />
      </label>
      <div className="buttons">
        <button type="submit" className="primary">
          {say('desk.review.panel.comments.send')}
          <kbd aria-hidden="true">↵</kbd>
        </button>
        <button type="button" onClick={leave}>
          {say('desk.review.ask.cancel')}
        </button>
      </div>
    </form>
  );
}
