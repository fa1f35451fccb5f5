import { useEffect, useRef } from 'react';
import type { Refusal } from '../../api/acts.js';
import type { SegmentView } from '../../api/segment.js';
import { useDrafts } from '../drafts/drafts.js';
import { useSay } from '../shell/words.js';
import { ReadingClock } from './reading-clock.js';
import type { Notice, Opened } from './review-context.js';
import { isOpen } from './rows.js';
import type { Acts } from './use-acts.js';
import type { Place } from './use-place.js';

export interface ApprovalUsing {
  readonly path: string;
  readonly place: Place;
  readonly acts: Acts;
  readonly notice: Notice | null;
  readonly setNotice: (notice: Notice | null) => void;
  readonly open: (opened: Opened) => void;
}

/** Approves the current sentence and goes to the next open one. A refusal stays at the sentence and says why. */
export function useApproval({ path, place, acts, notice, setNotice, open }: ApprovalUsing): () => void {
  const say = useSay();
  const drafts = useDrafts();
  const clock = useRef(new ReadingClock()).current;
  const busy = useRef(false);
  const currentId = place.current?.segment.id ?? null;
  useEffect(() => {
    clock.look(currentId, performance.now());
  }, [clock, currentId]);

  const goOn = (segment: string): void => {
    if (!place.seek(1, isOpen))
      setNotice({ segment, kind: 'told', sentence: say('desk.review.card.allDone') });
  };
  const refuse = (segment: string, refused: Refusal): void =>
    setNotice(
      refused.reason === 'fast'
        ? { segment, kind: 'fast', sentence: say('desk.review.card.fast') }
        : { segment, kind: 'told', sentence: refused.sentence },
    );

  const approveStanding = async (segment: SegmentView, seen: number, sure: boolean): Promise<void> => {
    const saved = await acts.act(segment.id, { act: 'approve', expected: segment.revision, seen, sure });
    if (saved?.refused) refuse(segment.id, saved.refused);
    else if (saved) goOn(segment.id);
  };
  const approveWritten = async (segment: SegmentView, seen: number, sure: boolean): Promise<void> => {
    const outcome = await drafts.save(path, segment.id, { seen, sure });
    if (outcome?.kind === 'saved' && outcome.refused) refuse(segment.id, outcome.refused);
    else if (outcome?.kind === 'stale') open({ kind: 'conflict' });
    // Without a server the approval waits with the words, and work goes on.
    else if (outcome?.kind === 'saved' || outcome?.kind === 'offline') goOn(segment.id);
  };

  return () => {
    const segment = place.current?.segment;
    if (!segment || busy.current) return;
    if (segment.state === 'approved' || segment.state === 'excluded') return goOn(segment.id);
    const entry = drafts.entry(path, segment.id);
    if (entry?.state === 'conflict') return open({ kind: 'conflict' });
    const seen = clock.seen(segment.id, performance.now());
    const sure = notice?.kind === 'fast' && notice.segment === segment.id;
    busy.current = true;
    const approving = entry ? approveWritten(segment, seen, sure) : approveStanding(segment, seen, sure);
    void approving.finally(() => (busy.current = false));
  };
}
