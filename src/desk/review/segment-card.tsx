import { memo, type ReactNode } from 'react';
import type { SegmentView } from '../../api/segment.js';
import type { DeskSay } from '../../locales/desk.js';
import type { TextView } from '../../api/text.js';
import { draftKey } from '../drafts/draft.js';
import { useDraftEntries, useDrafts, useStoppedDraft } from '../drafts/drafts.js';
import { EditField } from '../edit/edit-field.js';
import { KeyCap } from '../keys/key-cap.js';
import { useSay } from '../shell/words.js';
import { CodeStrip } from './code-strip.js';
import { MarkedText } from './marked-text.js';
import { useReview } from './review-context.js';
import { targetMarks } from './segment-marks.js';
import type { Row } from './rows.js';

/** One object, so that what hangs on it is not computed anew. */
const emptyText: TextView = { text: '', codes: [] };

/** The current sentence: the one card on the page, with its words open for writing. */
export const SegmentCard = memo(function SegmentCard({ row }: { readonly row: Row }): ReactNode {
  const { segment } = row;
  const { notice } = useReview();
  return (
    <div className="target card">
      {segment.state === 'excluded' || segment.state === 'approved' ? (
        <SettledWords segment={segment} />
      ) : (
        <OpenWords segment={segment} />
      )}
      {row.block.role === 'headline' ? <HeadlineCount segment={segment} /> : null}
      <DraftTrouble segment={segment} />
      {notice ? (
        <p className={notice.kind === 'fast' ? 'card-note fast' : 'card-note'} role="status">
          {notice.sentence}
        </p>
      ) : null}
      <CardActions segment={segment} />
    </div>
  );
});

/** A headline has to fit: its length, as it is typed. */
function HeadlineCount({ segment }: { readonly segment: SegmentView }): ReactNode {
  const say = useSay();
  const { path } = useReview();
  const entry = useDraftEntries().get(draftKey({ path, segment: segment.id }));
  const { text = '' } = entry?.draft.target ?? segment.target ?? {};
  return <p className="headline-count">{say('desk.exporting.characters', { count: text.trim().length })}</p>;
}

function OpenWords({ segment }: { readonly segment: SegmentView }): ReactNode {
  const say = useSay();
  const { path, field, stacks, typed } = useReview();
  const entry = useDraftEntries().get(draftKey({ path, segment: segment.id }));
  const target = entry?.draft.target ?? segment.target ?? emptyText;
  return (
    <>
      <EditField
        key={segment.id}
        id={segment.id}
        ref={field}
        text={target}
        marks={targetMarks(segment)}
        marked={segment.target}
        label={say('desk.review.card.label', { number: segment.number ?? 0 })}
        placeholder={say('desk.review.card.placeholder')}
        stacks={stacks}
        autoFocus={!matchMedia('(max-width: 760px)').matches}
        typed={(text) => typed(segment, text)}
      />
      <CodeStrip segment={segment} target={target} />
    </>
  );
}

/** Words that are not open: approved, or outside the copy. */
function SettledWords({ segment }: { readonly segment: SegmentView }): ReactNode {
  const say = useSay();
  const left = segment.state === 'excluded';
  return (
    <div lang="en">
      {segment.target === null || left ? null : (
        <MarkedText text={segment.target} marks={targetMarks(segment)} />
      )}
      <p className="card-hint" lang={document.documentElement.lang}>
        {segment.excluded
          ? say('page.leftOutReason', { name: segment.excluded.by, reason: segment.excluded.why })
          : say(left ? 'desk.review.card.leftOutHint' : 'desk.review.card.approvedHint')}
      </p>
    </div>
  );
}

/** What keeps the person's words from being saved, with the ways out. */
function DraftTrouble({ segment }: { readonly segment: SegmentView }): ReactNode {
  const say = useSay();
  const drafts = useDrafts();
  const { path, open, acts } = useReview();
  const entry = useStoppedDraft(path, segment.id);
  if (!entry) return null;
  if (!entry.kept) return <p className="card-note trouble">{say('desk.review.card.unkept')}</p>;
  if (entry.state === 'conflict')
    return (
      <p className="card-note trouble">
        {say('desk.review.card.elsewhere')}
        <button type="button" onClick={() => open({ kind: 'conflict' })}>
          {say('desk.review.card.chooseVersion')}
        </button>
      </p>
    );
  if (entry.state !== 'refused') return null;
  const reopenAndSave = async (): Promise<void> => {
    const saved = await acts.act(segment.id, { act: 'reopen', expected: segment.revision });
    if (saved)
      await drafts.resolve({ ...entry.draft, expected: saved.segment.revision, base: saved.segment.target });
  };
  return (
    <p className="card-note trouble" role="alert">
      {segment.state === 'approved' ? say('desk.review.card.refusedApproved') : entry.sentence}
      {segment.state === 'approved' ? (
        <button type="button" onClick={() => void reopenAndSave()}>
          {say('desk.review.card.reopenAndSave')}
        </button>
      ) : null}
      <button type="button" onClick={() => drafts.discard(path, segment.id)}>
        {say('desk.review.card.discard')}
      </button>
    </p>
  );
}

/** Where the standing words came from, in a few words. */
export function originOf(segment: SegmentView, say: DeskSay): string {
  const { kind, engine, score } = segment.origin;
  if (kind === 'person' || kind === 'import') return segment.by ?? '';
  if (kind === 'none') return '';
  if (kind === 'engine') return say('filled.engine', { engine: engine ?? '' });
  const words = say(`filled.${kind}`);
  return kind === 'fuzzy' && score !== null ? `${words}, ${score} %` : words;
}

function CardActions({ segment }: { readonly segment: SegmentView }): ReactNode {
  const say = useSay();
  const review = useReview();
  const fast = review.notice?.kind === 'fast';
  return (
    <div className="card-actions">
      <span className="who" title={originOf(segment, say)}>
        {originOf(segment, say)}
      </span>
      <button type="button" className="only-phone" onClick={() => review.showSheet(true)}>
        {say('desk.review.card.details')}
      </button>
      {segment.state === 'excluded' ? (
        <button type="button" onClick={review.exclude}>
          {say('desk.review.card.takeIn')}
          <KeyCap action="exclude" />
        </button>
      ) : segment.state === 'approved' ? (
        <>
          <button type="button" onClick={review.reopen}>
            {say('desk.review.card.reopen')}
            <KeyCap action="reopen" />
          </button>
          <button type="button" onClick={review.confirm}>
            {say('desk.review.card.next')}
            <KeyCap action="confirm" />
          </button>
        </>
      ) : (
        <>
          <button type="button" className="wide" onClick={review.copySource}>
            {say('desk.review.card.source')}
            <KeyCap action="copySource" />
          </button>
          <button type="button" onClick={review.confirm}>
            {say('desk.review.card.confirm')}
            <KeyCap action="confirm" />
          </button>
          <button type="button" className="primary" onClick={review.approve}>
            {say(fast ? 'desk.review.card.approveAnyway' : 'desk.review.card.approve')}
            <KeyCap action="approve" />
          </button>
        </>
      )}
    </div>
  );
}
