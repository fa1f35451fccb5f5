import { useMemo, useState, type ReactNode } from 'react';
import type { SegmentView } from '../../../api/segment.js';
import { draftKey } from '../../drafts/draft.js';
import { useDraftEntries, useDrafts } from '../../drafts/drafts.js';
import { findChange, replaceRange } from '../../edit/change-text.js';
import { Dialog } from '../../shell/dialog.js';
import { useSay } from '../../shell/words.js';
import { diffWords } from '../../../model/diff-words.js';
import { Diff } from '../panel/diff.js';
import { useReview } from '../review-context.js';

/** Both versions of a sentence beside what they were made from; nothing is saved until the person says which, or writes a third. */
export function ConflictWindow({ segment }: { readonly segment: SegmentView }): ReactNode {
  const say = useSay();
  const drafts = useDrafts();
  const { path, open, acts } = useReview();
  const entry = useDraftEntries().get(draftKey({ path, segment: segment.id }));
  const [result, setResult] = useState(entry?.draft.target.text ?? '');
  const conflict = entry?.conflict ?? null;
  const base = conflict?.base?.text ?? entry?.draft.base?.text ?? '';
  const theirs = conflict?.theirs.target?.text ?? '';
  const ours = entry?.draft.target.text ?? '';
  if (!entry || !conflict) return null;
  const close = (): void => open(null);

  const keepTheirs = (): void => {
    drafts.discard(path, segment.id);
    close();
  };
  const save = async (): Promise<void> => {
    close();
    const standing = conflict.theirs;
    const reopened =
      standing.state === 'approved'
        ? await acts.act(segment.id, { act: 'reopen', expected: standing.revision })
        : null;
    if (standing.state === 'approved' && !reopened) return;
    const { draft } = entry;
    const change = findChange(draft.target.text, result);
    await drafts.resolve({
      ...draft,
      expected: reopened?.segment.revision ?? standing.revision,
      base: standing.target,
      target: replaceRange(draft.target, change.start, change.end, change.inserted),
      approve: null,
    });
  };
  return (
    <Dialog title={say('desk.review.conflict.title')} close={close}>
      <div className="stack">
        <p className="soft">
          {say('desk.review.conflict.why', {
            name: conflict.theirs.by ?? say('desk.review.conflict.somebody'),
          })}
        </p>
        <VersionsBeside base={base} theirs={theirs} ours={ours} />
        <label className="field">
          <span>{say('desk.review.conflict.result')}</span>
          <textarea
            className="words"
            rows={3}
            lang="en-US"
            spellCheck
            value={result}
            onChange={(event) => setResult(event.target.value.replaceAll(/\s*\n\s*/gu, ' '))}
          />
        </label>
        {conflict.theirs.state === 'approved' ? <p>{say('desk.review.conflict.approved')}</p> : null}
        <div className="buttons">
          <button type="button" className="primary" onClick={() => void save()}>
            {say('desk.review.conflict.save')}
          </button>
          <button type="button" onClick={keepTheirs}>
            {say('desk.review.conflict.keepTheirs')}
          </button>
          <button type="button" onClick={() => setResult(ours)}>
            {say('desk.review.conflict.keepOurs')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}

interface VersionsBesideProps {
  readonly base: string;
  readonly theirs: string;
  readonly ours: string;
}

function VersionsBeside({ base, theirs, ours }: VersionsBesideProps): ReactNode {
  const say = useSay();
  const changes = useMemo(
    () => ({ theirs: diffWords(base, theirs), ours: diffWords(base, ours) }),
    [base, theirs, ours],
  );
  return (
    <div className="versions-beside">
      <section>
        <h3>{say('desk.review.conflict.base')}</h3>
        <p lang="en">{base}</p>
      </section>
      {(['theirs', 'ours'] as const).map((whose) => (
        <section key={whose}>
          <h3>{say(`desk.review.conflict.${whose}`)}</h3>
          <p lang="en">
            <Diff pieces={changes[whose]} />
          </p>
        </section>
      ))}
    </div>
  );
}
