import { useRef, useState } from 'react';
import type { ArticleView } from '../../api/article.js';
import { useDrafts } from '../drafts/drafts.js';
import type { FieldHandle } from '../edit/edit-field.js';
import type { UndoStack } from '../edit/undo.js';
import { useSay } from '../shell/words.js';
import type { Notice, Opened, Review } from './review-context.js';
import { useActs } from './use-acts.js';
import { useApproval } from './use-approval.js';
import { usePlace, type Place } from './use-place.js';
import { useWriting } from './use-writing.js';

export interface ReviewState extends Review, Place {
  readonly approveClean: () => void;
}

/** All that the review screen knows and does. */
export function useReviewState(path: string, article: ArticleView, first: string | null): ReviewState {
  const say = useSay();
  const drafts = useDrafts();
  const [notice, setNotice] = useState<Notice | null>(null);
  const [opened, open] = useState<Opened | null>(null);
  const [writing, write] = useState<{ segment: string; kind: 'comment' | 'query' } | null>(null);
  const [sheet, showSheet] = useState(false);
  const field = useRef<FieldHandle | null>(null);
  const stacks = useRef(new Map<string, UndoStack>()).current;
  const place = usePlace(path, article, first);
  const { current, step } = place;
  const id = current?.segment.id ?? null;

  const tell = (sentence: string): void =>
    setNotice(id === null ? null : { segment: id, kind: 'told', sentence });
  const acts = useActs(path, tell);
  const words = useWriting({ path, current, field, tell });
  const approve = useApproval({ path, place, acts, notice, setNotice, open });

  return {
    ...place,
    ...words,
    path,
    article,
    acts,
    field,
    stacks,
    opened,
    open,
    tell,
    typed(segment, text) {
      // What was said of the words before is not true of these.
      setNotice(null);
      words.typed(segment, text);
    },
    sheet,
    showSheet,
    notice: notice?.segment === id ? notice : null,
    writing: writing?.segment === id ? writing.kind : null,
    write: (kind) => write(kind === null || id === null ? null : { segment: id, kind }),
    approve,
    confirm() {
      if (id === null) return;
      if (drafts.entry(path, id)?.state === 'conflict') return open({ kind: 'conflict' });
      void drafts.save(path, id);
      step(1);
    },
    reopen() {
      if (current?.segment.state !== 'approved') return;
      void acts.act(current.segment.id, { act: 'reopen', expected: current.segment.revision });
    },
    exclude() {
      if (!current) return;
      const { segment } = current;
      if (segment.state !== 'excluded') open({ kind: 'exclude' });
      else void acts.act(segment.id, { act: 'restore', expected: segment.revision });
    },
    merge() {
      if (!current) return;
      if (current.last) return tell(say('desk.review.card.cannotMerge'));
      const { segment, block } = current;
      void drafts
        .save(path, segment.id)
        .then(() => acts.merge(segment.id, block.shape))
        .then((reshaped) => reshaped && place.select(reshaped.segment));
    },
    approveClean() {
      const run = async (): Promise<void> => {
        const done = await acts.approveClean();
        if (done) tell(say('desk.review.card.approvedClean', { count: done.approved.length }));
      };
      void run();
    },
  };
}
